"""From a run's folder to a checkpoint with a card."""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path

import numpy as np
import pytest
import torch

from forensics_gui.evidence.regions import find_regions
from model import checkpoint
from model.card import ModelCard
from model.networks import build
from training import pools, publish, response, state, thresholds
from training.state import save_state


def _reading(
    score: float, marked: float = 0.0, kind: str = "authentic", shift: float = 0.0
) -> thresholds.Reading:
    """40x40 cells, the first ``marked`` share at logit 2, the others at -2, all moved by
    ``shift``; the mask of a manipulated one is the upper half."""
    logits = np.full((40, 40), -2.0, np.float32)
    logits.reshape(-1)[: round(1600 * marked)] = 2.0
    mask = np.zeros((40, 40), bool)
    if kind != "authentic":
        mask[:20] = True
    return thresholds.Reading(logits + np.float32(shift), score, mask, kind)


def test_the_rule_is_that_of_the_program() -> None:
    rng = np.random.default_rng(2)
    answers = set()
    for _ in range(200):
        found = rng.random(tuple(rng.integers(3, 40, 2)), dtype=np.float32)
        minimum = float(rng.choice([0.0, 0.01, 0.1, 0.3]))
        threshold = float(rng.uniform(0.3, 1.0))
        theirs = bool(find_regions(found, threshold, minimum))
        assert response.has_region(found >= threshold, minimum) == theirs
        answers.add(theirs)
    assert answers == {True, False}


def test_the_offset_moves_the_best_threshold_to_one_half() -> None:
    for shift in (-3.0, 0.0, 3.0):
        readings = [_reading(0, 0.5, "splice", shift), _reading(0, 0.0, shift=shift)]
        offset, value = thresholds.best_offset(readings)
        assert value == 1.0
        assert -2 <= shift + offset <= 2


def _photograph(logits: np.ndarray) -> thresholds.Reading:
    nothing = np.zeros(logits.shape, bool)
    return thresholds.Reading(logits.astype(np.float32), -1.0, nothing, "authentic", whole=True)


def test_the_offset_comes_from_whole_photographs_where_there_are_any() -> None:
    card = ModelCard.read(Path("resources/checkpoints/palimpsest.json"))
    known = [_reading(1, 0.5, "splice"), _reading(-1, 0.0)] * 3
    alone = publish.calibrated(card, known).mask_calibration
    assert -2 <= alone.offset <= 2
    assert "photographs" not in alone.origin
    untouched = [_photograph(np.full((40, 40), -3.1)), _photograph(np.full((30, 50), -3.1))]
    both = publish.calibrated(card, known, untouched).mask_calibration
    assert both.offset == 3.0  # from 3.1 on everything would be marked
    assert "authentic photographs marked" in both.origin
    assert "2 photographs" in both.origin


def test_authentic_photographs_are_marked_on_four_hundredths_of_their_area_at_most() -> None:
    rng = np.random.default_rng(4)
    found = [_photograph(rng.normal(-4, 1.5, (64, 48))) for _ in range(5)]

    def marked(offset: float) -> float:
        return float(np.mean([(r.logits + offset >= 0).mean() for r in found]))

    offset = thresholds.calm_offset(found)
    assert marked(offset) <= thresholds.MARKED_TARGET == 0.04 < marked(offset + 0.25)


@pytest.mark.parametrize("pictures", [[], [_photograph(np.full((8, 8), 9.0))]])
def test_without_a_calm_photograph_there_is_no_offset(pictures: list[thresholds.Reading]) -> None:
    with pytest.raises(thresholds.CalibrationError):
        thresholds.calm_offset(pictures)


def test_platt_finds_the_line_its_scores_were_drawn_from() -> None:
    rng = np.random.default_rng(0)
    score = rng.normal(0, 2, 20_000)
    label = rng.random(score.size) < 1 / (1 + np.exp(-(1.5 * score - 0.3)))
    slope, offset = thresholds.platt(score, label)
    # Weighting the classes equally moves the offset by the log of their ratio.
    expected = -0.3 - math.log(label.sum() / (~label).sum())
    assert (slope, offset) == pytest.approx((1.5, expected), abs=0.08)


@pytest.mark.parametrize("labels", [[True] * 4, [True, True, False, False]])
def test_a_network_that_cannot_tell_is_not_calibrated(labels: list[bool]) -> None:
    with pytest.raises(thresholds.CalibrationError) as error:
        thresholds.platt(np.array([-2.0, -1.0, 1.0, 2.0]), np.array(labels))
    assert error.value.hint or "manipulated and authentic" in error.value.sentence


def test_the_score_threshold_lets_four_in_a_hundred_through() -> None:
    readings = [_reading(score, 0.1) for score in range(100)]
    readings += [_reading(50.0, 0.5, "splice")] * 7
    limit = thresholds.score_threshold(readings, 0.0, 0.002)
    assert sum(r.score >= limit for r in readings[:100]) == 4
    # Pictures without a region do not respond, whatever their score.
    silent = [_reading(score, 0.0) for score in range(100)]
    assert thresholds.score_threshold(silent, 0.0, 0.002) == -math.inf
    assert thresholds.logistic(-math.inf) == 0.0


@pytest.mark.parametrize("count", [12, 34, 70, 140])
def test_of_few_photographs_the_threshold_holds_for_further_ones(count: int) -> None:
    rng = np.random.default_rng(count)
    plain, careful = [], []
    for _ in range(400):
        readings = [_reading(float(score), 0.1) for score in rng.normal(-1.0, 2.0, count)]
        further = rng.normal(-1.0, 2.0, 500)
        plain.append(float(np.mean(further >= thresholds.score_threshold(readings, 0, 0.002))))
        careful.append(float(np.mean(further >= thresholds.careful_threshold(readings, 0, 0.002))))
    assert 0.008 < float(np.mean(careful)) < thresholds.FALSE_ALARM_TARGET + 0.004
    assert float(np.mean(plain)) > float(np.mean(careful))
    # without a region there is no response; of few, that was seen too seldom to rest on it
    silent = [_reading(float(score), 0.0) for score in rng.normal(-1.0, 2.0, count)]
    enough = count >= 24
    assert (thresholds.careful_threshold(silent, 0, 0.002) == -math.inf) == enough


@pytest.fixture(scope="module")
def fake_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run")
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(1)
        average = build("small").state_dict()
    save_state(folder / "resume.pt", {"average": average, "step": 30, "optimizer": {}})
    (folder / "plan.json").write_text(json.dumps({"batch": 4}))
    return folder


def _arguments(run: Path, pool: pools.Pool, out: Path) -> argparse.Namespace:
    return argparse.Namespace(
        run=run, checkpoint=None, pool=pool.out, out=out, faces=None, landmarks=None,
        network="small", version="0.0", device="cpu", tile=256, samples=6, unknown=2, authentic=3,
        mix=None, share=0.4,
    )  # fmt: skip


def test_a_run_becomes_a_checkpoint_with_a_card(
    fake_run: Path, pool: pools.Pool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # An untrained network is no better than chance: its score is given a meaning here.
    monkeypatch.setattr(publish, "platt", lambda *_: (1.5, 0.25))
    out = tmp_path / "new" / "palimpsest.safetensors"
    said: list[str] = []
    card = publish.publish(_arguments(fake_run, pool, out), said.append)
    network, read = checkpoint.load(out)
    assert read == card == ModelCard.read(out.with_suffix(".json"))
    assert network.name == "small"
    assert card.score_calibration.slope == 1.5
    assert card.mask_calibration.offset % 0.25 == 0
    line = "120 synthetic samples in batches of 4: averaged weights of step 30"
    assert card.history == (line,)
    assert {s.name for s in card.training_data} <= {"imagenet", "camera"}
    assert card.false_alarms is not None
    held_out = {p.group for p in pool.pictures if p.split == "test"}
    assert 0 < card.false_alarms.images == min(3, len(held_out))
    assert any("false alarms" in line for line in said)


def test_published_weights_are_calibrated_anew(
    pool: pools.Pool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publish, "platt", lambda *_: (1.5, 0.25))
    shipped = Path("resources/checkpoints/palimpsest.safetensors")
    arguments = _arguments(tmp_path / "no run", pool, tmp_path / "again.safetensors")
    arguments.checkpoint, arguments.version = shipped, "0.9"
    card = publish.publish(arguments)
    network, before = checkpoint.load(shipped)
    again, read = checkpoint.load(arguments.out)
    assert read == card
    weights = network.state_dict()
    assert all(torch.equal(weights[n], value) for n, value in again.state_dict().items())
    assert (card.history, card.arguments) == (before.history, before.arguments)
    assert (card.version, card.score_calibration.slope) == ("0.9", 1.5)
    assert card.threshold_origin != before.threshold_origin


def test_weights_can_be_averaged_with_those_of_another_checkpoint(
    fake_run: Path, pool: pools.Pool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publish, "platt", lambda *_: (1.5, 0.25))
    shipped = Path("resources/checkpoints/palimpsest.safetensors")
    arguments = _arguments(fake_run, pool, tmp_path / "mixed.safetensors")
    arguments.mix, arguments.share = shipped, 0.25
    card = publish.publish(arguments)
    assert card.history[-1].startswith("0.75 of these weights and 0.25 of version ")
    ours = state.load_state(fake_run / "resume.pt")["average"]
    theirs = checkpoint.load(shipped)[0].state_dict()
    found = checkpoint.load(tmp_path / "mixed.safetensors")[0].state_dict()
    name = "localise.1.weight"
    assert torch.allclose(found[name], 0.75 * ours[name] + 0.25 * theirs[name], atol=1e-6)


def test_a_run_that_began_with_a_checkpoint_carries_its_history() -> None:
    plan = {"batch": 8, "size": 192, "history": ["begun so"]}
    assert publish.history_of(plan, 1000) == (
        "begun so",
        "from there 8,000 synthetic samples of 192x192 in batches of 8: averaged weights of "
        "step 1,000",
    )


def test_a_useless_network_leaves_the_earlier_checkpoint(
    fake_run: Path, pool: pools.Pool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> tuple[float, float]:
        raise thresholds.CalibrationError("no better than chance")

    monkeypatch.setattr(publish, "platt", refuse)
    out = tmp_path / "palimpsest.safetensors"
    out.write_bytes(b"earlier")
    with pytest.raises(thresholds.CalibrationError):
        publish.publish(_arguments(fake_run, pool, out))
    assert out.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [out]
