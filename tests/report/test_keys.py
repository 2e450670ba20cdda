"""Keys: made once, kept from others, opened by the right passphrase alone."""

from __future__ import annotations

import stat
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from forensics_gui.report import keyring_store, keys
from forensics_gui.report.errors import KeyLockedError, KeyUnusableError
from forensics_gui.report.keys import KeyStore, Protection, bring
from tests.report.signing_tools import issue


class Ring:
    """A keyring of this test."""

    def __init__(self, works: bool = True) -> None:
        self.kept: str | None = None
        self._works = works

    def get(self) -> str | None:
        return self.kept

    def put(self, secret: str) -> bool:
        self.kept = secret if self._works else None
        return self._works


def store(tmp_path: Path, ring: Ring | None = None) -> KeyStore:
    return KeyStore(tmp_path / "keys", tmp_path / "config", ring, look_for_keyring=False)


@pytest.fixture(autouse=True)
def no_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(keys.VARIABLE, raising=False)
    monkeypatch.setattr(keys, "_BITS", 2048)  # three times as fast to make


def private(path: Path) -> bool:
    return sys.platform == "win32" or not path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)


def test_made_once_and_kept_in_the_keyring(tmp_path: Path) -> None:
    ring = Ring()
    first = store(tmp_path, ring).own()
    again = store(tmp_path, ring).own()
    assert first.fresh
    assert not again.fresh
    assert first.certificate_sha256 == again.certificate_sha256
    assert again.protection is Protection.KEYRING
    assert again.certificate_sha256 == store(tmp_path).own_certificate_sha256()
    assert ring.kept
    assert len(ring.kept) >= 32
    assert not (tmp_path / "config").exists()
    assert private(store(tmp_path).path)
    # without the keyring the file alone is of no use
    with pytest.raises(KeyLockedError):
        store(tmp_path).own()
    assert b"PRIVATE" not in store(tmp_path).path.read_bytes()


def test_environments_passphrase_protects_and_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(keys.VARIABLE, "öffne dich")
    ring = Ring()
    made = store(tmp_path, ring).own()
    assert made.protection is Protection.PASSPHRASE
    assert ring.kept is None
    assert store(tmp_path).own().certificate_sha256 == made.certificate_sha256
    monkeypatch.setenv(keys.VARIABLE, "wrong")
    with pytest.raises(KeyLockedError, match="wrong"):
        store(tmp_path).own()
    assert store(tmp_path).own("öffne dich").certificate_sha256 == made.certificate_sha256


@pytest.mark.parametrize("ring", [None, Ring(works=False)])
def test_without_either_the_account_protects_it_and_says_so(
    tmp_path: Path, ring: Ring | None
) -> None:
    made = store(tmp_path, ring).own()
    assert made.protection is Protection.ACCOUNT
    assert store(tmp_path).own().protection is Protection.ACCOUNT
    assert private(tmp_path / "config" / "signing.secret")


def test_no_key_is_made_when_that_is_not_wanted(tmp_path: Path) -> None:
    with pytest.raises(KeyUnusableError, match="no signing key"):
        store(tmp_path).own(make=False)
    assert not (tmp_path / "keys").exists()


def test_two_first_uses_at_once_make_one_key(tmp_path: Path) -> None:
    found: list[str] = []

    def make() -> None:
        found.append(store(tmp_path).own().certificate_sha256)

    threads = [threading.Thread(target=make) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 3
    assert len(set(found)) == 1
    assert sorted(path.name for path in (tmp_path / "keys").iterdir()) == [
        "signing.p12", "signing.pem",
    ]  # fmt: skip


def test_certificate_names_nobody(tmp_path: Path) -> None:
    certificate = store(tmp_path, Ring()).own().certificate
    assert certificate.subject == certificate.issuer
    assert "self-issued" in certificate.subject.rfc4514_string()
    assert certificate.not_valid_before_utc < datetime.now(UTC) < certificate.not_valid_after_utc


@pytest.mark.parametrize("secret", ["", "pass ☂"])
def test_a_key_that_is_brought(tmp_path: Path, secret: str) -> None:
    path = tmp_path / "desk.p12"
    authority = issue("Desk")
    path.write_bytes(authority.p12(secret))
    key = bring(path, secret or None)
    assert not key.self_issued
    assert [one.subject for one in key.chain] == [authority.root.subject]
    assert key.protection is (Protection.PASSPHRASE if secret else Protection.NONE)
    if secret:
        for wrong in ("other", None):
            with pytest.raises(KeyLockedError, match=r"desk\.p12"):
                bring(path, wrong)


@pytest.mark.parametrize("data", [b"", b"no key", b"\x30\x82\x01\x00" + bytes(256)])
def test_a_file_that_is_no_key(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "no\u202ekey.p12"
    path.write_bytes(data)
    with pytest.raises(KeyUnusableError) as caught:
        bring(path, "x")
    assert "\u202e" not in caught.value.sentence
    with pytest.raises(KeyUnusableError):
        bring(tmp_path / "nowhere.p12")


@pytest.mark.parametrize(("days", "word"), [((-9, -2), "ended"), ((2, 9), "begins")])
def test_certificate_out_of_its_time(tmp_path: Path, days: tuple[int, int], word: str) -> None:
    path = tmp_path / "desk.p12"
    path.write_bytes(issue("Desk", days).p12())
    with pytest.raises(KeyUnusableError, match=word):
        bring(path)


class Broken:
    priority = 5

    def get_password(self, *_: str) -> str:
        raise OSError("locked")

    set_password = get_password


def test_a_keyring_that_fails_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    ring = keyring_store.SystemKeyring(Broken())
    assert ring.get() is None
    assert ring.put("x") is False
    monkeypatch.setenv(keyring_store.VARIABLE, "off")
    assert keyring_store.system_keyring() is None
