"""Every step that the case logs can be told in words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from forensics_gui.evidence.case import Case, ItemStatus, export_case, import_case, words
from forensics_gui.evidence.case.errors import OriginalChangedError
from tests.evidence.case.conftest import analysis_of, written


def test_every_action_has_a_sentence(case: Case, photograph: Path, tmp_path: Path):
    case.record(photograph, analysis_of(photograph))
    case.write_notes(photograph, "Text")
    case.settle_notes(photograph)
    case.set_status(photograph, ItemStatus.CONCERN)
    case.set_bookmark(photograph, True)
    case.set_source(photograph, "Agency")
    original = photograph.read_bytes()
    written(photograph, b"swapped")
    case.record(photograph, analysis_of(photograph))
    written(photograph, original)
    with pytest.raises(OriginalChangedError):  # the last result is of another file
        case.check_originals([photograph])
    case.renew(photograph)
    place = photograph.rename(tmp_path / "elsewhere.jpg")
    case.relocate(photograph, place)
    case.note("report.exported", file="report.pdf", sha256="0" * 64, items=[1])
    export_case(case, tmp_path / "case.zip")
    with Case.open(import_case(tmp_path / "case.zip", tmp_path / "other")) as other:
        entries = other.log_entries()
    said = {entry.action: words.sentence(entry) for entry in entries}
    source = Path(words.__file__).read_text(encoding="utf-8")
    assert set(said) == set(re.findall(r'case "([a-z.]+_?[a-z_]*)"', source))
    assert all(text != action and text[0].isupper() for action, text in said.items())
    assert said["item.status"] == "Status set to “concern”"
    digests = [words.file_digest(entry) for entry in entries if entry.action == "item.notes"]
    assert digests == [""]  # the digest of the notes is none of a file


def test_an_action_of_a_newer_version_is_shown_as_it_is(case: Case):
    case.note("item.painted", colour="red")
    assert words.sentence(case.log_entries()[-1]) == "item.painted"
