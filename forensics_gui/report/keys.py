"""Keys that sign reports: one a person brings (PKCS#12, RFC 7292), or one issued here.

A key of our own is RSA with 3072 bits (NIST SP 800-57: 128 bits of strength; every PDF reader
verifies it) in an encrypted PKCS#12 file, in the platform's data folder and never beside the
evidence. Its passphrase is asked of nobody while a report is written. It comes, in this order,
from

1. the caller (a dialog, ``--passphrase-file``) or :data:`VARIABLE` in the environment,
2. the system keyring, where a random one was put when the key was made,
3. a file of the person's account that nobody else may read, in the configuration folder.

The third is the weakest: who can read the account's files can sign. It is used only when there
is neither of the others, and the report's signature page says so.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs

from forensics_gui.report.errors import KeyLockedError, KeyUnusableError
from forensics_gui.report.files import write_atomically
from forensics_gui.report.keyring_store import KeyringStore, system_keyring
from forensics_gui.report.text import visible

if TYPE_CHECKING:
    from cryptography import x509

#: environment variable with the passphrase, for unattended use
VARIABLE = "PALIMPSEST_KEY_PASSPHRASE"
KEY_FILE, CERTIFICATE_FILE = "signing.p12", "signing.pem"
_SECRET_FILE = "signing.secret"
_NAME = "palimpsest"
_BITS = 3072
_YEARS = 10
_LOCK_SECONDS = 30
#: bytes; a PKCS#12 file with a long chain has some ten thousand
_LARGEST = 1_000_000


class Protection(StrEnum):
    """What keeps a key from others."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"
    ACCOUNT = "account"
    #: a file that a person brought, without any passphrase
    NONE = "none"


@dataclass(frozen=True)
class SigningKey:
    """A private key with its certificate, unlocked. ``certificate_sha256`` is of the DER form,
    64 hexadecimal digits; ``chain`` are further certificates of the file."""

    private: Any = field(repr=False)
    certificate: x509.Certificate = field(repr=False)
    chain: tuple[x509.Certificate, ...] = field(default=(), repr=False)
    protection: Protection = Protection.PASSPHRASE
    #: made just now, on first use
    fresh: bool = False

    @property
    def certificate_sha256(self) -> str:
        return fingerprint(self.certificate)

    @property
    def self_issued(self) -> bool:
        """Nobody but the key itself vouches for the name in the certificate."""
        return self.certificate.subject == self.certificate.issuer


def fingerprint(certificate: x509.Certificate) -> str:
    """sha256 of a certificate in DER, 64 hexadecimal digits."""
    from cryptography.hazmat.primitives import hashes

    return certificate.fingerprint(hashes.SHA256()).hex()


def from_environment() -> str | None:
    """The passphrase an unattended run was given; ``None`` without one."""
    return os.environ.get(VARIABLE) or None


def bring(path: Path, passphrase: str | None = None) -> SigningKey:
    """The key of a PKCS#12 file (``.p12``, ``.pfx``).

    Raises :class:`KeyLockedError`, :class:`KeyUnusableError`.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise KeyUnusableError(f"{visible(path.name)} is too large to be a key file.")
        data = path.read_bytes()
    except OSError as error:
        raise KeyUnusableError(
            f"The key file {visible(str(path))} cannot be read: {error.strerror or error}."
        ) from error
    protection = Protection.PASSPHRASE if passphrase else Protection.NONE
    return _usable(_unlocked(data, passphrase, path.name, protection))


class KeyStore:
    """The key of this installation. Folders and keyring may be given by tests."""

    def __init__(
        self,
        folder: Path | None = None,
        secrets_folder: Path | None = None,
        keyring: KeyringStore | None = None,
        *,
        look_for_keyring: bool = True,
    ) -> None:
        data = platformdirs.user_data_dir(_NAME, appauthor=False)
        config = platformdirs.user_config_dir(_NAME, appauthor=False)
        self.folder = folder or Path(data) / "keys"
        self._secret = (secrets_folder or Path(config)) / _SECRET_FILE
        self._keyring = keyring
        self._look = look_for_keyring and keyring is None

    @property
    def path(self) -> Path:
        """The encrypted key file."""
        return self.folder / KEY_FILE

    def exists(self) -> bool:
        """Whether a key was made before."""
        return self.path.is_file()

    def own_certificate_sha256(self) -> str:
        """Fingerprint of the own certificate, without unlocking anything; empty without one."""
        from cryptography import x509

        try:
            pem = (self.folder / CERTIFICATE_FILE).read_bytes()
            return fingerprint(x509.load_pem_x509_certificate(pem))
        except (OSError, ValueError):
            return ""

    def own(self, passphrase: str | None = None, *, make: bool = True) -> SigningKey:
        """The own key, made when there is none and ``make`` allows it. Asks nobody.

        Raises :class:`KeyLockedError` when no passphrase opens it, :class:`KeyUnusableError`.
        """
        if self.exists():
            return _usable(self._open(passphrase))
        if not make:
            raise KeyUnusableError(
                "There is no signing key yet.", "Sign once without --no-new-key to make one."
            )
        return self._make(passphrase)

    def _open(self, passphrase: str | None) -> SigningKey:
        try:
            data = self.path.read_bytes()
        except OSError as error:
            raise KeyUnusableError(
                f"The signing key {visible(str(self.path))} cannot be read: "
                f"{error.strerror or error}."
            ) from error
        wrong = ""
        for secret, protection in self._candidates(passphrase):
            try:
                return _unlocked(data, secret, KEY_FILE, protection)
            except KeyLockedError as error:
                wrong = error.sentence
        raise KeyLockedError(
            wrong or f"The signing key {visible(str(self.path))} is locked.",
            f"Give its passphrase in {VARIABLE}, with --passphrase-file, or in the window.",
        )

    def _candidates(self, passphrase: str | None) -> list[tuple[str, Protection]]:
        found: list[tuple[str, Protection]] = []
        # the account's file and the keyring first: they say how this key was really kept
        with contextlib.suppress(OSError, UnicodeDecodeError):
            found.append((self._secret.read_text(encoding="ascii").strip(), Protection.ACCOUNT))
        if not found:
            ring = self._ring()
            kept = ring.get() if ring else None
            if kept:
                found.append((kept, Protection.KEYRING))
        found += [
            (secret, Protection.PASSPHRASE) for secret in (passphrase, from_environment()) if secret
        ]
        return found

    def _make(self, passphrase: str | None) -> SigningKey:
        try:
            with _alone(self.folder):
                # another process may have made one while this one waited
                return self._open(passphrase) if self.exists() else self._made(passphrase)
        except OSError as error:
            raise KeyUnusableError(
                f"A signing key could not be kept in {visible(str(self.folder))}: "
                f"{error.strerror or error}."
            ) from error

    def _made(self, passphrase: str | None) -> SigningKey:
        private, certificate = self_issued()
        given = passphrase or from_environment()
        secret, protection = given or secrets.token_urlsafe(32), Protection.PASSPHRASE
        if not given:
            ring = self._ring()
            kept = bool(ring and ring.put(secret))
            protection = Protection.KEYRING if kept else Protection.ACCOUNT
        if protection is Protection.ACCOUNT:
            _write_private(self._secret, secret.encode("ascii"))
        # the certificate first: what has a key file has everything
        write_atomically(self.folder / CERTIFICATE_FILE, pem(certificate))
        _write_private(self.path, _encrypted(private, certificate, secret))
        return SigningKey(private, certificate, protection=protection, fresh=True)

    def _ring(self) -> KeyringStore | None:
        if self._look:
            self._keyring, self._look = system_keyring(), False
        return self._keyring


def self_issued(
    now: datetime | None = None, bits: int | None = None
) -> tuple[Any, x509.Certificate]:
    """A new private key and a certificate that names nobody, valid for ten years."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.x509.oid import NameOID

    begin = (now or datetime.now(UTC)).replace(microsecond=0)
    private = rsa.generate_private_key(public_exponent=65537, key_size=bits or _BITS)
    serial = x509.random_serial_number()
    # a name of a person here would look like a proof of who signed
    name = x509.Name(
        [
            x509.NameAttribute(
                NameOID.COMMON_NAME, f"Palimpsest self-issued key {serial & 0xFFFFFFFF:08X}"
            )
        ]
    )
    usage = x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(serial)
        # a clock that is a little behind must not make the key unusable on the same day
        .not_valid_before(begin - timedelta(days=1))
        .not_valid_after(begin + timedelta(days=365 * _YEARS))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .sign(private, hashes.SHA256())
    )
    return private, certificate


def pem(certificate: x509.Certificate) -> bytes:
    """The certificate as text, to be handed to those who verify."""
    from cryptography.hazmat.primitives.serialization import Encoding

    return certificate.public_bytes(Encoding.PEM)


def _encrypted(private: Any, certificate: x509.Certificate, secret: str) -> bytes:
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

    return pkcs12.serialize_key_and_certificates(
        b"Palimpsest", private, certificate, None, BestAvailableEncryption(secret.encode("utf-8"))
    )


def _unlocked(data: bytes, secret: str | None, name: str, protection: Protection) -> SigningKey:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import pkcs12

    try:
        private, certificate, more = pkcs12.load_key_and_certificates(
            data, secret.encode("utf-8") if secret else None
        )
    except ValueError as error:
        # the library has no kind of its own for a wrong passphrase
        if "password" in str(error).lower() or "mac" in str(error).lower():
            raise KeyLockedError(
                f"The passphrase of {visible(name)} is {'wrong' if secret else 'missing'}.",
                f"Give it in {VARIABLE} or with --passphrase-file.",
            ) from error
        raise KeyUnusableError(f"{visible(name)} is not a PKCS#12 key file.") from error
    except (TypeError, UnsupportedAlgorithm) as error:
        raise KeyUnusableError(f"{visible(name)} cannot be opened: {error}.") from error
    if private is None or certificate is None:
        raise KeyUnusableError(
            f"{visible(name)} holds no private key with its certificate.",
            "Export both into one PKCS#12 file.",
        )
    return SigningKey(private, certificate, tuple(more), protection)


def _usable(key: SigningKey) -> SigningKey:
    now = datetime.now(UTC)
    if now > key.certificate.not_valid_after_utc:
        raise KeyUnusableError(
            f"The certificate of the signing key ended on "
            f"{key.certificate.not_valid_after_utc:%Y-%m-%d}.",
            "Use a key with a valid certificate, or move the old key file away.",
        )
    if now < key.certificate.not_valid_before_utc:
        raise KeyUnusableError(
            f"The certificate of the signing key begins on "
            f"{key.certificate.not_valid_before_utc:%Y-%m-%d}, later than today.",
            "Check this computer's clock.",
        )
    return key


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Only one process makes the key. A lock whose owner died is taken over."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = folder / "making.lock"
    while True:
        try:
            os.close(os.open(lock, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            break
        except FileExistsError:
            with contextlib.suppress(OSError):
                if time.time() - lock.stat().st_mtime > _LOCK_SECONDS:
                    lock.unlink()
            time.sleep(0.05)
    try:
        yield
    finally:
        lock.unlink(missing_ok=True)


def _write_private(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    # born private: a file that is made private afterwards was readable in between
    temporary = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
