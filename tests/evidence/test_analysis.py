"""``analyse()``: the whole way of one image, with a network that answers what the test says."""

from __future__ import annotations

import hashlib
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from forensics_gui.evidence import (
    Analysis,
    CheckState,
    Decoder,
    Limits,
    Outcome,
    analyse,
    find_images,
)
from forensics_gui.evidence.analysis import SMALLEST_SIDE
from forensics_gui.evidence.orientation import upright
from model.card import Calibration, ModelCard, ValidatedRange
from model.errors import Cancelled, DeviceError
from model.localisation import Localisation, TilePlan
from tests.evidence import pictures

CARD = ModelCard(
    name="test-net",
    version="1",
    architecture="small",
    arguments={},
    tile_side=512,
    tile_overlap=64,
    threshold=0.5,
    score_threshold=0.6,
    threshold_origin="chosen for this test",
    mask_calibration=Calibration(),
    score_calibration=Calibration(),
    false_alarms=None,
    minimum_region=0.01,
    validated=ValidatedRange(40, 4000, ("jpeg", "png"), 60),
    sha256="ab" * 32,
)


class StandIn:
    """A localizer whose map is the red channel of what it is given."""

    device, device_name, precision, threads = "cpu", "A processor", "float32", 1

    def __init__(self, score: float = 0.9, card: ModelCard = CARD) -> None:
        self.card = card
        self.score = score
        self.seen: list[np.ndarray] = []
        self.act: Callable[[], object] = lambda: None
        self.change: Callable[[np.ndarray], np.ndarray] = lambda values: values

    def localise(self, rgb, progress=None, cancelled=None):
        self.seen.append(rgb)
        self.act()
        if cancelled is not None and cancelled():
            raise Cancelled("Stopped.")
        if progress is not None:
            progress(1, 1, "Analysing")
        values = self.change(rgb[..., 0].astype(np.float32) / 255)
        digest = hashlib.sha256(np.ascontiguousarray(values)).hexdigest()
        plan = TilePlan(512, 64, 1)
        return Localisation(
            values, self.score, "cpu", "", "float32", 1, plan, 0.1, (), "in", digest
        )


Run = Callable[..., Analysis]


@pytest.fixture
def run(shared_decoder: Decoder, tmp_path: Path) -> Run:
    """``run(data, localizer, name)``: analyse these bytes."""

    def made(data: bytes, localizer: object = None, name: str = "photo.jpg") -> Analysis:
        path = tmp_path / name
        path.write_bytes(data)
        return analyse(path, localizer, decoder=shared_decoder)  # type: ignore[arg-type]

    return made


def dark_with_box(width: int = 90, height: int = 60) -> np.ndarray:
    picture = np.full((height, width, 3), 20, np.uint8)
    picture[8:24, 40:72] = 230
    return picture


def test_a_response(run: Run) -> None:
    data = pictures.encode("png", dark_with_box())
    localizer = StandIn()
    analysis = run(data, localizer, "photo.png")
    assert analysis.outcome is Outcome.RESPONSE
    assert analysis.failure is None
    evidence = analysis.evidence
    assert evidence.sha256 == hashlib.sha256(data).hexdigest()
    assert (evidence.type, evidence.width, evidence.height, evidence.bytes) == (
        "png",
        90,
        60,
        len(data),
    )
    assert evidence.extension_matches
    (region,) = analysis.regions
    assert (region.x, region.y, region.width, region.height) == (40, 8, 32, 16)
    assert region.mean == pytest.approx(230 / 255)
    assert analysis.model is not None
    assert (analysis.model.name, analysis.model.threshold) == ("test-net", 0.5)
    assert np.array_equal(analysis.rgb, dark_with_box())
    assert analysis.out_of_range == ()
    assert analysis.started_utc.endswith("Z")
    assert analysis.seconds > 0


def test_no_response_has_no_regions(run: Run) -> None:
    data = pictures.encode("png", dark_with_box())
    low = run(data, StandIn(score=0.59))
    assert (low.outcome, low.regions) == (Outcome.NO_RESPONSE, ())
    assert run(data, StandIn(score=0.6)).outcome is Outcome.RESPONSE
    even = run(pictures.encode("png", np.full((60, 90, 3), 20, np.uint8)), StandIn())
    assert (even.outcome, even.regions) == (Outcome.NO_RESPONSE, ())


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_network_sees_the_stored_picture_and_the_map_is_turned(
    orientation: int, run: Run
) -> None:
    stored = dark_with_box()
    localizer = StandIn()
    analysis = run(pictures.with_orientation("png", orientation, stored), localizer)
    assert np.array_equal(localizer.seen[0], stored)
    assert np.array_equal(analysis.rgb, upright(stored, orientation))
    assert analysis.localisation is not None
    values = analysis.localisation.map
    assert values.flags.c_contiguous
    assert np.array_equal(values, upright(stored[..., 0] / np.float32(255), orientation))
    assert analysis.localisation.map_sha256 == hashlib.sha256(values.tobytes()).hexdigest()
    assert analysis.decode is not None
    digest = hashlib.sha256(analysis.rgb.tobytes()).hexdigest()
    assert analysis.decode.pixels_sha256 == digest
    height, width = analysis.rgb.shape[:2]
    assert (analysis.evidence.width, analysis.evidence.height) == (width, height)
    (region,) = analysis.regions
    inside = analysis.rgb[region.y : region.y + region.height, region.x : region.x + region.width]
    assert (inside == 230).all(), "the box of a region lies on the upright picture"


def test_without_a_network_everything_else_is_there(run: Run) -> None:
    analysis = run(pictures.with_orientation("jpeg", 6), None)
    assert analysis.outcome is Outcome.NOT_ASSESSED
    assert analysis.failure is not None
    assert analysis.failure.code == "analysis.not_run"
    assert analysis.rgb is not None
    assert analysis.decode is not None
    states = {check.name: check.state for check in analysis.checks}
    assert states["EXIF"] is CheckState.FOUND
    assert states["JPEG structure"] is CheckState.FOUND
    assert analysis.localisation is None


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("truncated.jpg", pictures.encode("jpeg")[:900], "decode.truncated"),
        ("text.jpg", b"not an image at all", "intake.text"),
        ("one.png", pictures.encode("png", np.zeros((1, 1, 3), np.uint8)), "analysis.too_small"),
        ("bomb.png", pictures.flat_png(60_000, 60_000, rows=0), "intake.too_many_pixels"),
        ("empty.png", b"", "intake.empty"),
        ("noise.bin", bytes(range(256)), "intake.not_an_image"),
        ("flipped.png", b"\x89PNG\r\n\x1a\n" + bytes(100), "intake.damaged_header"),
    ],
)
def test_a_bad_file_is_one_failed_item(name: str, content: bytes, code: str, run: Run) -> None:
    analysis = run(content, StandIn(), name)
    assert analysis.outcome is Outcome.NOT_ASSESSED
    assert analysis.failure is not None
    assert analysis.failure.code == code
    assert analysis.failure.sentence.endswith(".")
    assert "Traceback" not in analysis.failure.sentence + analysis.failure.hint
    assert analysis.localisation is None
    if content:
        assert analysis.evidence.sha256 == hashlib.sha256(content).hexdigest()


def test_missing_folder_and_pipe(tmp_path: Path, shared_decoder: Decoder) -> None:
    codes = {"gone.jpg": "intake.missing", "folder": "intake.folder"}
    (tmp_path / "folder").mkdir()
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe.jpg")
        codes["pipe.jpg"] = "intake.not_a_file"
    for name, code in codes.items():
        analysis = analyse(tmp_path / name, StandIn(), decoder=shared_decoder)  # type: ignore[arg-type]
        assert analysis.failure is not None
        assert analysis.failure.code == code
        assert analysis.evidence.name == name
        assert analysis.evidence.sha256 == ""


def test_a_bomb_keeps_what_its_header_says(run: Run) -> None:
    evidence = run(pictures.flat_png(60_000, 60_000, rows=0), None, "bomb.png").evidence
    assert (evidence.type, evidence.width, evidence.height) == ("png", 60_000, 60_000)


def test_a_damaged_file_still_tells_its_metadata(run: Run) -> None:
    analysis = run(pictures.with_orientation("jpeg", 6)[:900], None)
    assert analysis.failure is not None
    assert analysis.failure.code == "decode.truncated"
    states = {check.name: check.state for check in analysis.checks}
    assert states["EXIF"] is CheckState.FOUND


def test_the_smallest_side(run: Run) -> None:
    for side, code in ((SMALLEST_SIDE, None), (SMALLEST_SIDE - 1, "analysis.too_small")):
        data = pictures.encode("png", np.zeros((side, 100, 3), np.uint8))
        failure = run(data, StandIn()).failure
        assert (failure.code if failure else None) == code


def test_outside_the_validated_range(run: Run) -> None:
    poor = pictures.encode("jpeg", pictures.mosaic(36, 90), quality=30)
    reasons = " ".join(run(poor, StandIn()).out_of_range)
    assert "shorter side has 36 pixels; the smallest validated is 40" in reasons
    assert "JPEG quality is about 30; the lowest validated is 60" in reasons
    small = replace(CARD, validated=ValidatedRange(8, 64, ("jpeg",), 1))
    reasons = " ".join(run(pictures.encode("png"), StandIn(card=small)).out_of_range)
    assert "longer side has 72 pixels; the largest validated is 64" in reasons
    assert "Its format is PNG; validated: JPEG" in reasons


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda values: values[1:], "analysis.bad_map"),
        (lambda values: values.astype(np.float64), "analysis.bad_map"),
        (lambda values: values * np.float32(np.nan), "analysis.bad_map"),
        (lambda values: values + 2, "analysis.bad_map"),
        (lambda values: 1 // 0, "unexpected"),
    ],
)
def test_a_network_that_answers_nonsense(
    change: Callable[[np.ndarray], np.ndarray], code: str, run: Run
) -> None:
    localizer = StandIn()
    localizer.change = change
    analysis = run(pictures.encode("png", dark_with_box()), localizer)
    assert analysis.outcome is Outcome.NOT_ASSESSED
    assert analysis.failure is not None
    assert analysis.failure.code == code
    assert analysis.rgb is not None


def test_an_error_of_the_network_keeps_its_code(run: Run) -> None:
    localizer = StandIn()

    def fail() -> None:
        raise DeviceError("There is not enough memory.", "Close other programs.")

    localizer.act = fail
    failure = run(pictures.encode("png"), localizer).failure
    assert failure is not None
    assert (failure.code, failure.hint) == ("model.device", "Close other programs.")


def test_cancelling_is_the_only_thing_that_raises(tmp_path: Path, shared_decoder: Decoder) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(pictures.encode("png"))
    for allowed in range(3):
        answers = iter([False] * allowed)
        with pytest.raises(Cancelled):
            analyse(
                path,
                StandIn(),  # type: ignore[arg-type]
                decoder=shared_decoder,
                cancelled=lambda answers=answers: next(answers, True),
            )


def test_progress_begins_before_the_network(tmp_path: Path, shared_decoder: Decoder) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(pictures.encode("png"))
    told: list[tuple[int, int, str]] = []
    analyse(
        path,
        StandIn(),  # type: ignore[arg-type]
        decoder=shared_decoder,
        progress=lambda *step: told.append(step),
    )
    assert told == [(0, 0, "Opening"), (1, 1, "Analysing")]


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_folder_while_someone_kills_the_decoder(tmp_path: Path) -> None:
    """One item fails, with a code and a sentence; the others do not notice."""
    for number in (1, 3):
        (tmp_path / f"{number}.png").write_bytes(pictures.encode("png"))
    (tmp_path / "2.png").write_bytes(pictures.flat_png(15_000, 8_000))
    found = {}
    with Decoder() as decoder:
        for path in find_images([tmp_path]):
            asked = 0

            def killing(path: Path = path) -> bool:
                nonlocal asked
                asked += 1
                if path.name == "2.png" and asked == 2 and decoder.pid is not None:
                    os.kill(decoder.pid, signal.SIGKILL)
                return False

            found[path.name] = analyse(path, None, decoder=decoder, cancelled=killing)
    codes = {name: analysis.failure.code for name, analysis in found.items() if analysis.failure}
    assert codes == {
        "1.png": "analysis.not_run",
        "2.png": "decode.died",
        "3.png": "analysis.not_run",
    }
    assert found["2.png"].rgb is None
    assert found["2.png"].checks == ()


def test_nothing_is_written_beside_the_images(tmp_path: Path, shared_decoder: Decoder) -> None:
    folder = tmp_path / "evidence"
    folder.mkdir()
    for kind in pictures.KINDS:
        (folder / f"photo.{kind}").write_bytes(pictures.encode(kind))
    (folder / "half.jpg").write_bytes(pictures.encode("jpeg")[:900])
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)

    def state() -> dict[str, tuple[int, ...]]:
        return {
            str(path): (status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_mode)
            for path in (folder, *folder.iterdir())
            for status in [path.stat()]
        }

    before = state()
    try:
        for path in find_images([folder]):
            analyse(path, StandIn(), decoder=shared_decoder)  # type: ignore[arg-type]
        assert state() == before
    finally:
        folder.chmod(0o755)


def test_an_inspection_that_fails_is_told(
    tmp_path: Path, shared_decoder: Decoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(pictures.encode("jpeg"))
    with Decoder(Limits(inspect_seconds=0.0)) as decoder:
        analysis = analyse(path, StandIn(), decoder=decoder)  # type: ignore[arg-type]
    check, credentials = analysis.checks
    assert check.state is CheckState.FAILED
    assert "took longer" in check.reason
    assert analysis.outcome is Outcome.RESPONSE
    assert credentials.state is CheckState.NOT_FOUND, "the validator runs all the same"
