from __future__ import annotations

import csv
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch

from model.networks.base import Output
from model.networks.small import Small
from training.losses import localisation_loss, paper_loss, soft_dice
from training.pools import Pool
from training.state import ResumeError, load_state, save_state
from training.synthesis.sampler import Recipe, Sampler
from training.trainer import Plan, Trainer


def _trainer(pool: Pool, folder: Path, steps: int, **changes: object) -> Trainer:
    torch.manual_seed(0)
    plan = Plan(
        steps=steps, batch=2, warmup=2, workers=0, threads=1, save_every=2, validate_every=1000,
        validation_samples=6, precision="32-true", **changes,
    )  # fmt: skip
    source = Sampler(pool, "train", Recipe(size=64), seed=0)
    return Trainer(Small(width=16, correlation=False), source, source, folder, plan)


def test_dice_is_zero_for_a_perfect_map_and_near_one_for_its_opposite() -> None:
    mask = torch.zeros(2, 1, 32, 32)
    mask[:, :, 8:24, 8:24] = 1
    right, wrong = (mask * 2 - 1) * 30, (1 - mask * 2) * 30
    assert soft_dice(right, mask, per_image=True).abs().max() < 1e-3
    assert soft_dice(wrong, mask, per_image=False) > 0.99


def test_losses_fall_when_the_map_gets_better() -> None:
    mask = torch.zeros(2, 1, 32, 32)
    mask[0, :, 8:24, 8:24] = 1
    label = mask.flatten(1).amax(1, keepdim=True)
    for loss in (localisation_loss, paper_loss):
        totals = []
        for strength in (-4.0, 0.0, 4.0):
            output = Output((mask * 2 - 1) * strength, (label * 2 - 1) * strength)
            totals.append(float(sum(loss(output, mask).values())))
        assert totals[0] > totals[1] > totals[2]


def test_training_lowers_the_loss_on_what_it_sees(pool: Pool, tmp_path: Path) -> None:
    class Few:
        """The same four samples again and again."""

        inner = Sampler(pool, "train", Recipe(size=64), seed=0)

        def sample(self, index: int):
            return self.inner.sample(index % 4)

    trainer = _trainer(pool, tmp_path, 60)
    trainer.source = Few()
    trainer.run()
    with (tmp_path / "curve.csv").open() as file:
        losses = [float(row["loss"]) for row in csv.DictReader(file)]
    assert losses[-1] < losses[0] * 0.8


def test_a_resumed_run_ends_where_an_unbroken_one_ends(pool: Pool, tmp_path: Path) -> None:
    whole = _trainer(pool, tmp_path / "whole", 6)
    whole.run()
    first = _trainer(pool, tmp_path / "broken", 6)
    report = first._update_average

    def stop_after_three() -> None:
        report()
        first.cancelled = first.step == 3

    first._update_average = stop_after_three  # type: ignore[method-assign]
    first.run()
    assert first.step == 3
    second = _trainer(pool, tmp_path / "broken", 6)
    assert second.step == 3
    second.run()
    ours, theirs = second.network.module.state_dict(), whole.network.module.state_dict()
    for name in ours:
        torch.testing.assert_close(ours[name], theirs[name], rtol=1e-4, atol=1e-5)


def test_validation_reports_figures_and_leaves_the_weights_alone(
    pool: Pool, tmp_path: Path
) -> None:
    trainer = _trainer(pool, tmp_path, 2)
    trainer.run()
    before = {k: v.clone() for k, v in trainer.network.module.state_dict().items()}
    figures = trainer.validate()
    assert set(figures) == {"pixel_f1", "image_auc", "quiet"}
    after = trainer.network.module.state_dict()
    assert all(torch.equal(before[k], after[k]) for k in before)


def test_a_damaged_resume_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "resume.pt"
    save_state(path, {"step": 3, "tensor": torch.ones(3)})
    assert load_state(path)["step"] == 3
    path.write_bytes(path.read_bytes()[:40])
    with pytest.raises(ResumeError, match="damaged"):
        load_state(path)


def test_kill_at_any_moment_leaves_a_run_that_goes_on(pool: Pool, tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from tests.training.test_trainer import _trainer\n"
        "from training.pools import Pool\n"
        "_trainer(Pool.load(Path(sys.argv[1])), Path(sys.argv[2]), 100000).run()\n"
    )
    for _ in range(2):
        process = subprocess.Popen(
            [sys.executable, "-c", script, str(pool.out), str(tmp_path / "run")],
            cwd=Path(__file__).parents[2], env={**os.environ, "PYTHONPATH": "."},
        )  # fmt: skip
        resume = tmp_path / "run" / "resume.pt"
        known = resume.stat().st_mtime_ns if resume.exists() else 0
        deadline = time.monotonic() + 90
        while time.monotonic() < deadline and process.poll() is None:
            if resume.exists() and resume.stat().st_mtime_ns != known:
                break
            time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
        process.wait()
    state = load_state(tmp_path / "run" / "resume.pt")
    assert state["step"] >= 4
    average = [v for v in state["average"].values() if v.is_floating_point()]
    assert all(bool(torch.isfinite(v).all()) for v in average)
