"""Originals that moved or changed are noticed, named, and keep a report from being written."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from forensics_gui.evidence.case import Case, Stage, originals
from forensics_gui.evidence.case.errors import OriginalChangedError, OriginalMissingError
from tests.evidence.case.conftest import analysis_of, written


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def stages(case: Case, path: Path) -> list[tuple[Stage, bool]]:
    return [(look.stage, look.equal) for look in case.custody(path)]


def test_the_digest_is_taken_at_import_at_analysis_and_at_export(case: Case, photograph: Path):
    digest = sha(photograph.read_bytes())
    case.take_in(photograph)
    case.record(photograph, analysis_of(photograph))
    case.check_originals([photograph])
    assert stages(case, photograph) == [
        (Stage.IMPORT, True), (Stage.ANALYSIS, True), (Stage.EXPORT, True),
    ]  # fmt: skip
    assert {look.sha256 for look in case.custody(photograph)} == {digest}
    item = case.item(photograph)
    assert item is not None
    assert (item.sha256, item.bytes, item.problem) == (digest, 25, "")


def test_an_analysis_before_the_import_was_read_is_its_import(case: Case, photograph: Path):
    case.add([photograph])
    case.record(photograph, analysis_of(photograph))
    assert stages(case, photograph) == [(Stage.IMPORT, True), (Stage.ANALYSIS, True)]
    case.take_in(photograph)
    assert len(case.custody(photograph)) == 2


def test_a_change_between_import_and_analysis_is_named(case: Case, photograph: Path):
    case.take_in(photograph)
    before, after = sha(photograph.read_bytes()), sha(b"other bytes")
    photograph.write_bytes(b"other bytes")
    item = case.record(photograph, analysis_of(photograph))
    assert "at import" in item.problem
    assert case.results() == []  # a result of another file is not shown as one of this item
    with pytest.raises(OriginalChangedError) as told:
        case.check_originals([photograph])
    assert photograph.name in told.value.sentence
    assert before in told.value.sentence
    assert after in told.value.sentence
    assert str(photograph) in told.value.details


def test_a_change_after_the_analysis_blocks_the_report(case: Case, photograph: Path):
    case.record(photograph, analysis_of(photograph))
    photograph.write_bytes(b"swapped")
    with pytest.raises(OriginalChangedError) as told:
        case.check_originals([photograph])
    assert sha(b"swapped") in told.value.sentence
    assert "at export" in told.value.sentence
    assert told.value.code == "case.original_changed"
    assert case.log_entries()[-1].action == "original.differs"


def test_an_original_put_back_lifts_the_block_and_the_log_keeps_both(case: Case, photograph: Path):
    case.record(photograph, analysis_of(photograph))
    original = photograph.read_bytes()
    photograph.write_bytes(b"swapped")
    with pytest.raises(OriginalChangedError):
        case.check_originals([photograph])
    photograph.write_bytes(original)
    case.check_originals([photograph])
    actions = [entry.action for entry in case.log_entries()]
    assert actions[-2:] == ["original.differs", "original.as_imported"]


def test_a_result_of_a_swapped_file_blocks_although_the_original_is_back(
    case: Case, photograph: Path
):
    case.take_in(photograph)
    original = photograph.read_bytes()
    photograph.write_bytes(b"swapped")
    case.record(photograph, analysis_of(photograph))
    photograph.write_bytes(original)
    with pytest.raises(OriginalChangedError) as told:
        case.check_originals([photograph])
    assert "at analysis" in told.value.sentence
    case.record(photograph, analysis_of(photograph))
    case.check_originals([photograph])


def test_every_wrong_file_is_found_and_the_first_are_named(case: Case, tmp_path: Path):
    paths = [
        written(tmp_path / "evidence" / f"{number}.jpg", bytes([number])) for number in range(6)
    ]
    for path in paths:
        case.take_in(path)
    for path in paths[1:]:
        path.write_bytes(b"new")
    with pytest.raises(OriginalChangedError) as told:
        case.check_originals(paths)
    assert told.value.sentence.count("at export") == 3
    assert "2 more differ." in told.value.sentence
    assert all(str(path) in told.value.details for path in paths[1:])
    assert str(paths[0]) not in told.value.details


def test_a_moved_file_blocks_until_its_new_place_is_given(
    case: Case, photograph: Path, tmp_path: Path
):
    case.record(photograph, analysis_of(photograph))
    place = tmp_path / "elsewhere" / "renamed.jpg"
    place.parent.mkdir()
    photograph.rename(place)
    with pytest.raises(OriginalMissingError) as told:
        case.check_originals([photograph])
    assert photograph.name in told.value.sentence
    wrong = written(tmp_path / "elsewhere" / "wrong.jpg", b"wrong")
    with pytest.raises(OriginalChangedError):
        case.relocate(photograph, wrong)
    item = case.relocate(photograph, place)
    assert (item.path, item.first_path, item.problem) == (place, photograph, "")
    case.check_originals([place])
    assert [result.path for result in case.results()] == [place]


def test_moved_originals_are_found_by_their_content(case: Case, tmp_path: Path):
    names = ("one.jpg", "two.jpg", "twin of two.jpg", "three.jpg")
    contents = (b"first", b"other", b"other", b"third!")
    paths = [
        written(tmp_path / "evidence" / name, data)
        for name, data in zip(names, contents, strict=True)
    ]
    for path in paths:
        case.take_in(path)
        case.record(path, analysis_of(path))
    archive = tmp_path / "archive" / "deep"
    archive.mkdir(parents=True)
    written(archive / "wrong.jpg", b"FIRST")  # of the same size
    for number, path in enumerate(paths[:3]):
        path.rename(archive / f"renamed {number}.bin")
    assert [item.path for item in originals.missing(case)] == paths[:3]
    found = originals.find_moved(case, tmp_path / "archive")
    assert {item.path.name for item in found} == {f"renamed {number}.bin" for number in range(3)}
    assert originals.missing(case) == []
    assert originals.find_moved(case, tmp_path / "archive") == []
    case.check_originals([item.path for item in case.items()])
    assert len(case.results()) == 4


def test_a_file_may_be_taken_in_anew(case: Case, photograph: Path):
    case.record(photograph, analysis_of(photograph))
    photograph.write_bytes(b"a better copy")
    with pytest.raises(OriginalChangedError):
        case.check_originals([photograph])
    item = case.renew(photograph)
    assert (item.sha256, item.problem) == (sha(b"a better copy"), "")
    assert case.results() == []
    case.check_originals([photograph])
    actions = [entry.action for entry in case.log_entries()]
    assert "item.taken_in_anew" in actions


def test_a_file_the_case_does_not_know_joins_it_at_export(case: Case, photograph: Path):
    case.check_originals([photograph])
    assert stages(case, photograph) == [(Stage.IMPORT, True), (Stage.EXPORT, True)]
