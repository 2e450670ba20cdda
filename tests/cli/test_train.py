"""``palimpsest-cli train``: a run, a resumed run, and everything that can be wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from forensics_gui.cli import main
from forensics_gui.cli.train import duration, sentence_of
from model.card import Calibration, ModelCard, ValidatedRange
from model.checkpoint import save
from model.networks import build
from tests.training.photographs import photograph
from training import pictures, pools
from training.protocol import parse_event
from training.state import load_state

TINY = '{"width":2,"blocks":[1,1,1,1]}'


@pytest.fixture(scope="module")
def pool(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("root")
    (root / "imagenet").mkdir()
    rng = np.random.default_rng(8)
    for index in range(40):
        data = pictures.jpeg(photograph(rng, 96, 128), 80)
        (root / f"imagenet/n{index}.JPEG").write_bytes(data)
    return pools.prepare(root, tmp_path_factory.mktemp("pool")).out


def _train(out: Path, *more: str) -> int:
    threads = torch.get_num_threads()
    try:
        return main([
            "train", "--out", str(out), "--size", "32", "--batch", "2", "--workers", "0",
            "--threads", "1", "--validate-every", "2", "--validation-samples", "4", *more,
        ])  # fmt: skip
    finally:
        torch.set_num_threads(threads)


def test_a_run_and_its_continuation_in_sentences(
    pool: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--pool", str(pool), "--network", "upernet", "--arguments", TINY]
    assert _train(tmp_path, *options, "--steps", "2") == 0
    said = capsys.readouterr().out
    assert "Trains for 2 steps of 2 samples: upernet" in said
    assert "Step 2, validation:" in said
    assert "Finished at step 2." in said
    assert _train(tmp_path, *options, "--steps", "3", "--json") == 0
    events = [parse_event(line) for line in capsys.readouterr().out.splitlines()]
    assert events[0] is not None
    assert events[0]["step"] == 2
    assert events[-1] == {"event": "finished", "step": 3, "reason": "steps"}


def test_fine_tuning_begins_with_the_checkpoint(pool: Path, tmp_path: Path) -> None:
    network = build("upernet", width=2, blocks=[1, 1, 1, 1])
    card = ModelCard(
        name="tiny", version="1", architecture="upernet",
        arguments={"width": 2, "blocks": [1, 1, 1, 1]}, tile_side=64, tile_overlap=16,
        threshold=0.5, score_threshold=0.5, threshold_origin="", false_alarms=None,
        mask_calibration=Calibration(), score_calibration=Calibration(), minimum_region=0.0,
        validated=ValidatedRange(32, 64, ("jpeg",), 50),
    )  # fmt: skip
    save(tmp_path / "tiny.safetensors", network, card)
    checkpoint = ["--pool", str(pool), "--checkpoint", str(tmp_path / "tiny.safetensors")]
    assert _train(tmp_path / "run", *checkpoint, "--steps", "1", "--rate", "1e-9") == 0
    begun = load_state(tmp_path / "run" / "resume.pt")["network"]
    weights = dict(network.named_parameters())
    for name, value in weights.items():
        torch.testing.assert_close(begun[name], value.detach(), rtol=0, atol=1e-6)


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (["--pool", "nowhere"], "no pool.json"),
        (["--dataset", "nothing.h5"], "nothing.h5"),
        (["--pool", "POOL", "--network", "unknown"], "no network named"),
        (["--pool", "POOL", "--arguments", '{"depth":3}'], "cannot be built"),
        (["--pool", "POOL", "--arguments", "{"], "cannot be built"),
        (["--pool", "POOL", "--checkpoint", "missing.safetensors"], "missing"),
        (["--pool", "POOL", "--batch", "0"], "batch must be at least 1"),
        (["--pool", "POOL", "--precision", "half"], "precision"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_told_in_a_sentence(
    more: list[str], sentence: str, pool: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    arguments = [str(pool) if part == "POOL" else part for part in more]
    assert _train(tmp_path / "run", *arguments) == 1
    errors = capsys.readouterr().err
    assert sentence in errors
    assert "Traceback" not in errors
    assert not (tmp_path / "run" / "resume.pt").exists()


def test_wrong_use_begins_nothing(tmp_path: Path) -> None:
    assert main(["train", "--out", str(tmp_path / "run")]) == 2
    assert main(["train", "--pool", "a", "--dataset", "b", "--out", str(tmp_path / "run")]) == 2
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize(
    ("event", "words"),
    [
        ({"event": "rate", "step": 7, "divisor": 10.0}, "divided by 10"),
        ({"event": "cancelled", "step": 7}, "goes on from there"),
        ({"event": "finished", "step": 7, "reason": "no improvement"}, "does not improve"),
        ({"event": "saved", "step": 7}, ""),
    ],
)
def test_events_as_sentences(event: dict[str, Any], words: str) -> None:
    said = sentence_of(event)
    assert words in said
    assert bool(said) == bool(words)


def test_durations() -> None:
    assert [duration(s) for s in (40, 420, 7500)] == ["40 s", "7 min", "2 h 05 min"]
