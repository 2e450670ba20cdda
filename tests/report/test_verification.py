"""What verification says of reports that were left alone, harmed, or swapped."""

from __future__ import annotations

import hashlib
import io
import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pypdf import PdfReader

from forensics_gui.evidence.types import Analysis
from forensics_gui.report import (
    CaseInfo,
    Environment,
    verification_attachments,
    verification_repeat,
    verification_signature,
    write_pdf,
)
from forensics_gui.report.errors import VerificationError
from forensics_gui.report.records import Custody, LogEntry, LogHead
from forensics_gui.report.signing import Signing, signed
from forensics_gui.report.verification import State, Verdict, Verification, Wish, verify
from forensics_gui.report.verification_repeat import Repetition
from model.card import ModelCard
from model.errors import Cancelled
from tests.report.conftest import Maker
from tests.report.signing_tools import other_key, own_key, stripped, swapped, write

Write = Callable[..., Path]


@pytest.fixture
def make(make: Maker) -> Maker:
    """Small pictures and short reports: much is written and read here."""

    def made(name: str = "photo.jpg", **changes: Any) -> Analysis:
        small: dict[str, Any] = {"size": (96, 64), "boxes": ((20, 20, 30, 20),), "checks": ()}
        return make(name, **(small | changes))

    return made


_made: dict[str, bytes] = {}


@pytest.fixture
def report(
    tmp_path: Path,
    case: CaseInfo,
    timestamp: datetime,
    card: ModelCard,
    environment: Environment,
) -> Write:
    """Writes a signed report (``sign=False``: an unsigned one). The same input gives the same
    bytes, so what was written once for an earlier test is taken from there."""

    def written(*analyses: Analysis, sign: bool = True, **options: Any) -> Path:
        path = tmp_path / "out" / "report.pdf"
        path.parent.mkdir(exist_ok=True)
        maps = [one.localisation and one.localisation.map_sha256 for one in analyses]
        known = repr((sign, options, [(one.evidence, one.decode) for one in analyses], maps))
        known = known.replace(str(tmp_path), "")
        if known not in _made:
            write_pdf(
                path,
                list(analyses),
                case=case,
                timestamp=timestamp,
                card=card,
                running=environment,
                signing=Signing(own_key()) if sign else None,
                **options,
            )
            _made[known] = path.read_bytes()
        path.write_bytes(_made[known])
        return path

    return written


def states(result: Verification) -> dict[str, set[State]]:
    found: dict[str, set[State]] = {}
    for one in result.findings:
        found.setdefault(one.code, set()).add(one.state)
    return found


def test_left_alone(report: Write, make: Maker, missing: Analysis) -> None:
    analysis = make()
    silent = make("b.jpg", boxes=(), score=0.1)
    result = verify(
        report(analysis, missing, silent),
        Wish(images=(analysis.evidence.path,), own=own_key().certificate_sha256),
    )
    assert result.verdict is Verdict.WHOLE
    assert states(result) == {
        code: {State.HOLDS}
        for code in (
            "signature", "coverage", "signer", "timestamp", "attachments", "text", "maps", "image",
        )
    }  # fmt: skip
    assert "this installation" in result.of("signer")[0].sentence
    assert json.dumps(result.as_dict())


def test_self_issued_is_not_called_a_proof_of_who(report: Write, make: Maker) -> None:
    sentence = verify(report(make())).of("signer")[0].sentence
    assert "unchanged since signing; who signed it is not shown" in sentence


def test_any_flipped_byte_is_noticed(report: Write, make: Maker) -> None:
    """Everywhere: in pages, attachments, the signature's own place, the last lines."""
    path = report(make())
    data = path.read_bytes()
    hole = list(re.finditer(rb"/Contents <[0-9A-F]+>", data))[-1]
    rng = np.random.default_rng(5)
    places = [9, len(data) - 1, len(data) - 8, hole.start() + 11, hole.end() - 1]
    places += [int(at) for at in rng.integers(0, len(data), 6)]
    # the place of the signature, which it cannot cover itself
    places += [int(at) for at in rng.integers(hole.start(), hole.start() + 3600, 8)]
    places += [int(at) for at in rng.integers(hole.start() + 3700, hole.end(), 2)]
    assert signature_holds(data)
    for at in places:
        for bit in (0x01, 0x20):
            harmed = bytearray(data)
            harmed[at] ^= bit
            assert not signature_holds(bytes(harmed)), (at, bit)
    path.write_bytes(data[:5000] + b"!" + data[5001:])
    assert verify(path).verdict is Verdict.CHANGED


def signature_holds(data: bytes) -> bool:
    """The first step of a verification, alone: the others take longer."""
    try:
        reader = verification_signature.opened(io.BytesIO(data))
    except VerificationError:
        return False
    found = verification_signature.check(reader, Wish()).findings
    return all(one.state is State.HOLDS for one in found)


@pytest.mark.parametrize("more", [b"\n", b" ", b"\0", b"% a remark\n", b"%%EOF\n"])
def test_appended_bytes_fail(report: Write, make: Maker, more: bytes) -> None:
    path = report(make())
    path.write_bytes(path.read_bytes() + more)
    result = verify(path)
    assert result.verdict is Verdict.CHANGED
    found = states(result)
    assert State.FAILS in found["signature"] | found.get("coverage", set())


def test_an_update_after_signing_fails(report: Write, make: Maker) -> None:
    """An update as a PDF editor appends it, with everything before it untouched."""
    path = report(make())
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    with path.open("rb") as stream:
        writer = IncrementalPdfFileWriter(stream)
        reference = writer.root["/Pages"]["/Kids"].raw_get(0)
        reference.get_object()["/Rotate"] = generic.NumberObject(180)
        writer.mark_update(reference)
        with path.with_name("turned.pdf").open("wb") as out:
            writer.write(out)
    result = verify(path.with_name("turned.pdf"))
    assert result.verdict is Verdict.CHANGED
    assert states(result)["coverage"] == {State.FAILS}


def test_unsigned_report_says_so(report: Write, make: Maker) -> None:
    result = verify(report(make(), sign=False))
    assert result.verdict is Verdict.UNSIGNED
    assert states(result)["signature"] == {State.ABSENT}
    assert result.of("signature")[0].sentence == "The report is not signed."
    wanted = verify(result.path, Wish(signer="ab" * 32))
    assert wanted.verdict is Verdict.CHANGED


def test_signature_that_was_taken_away_is_noticed(report: Write, make: Maker) -> None:
    path = report(make())
    path.write_bytes(stripped(path.read_bytes()))
    result = verify(path)
    assert states(result)["signature"] == {State.ABSENT}
    assert result.verdict is Verdict.CHANGED
    assert "taken away" in result.of("signer")[0].sentence


def test_another_signature_is_noticed(report: Write, make: Maker, timestamp: datetime) -> None:
    path = report(make())
    path.write_bytes(signed(stripped(path.read_bytes()), Signing(other_key()), timestamp))
    result = verify(path)
    assert states(result)["signature"] == {State.HOLDS}
    assert result.verdict is Verdict.CHANGED
    path = report(make(), sign=False)
    path.write_bytes(signed(path.read_bytes(), Signing(other_key()), timestamp))
    result = verify(path)
    assert result.verdict is Verdict.CHANGED
    assert "added by someone later" in result.of("signer")[-1].sentence


def test_signer_that_is_asked_for(report: Write, make: Maker) -> None:
    path, digest = report(make()), own_key().certificate_sha256
    typed = ":".join(digest[at : at + 2] for at in range(0, 64, 2)).upper()
    assert verify(path, Wish(signer=typed)).verdict is Verdict.WHOLE
    wrong = verify(path, Wish(signer=other_key().certificate_sha256))
    assert states(wrong)["signer"] == {State.FAILS}


def test_swapped_attachments(
    report: Write, make: Maker, tmp_path: Path, timestamp: datetime
) -> None:
    """In an unsigned report, and in one that someone signed anew afterwards."""
    plain = report(make(), sign=False).read_bytes()
    document = json.loads(
        PdfReader(tmp_path / "out" / "report.pdf").attachments["findings.json"][0]
    )
    document["items"][0]["outcome"] = "no_response"
    for name, data in (("findings.json", json.dumps(document).encode()), ("map-001.npy", b"x")):
        harmed = swapped(plain, name, data)
        for number, file in enumerate((harmed, signed(harmed, Signing(own_key()), timestamp))):
            result = verify(write(tmp_path / "harmed", file, f"{number}.pdf"))
            assert result.verdict is Verdict.CHANGED
            assert State.FAILS in states(result)["attachments"]
            assert any(name in one.sentence for one in result.of("attachments"))


def test_the_text_is_held_against_every_digest(report: Write, make: Maker, tmp_path: Path) -> None:
    """Also against that of the certificate, whose signature can no longer tell it."""
    path = report(make())
    whole = verify(path).of("text")[0].sentence
    # file and pixels (the same bytes here), map, model, certificate
    assert " 4 digests " in whole
    data = path.read_bytes()
    hole = list(re.finditer(rb"/Contents <[0-9A-F]+>", data))[-1].start() + 200
    broken = verify(write(tmp_path / "broken", data[:hole] + b"!" + data[hole + 1 :]))
    assert states(broken)["signature"] == {State.FAILS}
    assert broken.of("text")[0].sentence == whole
    plain = report(make(), sign=False).read_bytes()
    document = json.loads(PdfReader(io.BytesIO(plain)).attachments["findings.json"][0])
    document["signing"] = {"certificate_sha256": "ef" * 32}
    harmed = swapped(plain, "findings.json", json.dumps(document).encode())
    (found,) = verify(write(tmp_path / "harmed", harmed)).of("text")
    assert found.state is State.FAILS
    assert found.details == (("Not in the text", "ef" * 32),)


def test_map_of_another_run(
    report: Write, make: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Text and attachment agree, but findings.json gives another digest for the map."""
    analysis = make()
    assert analysis.localisation is not None
    lying = replace(analysis, localisation=replace(analysis.localisation, map_sha256="ab" * 32))
    result = verify(report(lying))
    assert states(result)["maps"] == {State.FAILS}
    assert result.verdict is Verdict.CHANGED


def test_images(report: Write, make: Maker, tmp_path: Path) -> None:
    analysis = make()
    path = report(analysis)
    same = tmp_path / "renamed \u202e.jpg"
    same.write_bytes(analysis.evidence.path.read_bytes())
    other = tmp_path / "other.jpg"
    other.write_bytes(analysis.evidence.path.read_bytes() + b"\0")
    renamed = verify(path, Wish(images=(same,)))
    assert renamed.verdict is Verdict.WHOLE
    (found,) = renamed.of("image")
    assert "item 1" in found.sentence
    assert "photo.jpg" in found.sentence
    assert "\u202e" not in found.sentence
    another = verify(path, Wish(images=(same, other)))
    assert another.verdict is Verdict.IMAGE_DIFFERS
    assert [one.state for one in another.of("image")] == [State.HOLDS, State.FAILS]
    gone = verify(path, Wish(images=(tmp_path / "gone.jpg",)))
    assert gone.verdict is Verdict.NOT_ALL_CHECKED


def test_log_of_the_case(report: Write, make: Maker) -> None:
    analysis = make()
    head = LogHead("cd" * 32, 2)
    entries = (
        LogEntry("2026-03-01T11:00:00Z", "The duty desk", "Case opened"),
        LogEntry("2026-03-01T11:05:00Z", "The duty desk", "Imported", analysis.evidence.sha256),
    )
    path = report(analysis, custody=Custody(entries, head))
    assert states(verify(path))["log"] == {State.ABSENT}
    assert verify(path).verdict is Verdict.WHOLE
    assert verify(path, Wish(log=head)).verdict is Verdict.WHOLE
    for other in (LogHead("cd" * 32, 1), LogHead("ce" * 32, 2)):
        result = verify(path, Wish(log=other))
        assert states(result)["log"] == {State.FAILS}
        assert result.verdict is Verdict.CHANGED
    text = "".join(page.extract_text() for page in PdfReader(path).pages)
    assert head.sha256 in text
    assert "Case opened" in text
    chain = [LogHead("ab" * 32, 1), head, LogHead("ef" * 32, 3)]

    def at(count: int) -> LogHead | None:
        return chain[count - 1] if 0 < count <= len(chain) else None

    assert states(verify(path, Wish(log=at)))["log"] == {State.HOLDS}
    del chain[1:]
    assert "cut short" in verify(path, Wish(log=at)).of("log")[0].sentence
    without = verify(report(analysis), Wish(log=head))
    assert states(without)["log"] == {State.NOT_CHECKED}


@pytest.mark.parametrize(
    ("change", "state", "words"),
    [
        ("nothing", State.HOLDS, "bit for bit"),
        ("little", State.HOLDS, "within the tolerance"),
        ("much", State.FAILS, "gave another map"),
        ("pixels", State.FAILS, "other pixels"),
        ("outcome", State.FAILS, "another outcome"),
        ("failure", State.NOT_CHECKED, "failed here"),
        ("model", State.NOT_CHECKED, "another one: its sha256 is ffff"),
    ],
)
def test_repeated_analysis(
    report: Write, make: Maker, missing: Analysis, change: str, state: State, words: str
) -> None:
    analysis = make()
    run, decode = analysis.localisation, analysis.decode
    assert run is not None
    assert decode is not None
    values = run.map.copy()
    values[3, 4] += {"little": 0.01, "much": 0.05, "outcome": 0.01}.get(change, 0.0)
    again = replace(
        analysis,
        localisation=replace(
            run, map=values, map_sha256=hashlib.sha256(values.tobytes()).hexdigest()
        ),
    )
    if change == "pixels":
        again = replace(again, decode=replace(decode, pixels_sha256="0" * 64))
    elif change == "outcome":
        again = replace(again, outcome=type(analysis.outcome).NO_RESPONSE)
    elif change == "failure":
        again = missing

    def load(sha256: str, precision: str) -> Any:
        assert (sha256, precision) == ("ab" * 32, run.precision)
        if change == "model":
            raise verification_repeat.OtherModelError("ff" * 32)
        return lambda *_: again

    repetition = Repetition(load)
    result = verify(report(analysis), Wish(images=(analysis.evidence.path,), repetition=repetition))
    (found,) = result.of("repeat")
    assert found.state is state
    assert words in found.sentence
    if state is State.FAILS:
        assert result.verdict is Verdict.IMAGE_DIFFERS
    elif state is State.NOT_CHECKED:
        assert result.verdict is Verdict.NOT_ALL_CHECKED
    assert verification_repeat.TOLERANCE == {"float32": 0.02}


@pytest.mark.parametrize(
    "data", [b"", b"hello", b"%PDF-1.7\n", b"%PDF-1.7\n" + bytes(2000), b"%PDF-1.7\n%%EOF"]
)
def test_what_is_no_report(tmp_path: Path, data: bytes) -> None:
    path = write(tmp_path / "no", data, "no\u202ereport.pdf")
    if not data.startswith(b"%PDF-"):
        with pytest.raises(VerificationError) as caught:
            verify(path)
        assert "\u202e" not in caught.value.sentence
    else:
        assert verify(path).verdict is Verdict.CHANGED


def test_cut_anywhere_never_crashes(report: Write, make: Maker) -> None:
    path = report(make())
    data = path.read_bytes()
    for part in (0.1, 0.5, 0.9, 0.99):
        path.write_bytes(data[: int(len(data) * part)])
        assert verify(path).verdict is Verdict.CHANGED


def test_another_pdf_is_no_report(tmp_path: Path) -> None:
    import pikepdf

    with pikepdf.new() as document:
        document.add_blank_page()
        document.save(tmp_path / "other.pdf")
    result = verify(tmp_path / "other.pdf")
    assert result.verdict is Verdict.CHANGED
    assert "no report" in result.of("attachments")[0].sentence


def test_a_bomb_in_an_attachment_is_refused(
    report: Write, make: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verification_attachments, "_LARGEST_JSON", 3_000_000)
    plain = report(make(), sign=False).read_bytes()
    bomb = swapped(plain, "findings.json", b" " * 5_000_000)
    assert len(bomb) < 2_000_000
    result = verify(write(tmp_path / "bomb", bomb))
    assert result.verdict is Verdict.CHANGED
    assert "larger" in result.of("attachments")[0].sentence


def test_stop(report: Write, make: Maker) -> None:
    path = report(make())
    with pytest.raises(Cancelled):
        verify(path, cancelled=lambda: True)
    told: list[tuple[int, int, str]] = []
    verify(path, progress=lambda *step: told.append(step))
    assert [done for done, _, _ in told] == sorted(done for done, _, _ in told)
    assert all(done <= total for done, total, _ in told)


def test_damage_of_any_kind_is_an_answer(report: Write, make: Maker) -> None:
    """Structure that lies about itself: never an exception, never "whole"."""
    path = report(make())
    data = path.read_bytes()
    rng = np.random.default_rng(11)
    words = [b"/Names", b"/EmbeddedFiles", b"/EF", b"/F ", b"/Root", b"/Filter", b"/Contents",
             b"/ByteRange", b"/Length", b"/Fields", b"/UF", b" R", b"/AcroForm"]  # fmt: skip
    for number in range(18):
        harmed = bytearray(data)
        word = words[number % len(words)]
        at = harmed.rfind(word)
        if number < len(words):
            harmed[at + len(word) + int(rng.integers(0, 4))] ^= int(rng.integers(1, 128))
        else:
            del harmed[at : at + int(rng.integers(1, 60))]
        path.write_bytes(harmed)
        assert verify(path).verdict is Verdict.CHANGED, word


def test_an_attachment_that_is_no_file(report: Write, make: Maker, tmp_path: Path) -> None:
    import pikepdf

    path = report(make(), sign=False)
    with pikepdf.open(path) as document:
        tree = document.Root.Names.EmbeddedFiles.Names
        tree[1].EF.F = pikepdf.Dictionary(Type=pikepdf.Name.EmbeddedFile)
        document.save(tmp_path / "hollow.pdf")
    result = verify(tmp_path / "hollow.pdf")
    assert result.verdict is Verdict.CHANGED
    assert "not a file" in result.of("attachments")[0].sentence
