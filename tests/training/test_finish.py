"""From a run on a data set to a checkpoint with its card, through the command line."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from forensics_gui.cli import main
from model import checkpoint
from tests.training.photographs import photograph
from training import finish, pictures, publish
from training.datasets import Options, Source, build
from training.state import ResumeError


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("images")
    rng = np.random.default_rng(4)
    for index in range(40):
        rgb = photograph(rng, 72, 96)
        if index % 2:
            mask = cv2.circle(np.zeros((72, 96), np.uint8), (48, 36), 20, 255, -1)
            rgb[mask > 0] = 255 - rgb[mask > 0]
            (root / f"p{index:02d}_mask.png").write_bytes(pictures.png(mask))
        (root / f"p{index:02d}.png").write_bytes(pictures.png(rgb))
    out = tmp_path_factory.mktemp("data") / "own.h5"
    shares = {"train": 0.5, "validation": 0.25, "test": 0.25}
    build([Source(root, name="own")], out, Options(shares=shares, join_likenesses=False))
    return out


def test_a_run_on_own_images_ends_in_a_checkpoint(
    dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    # A network of four steps is no better than chance: its score is given a meaning here.
    monkeypatch.setattr(publish, "platt", lambda *_: (1.5, 0.25))
    threads = torch.get_num_threads()
    out = tmp_path / "own.safetensors"
    done = main([
        "train", "--dataset", str(dataset), "--out", str(tmp_path / "run"), "--network", "upernet",
        "--arguments", '{"width":4,"blocks":[1,1,1,1]}', "--size", "64", "--steps", "4",
        "--batch", "4", "--workers", "0", "--threads", "1", "--validate-every", "2",
        "--validation-samples", "4", "--publish", str(out),
    ])  # fmt: skip
    torch.set_num_threads(threads)
    assert done == 0, capsys.readouterr().err
    network, card = checkpoint.load(out)
    assert network.name == "upernet"
    assert card.arguments["width"] == 4
    assert card.score_calibration.slope == 1.5
    assert [(s.name, s.terms) for s in card.training_data] == [("own", "the user's own")]
    assert card.false_alarms is not None
    assert {p.metric for p in card.performance} == {
        "pixel F1 at the card's threshold", "image AUC",
    }  # fmt: skip
    assert all(p.low <= p.value <= p.high for p in card.performance)
    assert "samples of" in card.history[0]


def test_a_folder_without_a_run_is_told(dataset: Path, tmp_path: Path) -> None:
    with pytest.raises(ResumeError, match="no run"):
        finish.finish(tmp_path, dataset, tmp_path / "x.safetensors")
    assert not (tmp_path / "x.safetensors").exists()
