"""Content credentials: signed here, tampered with here, and never fetched."""

from __future__ import annotations

import io
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import c2pa
import pytest

from forensics_gui.evidence import Check, CheckState, Decoder, Limits, analyse, take_in
from forensics_gui.evidence import credentials as module
from forensics_gui.evidence.credentials import CredentialState, check, state_of
from forensics_gui.evidence.credentials_trust import TrustList, certificates, shipped
from forensics_gui.evidence.errors import DecodeTimeoutError
from tests.evidence import pictures, signing

HOLDING = ("jpeg", "png", "tiff", "gif", "webp", "avif", "heic")
NOBODY = TrustList("", "nobody")
Look = Callable[..., Check]


@pytest.fixture(scope="session")
def signer() -> signing.Signer:
    return signing.signer()


@pytest.fixture(scope="session")
def signed(signer: signing.Signer) -> dict[str, bytes]:
    return {kind: signing.sign(pictures.encode(kind), kind, signer) for kind in HOLDING}


@pytest.fixture
def look(shared_decoder: Decoder, tmp_path: Path) -> Look:
    """``look(data, trust)``: the check as the decoder's process makes it."""

    def made(data: bytes, trust: TrustList = NOBODY) -> Check:
        path = tmp_path / "photo"
        path.write_bytes(data)
        return shared_decoder.credentials(take_in(path), trust)

    return made


@pytest.mark.parametrize("kind", HOLDING)
def test_states_of_a_signed_file(
    kind: str, signed: dict[str, bytes], signer: signing.Signer, look: Look
) -> None:
    own = TrustList(signer.root, "the list of this test")
    assert state_of(look(pictures.encode(kind))) is CredentialState.ABSENT
    assert state_of(look(signed[kind])) is CredentialState.UNTRUSTED
    assert state_of(look(signed[kind], shipped())) is CredentialState.UNTRUSTED
    names = [name for name, _ in look(signed[kind]).details]
    assert "Remark signingCredential.untrusted" in names
    assert not any(name.startswith("Fault") for name in names), "an unknown signer is no fault"
    trusted = look(signed[kind], own)
    assert state_of(trusted) is CredentialState.TRUSTED
    rows = dict(trusted.details)
    assert rows["Signed by"] == "Test camera"
    assert rows["Organisation"] == "Test organisation"
    assert rows["Made with"] == "Test program 1"
    assert rows["Time stamp"] == "none"
    assert "not checked" in rows["Revocation"]
    assert rows["Trust list"].startswith("the list of this test, 1 ")
    assert "captured by a camera" in rows["Action 1"]


@pytest.mark.parametrize("kind", HOLDING)
def test_one_flipped_byte_of_the_picture_is_invalid(
    kind: str, signed: dict[str, bytes], signer: signing.Signer
) -> None:
    """Whoever signed: a broken binding is never trusted."""
    plain, data = pictures.encode(kind), bytearray(signed[kind])
    # Bytes of the picture itself: the longest tail that both files share.
    tail = next(n for n in (64, 40, 24, 12) if plain[-n:] in signed[kind])
    data[signed[kind].rfind(plain[-tail:]) + tail // 2] ^= 1
    found = check(bytes(data), kind, TrustList(signer.root, "own"))
    assert state_of(found) is CredentialState.INVALID, found
    assert "do not match the signed digest" in found.summary


@pytest.mark.parametrize("kind", HOLDING)
@pytest.mark.parametrize("offset", [4, 30, 200, 700, 1500])
def test_a_damaged_manifest_is_never_absent(
    kind: str, offset: int, signed: dict[str, bytes]
) -> None:
    data = bytearray(signed[kind])
    data[data.find(b"jumb") + offset] ^= 0xFF
    state = state_of(check(bytes(data), kind, NOBODY))
    assert state in (CredentialState.INVALID, CredentialState.COULD_NOT_CHECK)


@pytest.mark.parametrize("kind", HOLDING)
def test_no_damage_makes_them_absent(kind: str, signed: dict[str, bytes]) -> None:
    """Flipped bits, cuts and insertions anywhere from before the store to the end; the same ones
    in every run."""
    random = Random(3)
    start = signed[kind].find(b"jumb") - 20
    for _ in range(80):
        data = bytearray(signed[kind])
        what = random.random()
        if what < 0.6:
            for _ in range(random.randint(1, 4)):
                data[start + random.randrange(min(5000, len(data) - start))] ^= (
                    1 << random.randrange(8)
                )
        elif what < 0.8:
            del data[start + 400 + random.randrange(1500) :]
        else:
            at = start + random.randrange(3000)
            data[at:at] = bytes(random.randrange(1, 40))
        assert state_of(check(bytes(data), kind, NOBODY)) is not CredentialState.ABSENT


@pytest.mark.parametrize(
    ("kind", "mark"), [("jpeg", b"\xff\xeb"), ("png", b"caBX"), ("webp", b"C2PA")]
)
def test_a_store_whose_mark_was_removed(kind: str, mark: bytes, signed: dict[str, bytes]) -> None:
    at = signed[kind].rfind(mark, 0, signed[kind].find(b"jumb"))
    data = signed[kind][: at + 1] + b"\xe9" + signed[kind][at + 2 :]
    found = check(data, kind, NOBODY)
    assert state_of(found) is CredentialState.COULD_NOT_CHECK
    assert "outside their place" in dict(found.details)["Manifest store in"]


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp"])
def test_a_store_that_the_library_overlooks_is_not_absent(
    kind: str, monkeypatch: pytest.MonkeyPatch, signed: dict[str, bytes]
) -> None:
    class Blind:
        def __init__(self, *_args: object, **_named: object) -> None:
            raise c2pa.C2paError("ManifestNotFound: no JUMBF data found")

    monkeypatch.setattr(c2pa, "Reader", Blind)
    found = check(signed[kind], kind, NOBODY)
    assert state_of(found) is CredentialState.COULD_NOT_CHECK
    assert found.reason
    assert state_of(check(pictures.encode(kind), kind, NOBODY)) is CredentialState.ABSENT


def test_formats_without_a_place_for_them(look: Look) -> None:
    found = look(pictures.encode("bmp"))
    assert found.state is CheckState.NOT_APPLICABLE
    assert state_of(found) is CredentialState.NOT_APPLICABLE


@pytest.fixture
def server() -> Iterator[tuple[str, list[bytes]]]:
    """An address, and what was asked of it."""
    asked: list[bytes] = []
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        try:
            while True:
                connection, _ = listener.accept()
                asked.append(b"connected")
                connection.close()
        except OSError:
            return

    thread = threading.Thread(target=serve)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}/manifest.c2pa", asked
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join()


def test_a_remote_manifest_is_named_and_not_fetched(
    server: tuple[str, list[bytes]], signer: signing.Signer, look: Look
) -> None:
    address, asked = server
    data = signing.sign(pictures.encode("jpeg"), "jpeg", signer, remote=address)
    found = look(data)
    assert state_of(found) is CredentialState.COULD_NOT_CHECK
    assert "not fetched" in found.reason
    assert dict(found.details)["Kept at"] == address
    assert asked == []
    # The second lock: even a validator told to fetch may ask no host.
    settings = module._settings(NOBODY)
    settings["verify"]["remote_manifest_fetch"] = True
    settings["verify"]["ocsp_fetch"] = True
    with pytest.raises(c2pa.C2paError, match="not permitted"):
        c2pa.Reader("image/jpeg", io.BytesIO(data), context=c2pa.Context.from_dict(settings))
    assert asked == []


def test_a_generated_picture_says_so_and_its_text_stays_text(
    signer: signing.Signer, look: Look
) -> None:
    agent = "<b>\u202eevil\u0007</b>"
    data = signing.sign(
        pictures.encode("jpeg"), "jpeg", signer, source=signing.GENERATED, agent=agent
    )
    action = dict(look(data).details)["Action 1"]
    assert "made by a generative model, as its signer declares" in action
    assert agent in action


def test_every_analysis_has_the_check(
    shared_decoder: Decoder, tmp_path: Path, signed: dict[str, bytes]
) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(signed["jpeg"])
    found = [c for c in analyse(path, None, decoder=shared_decoder).checks if c.name == module.NAME]
    assert [state_of(c) for c in found] == [CredentialState.UNTRUSTED]


def test_a_validator_that_takes_too_long_costs_only_its_check(
    tmp_path: Path, signed: dict[str, bytes]
) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(signed["jpeg"])
    with Decoder(Limits(credentials_seconds=0.0)) as decoder:
        analysis = analyse(path, None, decoder=decoder)
        found = next(c for c in analysis.checks if c.name == module.NAME)
        assert state_of(found) is CredentialState.COULD_NOT_CHECK
        assert "longer than" in found.reason
        assert analysis.rgb is not None
        assert any(c.name == "EXIF" for c in analysis.checks)
        with pytest.raises(DecodeTimeoutError):
            decoder.credentials(take_in(path), NOBODY)


def test_a_missing_component_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "c2pa", None)
    found = check(pictures.encode("jpeg"), "jpeg", NOBODY)
    assert found.state is CheckState.FAILED
    assert "missing" in found.reason


def test_the_shipped_list_is_only_certificates() -> None:
    trust = shipped()
    assert trust.count == 30
    assert trust.pem == certificates(trust.pem)
    assert "Subject" not in trust.pem
    assert "2026-08-13" in trust.name
