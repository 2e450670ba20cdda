"""The one secret kept in the system keyring: the passphrase of the own signing key.

Keyrings fail in many ways (no session bus, locked, removed by a policy); each of them means
that there is none, and never stops a report.
"""

from __future__ import annotations

import os
from typing import Any, Protocol

SERVICE, ACCOUNT = "Palimpsest", "signing key"
#: environment variable; ``off`` leaves the system keyring alone
VARIABLE = "PALIMPSEST_KEYRING"


class KeyringStore(Protocol):
    """Where the passphrase may be kept."""

    def get(self) -> str | None:
        """What was kept; ``None`` when nothing was or it cannot be read."""

    def put(self, secret: str) -> bool:
        """Keep ``secret``; whether it is there and reads back equal."""


class SystemKeyring:
    """A usable backend of the ``keyring`` package."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def get(self) -> str | None:
        try:
            found = self._backend.get_password(SERVICE, ACCOUNT)
        except Exception:  # noqa: BLE001 - backends raise whatever their system gives them
            return None
        return found if isinstance(found, str) and found else None

    def put(self, secret: str) -> bool:
        try:
            self._backend.set_password(SERVICE, ACCOUNT, secret)
        except Exception:  # noqa: BLE001 - as above
            return False
        return self.get() == secret


def system_keyring() -> SystemKeyring | None:
    """The system's keyring when there is a usable one."""
    if os.environ.get(VARIABLE, "").lower() in {"off", "0", "no"}:
        return None
    try:
        import keyring

        backend = keyring.get_keyring()
        # 0 and less: the packages' stand-ins for "there is none"
        return SystemKeyring(backend) if float(backend.priority) > 0 else None
    except Exception:  # noqa: BLE001 - as above
        return None
