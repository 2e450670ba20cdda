"""An installed product as its tests see it: two commands, a home folder, perhaps a chroot."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path


class SmokeError(Exception):
    """A check of the built product did not hold."""


def need(holds: bool, text: str) -> None:
    """Stop with ``text`` unless it ``holds``."""
    if not holds:
        raise SmokeError(text)


@dataclass(frozen=True)
class Ran:
    """What a program said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        """The end of everything it said, for a message."""
        return (self.out.strip() + "\n" + self.err.strip()).strip()[-3000:]


@dataclass(frozen=True)
class Product:
    """How to run it.

    Attributes:
        window, console: the two programs, as seen from inside.
        folder: where its files lie, as seen from inside.
        home: the home folder of the person who runs it, as seen from inside.
        root: what is ``/`` inside; ``/`` itself without a chroot.
        prefix: what stands before every command (chroot, another user, no network).
        environment: all environment variables; nothing is inherited.
    """

    window: str
    console: str
    folder: str
    home: str
    root: Path = Path("/")
    prefix: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)

    def outside(self, path: str) -> Path:
        """Where a path of the inside lies for us."""
        return self.root / path.lstrip("/") if self.root != Path("/") else Path(path)

    def run(self, command: Sequence[str], seconds: float, **variables: str) -> Ran:
        """Run a command inside. One that takes longer than ``seconds`` is ended: a program that
        waits for ever must not make its test wait for ever. Raises ``SmokeError`` for that."""
        try:
            done = subprocess.run(
                [*self.prefix, *command],
                env={**self.environment, **variables},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                encoding="utf-8",
                errors="replace",
                timeout=seconds,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            said: object = error.stderr  # bytes, whatever was asked for
            text = said.decode("utf-8", "replace")[-2000:] if isinstance(said, bytes) else ""
            raise SmokeError(f"{command[0]} did not end in {seconds:.0f} s. {text}") from error
        except OSError as error:
            raise SmokeError(f"{command[0]} cannot be run: {error.strerror}.") from error
        return Ran(done.returncode, done.stdout, done.stderr)

    def expect(
        self, command: Sequence[str], seconds: float, code: int = 0, **variables: str
    ) -> Ran:
        """Run a command that must end with ``code``. Raises ``SmokeError``."""
        ran = self.run(command, seconds, **variables)
        name = " ".join(map(str, command))
        need(ran.code == code, f"{name}\nended with {ran.code}, not {code}:\n{ran.said}")
        return ran
