from __future__ import annotations

import csv
from pathlib import Path

import pytest
import torch

from model.networks import build
from model.networks.base import Output
from model.networks.small import Small
from training import losses, pictures
from training.loader import batches
from training.losses import edges, localisation_loss, paper_loss, soft_dice
from training.plan import Plan, PlanError, resolve_precision
from training.pools import Pool
from training.state import ResumeError, load_state, save_state
from training.synthesis.sampler import Recipe, Sampler
from training.trainer import NotFiniteError, Trainer


def _trainer(pool: Pool, folder: Path, steps: int, **changes: object) -> Trainer:
    torch.manual_seed(0)
    plan = Plan(
        steps=steps, batch=2, warmup=2, workers=0, threads=1, save_every=2, validate_every=1000,
        validation_samples=6, precision="32-true", **changes,
    )  # fmt: skip
    source = Sampler(pool, "train", Recipe(size=64), seed=0)
    return Trainer(Small(width=16, matching=False), source, source, folder, plan)


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

        inner = Sampler(pool, "train", Recipe(size=64, kinds={"splice": 1.0}), seed=0)

        def sample(self, index: int):
            return self.inner.sample(index % 4)

    torch.manual_seed(0)
    plan = Plan(
        60,
        batch=2,
        rate=3e-3,
        warmup=2,
        workers=0,
        threads=1,
        validate_every=0,
        precision="32-true",
    )
    network = build("upernet", width=4, blocks=[1, 1, 1, 1])
    trainer = Trainer(network, Few(), Few(), tmp_path, plan)
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
    assert set(figures) == {"loss", "pixel_f1", "image_auc", "quiet"}
    after = trainer.network.module.state_dict()
    assert all(torch.equal(before[k], after[k]) for k in before)


def test_a_damaged_resume_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "resume.pt"
    save_state(path, {"step": 3, "tensor": torch.ones(3)})
    assert load_state(path)["step"] == 3
    path.write_bytes(path.read_bytes()[:40])
    with pytest.raises(ResumeError, match="damaged"):
        load_state(path)


def test_edge_targets_are_the_border_of_the_mask_at_a_quarter() -> None:
    mask = torch.zeros(1, 1, 64, 64)
    mask[:, :, 16:48, 16:48] = 1
    edge = edges(mask, (16, 16))[0, 0]
    assert set(edge.unique().tolist()) == {0.0, 1.0}
    assert edge[4:12, 4:12].sum() == 64 - 36  # the outermost of 8x8 cells ...
    assert edge.sum() == 100 - 36  # ... and those around them
    assert edges(torch.ones(1, 1, 64, 64), (16, 16)).sum() == 0  # the picture's border is none
    # sides rounded up by padding: cells stay where they were
    assert torch.equal(edges(mask[..., :60, :], (16, 16))[0, 0, :14], edge[:14])


def test_mvssnet_learns_edges_and_the_published_image_loss_is_the_weaker() -> None:
    mask = torch.zeros(2, 1, 64, 64)
    mask[0, :, 16:48, 16:48] = 1
    score = torch.tensor([[9.0], [-9.0]])
    right = Output((mask * 2 - 1) * 9, score, edge=(edges(mask, (16, 16)) * 2 - 1) * 9)
    wrong = right._replace(edge=-right.edge)  # type: ignore[operator]
    assert paper_loss(right, mask)["edge"] < 0.01
    assert paper_loss(wrong, mask)["edge"] > 0.7
    # a probability taken for a logit: even a perfect score keeps a loss of about 0.5
    assert losses.NAMED["paper"](right, mask)["image"] < 1e-4
    assert losses.NAMED["paper-published"](right, mask)["image"] / 0.04 > 0.45


def test_precision_follows_the_hardware(monkeypatch: pytest.MonkeyPatch) -> None:
    for able, wanted in ((True, "bf16-mixed"), (False, "32-true")):
        monkeypatch.setattr("training.plan.supports_bfloat16", lambda _, able=able: able)
        assert resolve_precision("auto") == wanted
        assert resolve_precision("16-mixed") == "16-mixed"


def test_the_paper_schedule_divides_the_rate_and_early_stop_ends_the_run(
    pool: Pool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = Plan.paper(100, 1, batch=2, workers=0, threads=1, stop_after=7, maps=0, rate=1e-3)
    assert (plan.optimizer, plan.patience, plan.watch) == ("adam", 5, "loss")
    told: list[dict[str, object]] = []
    source = Sampler(pool, "train", Recipe(size=64), seed=0)
    network = Small(width=16, matching=False)
    trainer = Trainer(network, source, source, tmp_path, plan, report=told.append)
    values = iter([3.0, 2.0, *[2.5] * 20])
    monkeypatch.setattr(
        "training.trainer.validate",
        lambda *_: {"loss": next(values), "pixel_f1": 0.0, "image_auc": 0.5, "quiet": 1.0},
    )
    trainer.run()
    assert [e["step"] for e in told if e["event"] == "rate"] == [7]  # 2 + 5 without improvement
    assert trainer.optimizer.param_groups[0]["lr"] == pytest.approx(1e-4)
    assert told[-1] == {"event": "finished", "step": 9, "reason": "no improvement"}
    assert load_state(tmp_path / "best.pt")["step"] == 2


def test_a_loss_that_is_no_number_ends_the_run(pool: Pool, tmp_path: Path) -> None:
    trainer = _trainer(pool, tmp_path, 4, log_every=1)
    trainer.loss = lambda output, _: {"mask": output.mask.sum() * float("nan")}
    with pytest.raises(NotFiniteError, match="step 0"):
        trainer.run()
    assert not (tmp_path / "resume.pt").exists()


def test_validation_writes_maps_and_keeps_the_last_few(pool: Pool, tmp_path: Path) -> None:
    told: list[dict[str, object]] = []
    trainer = _trainer(pool, tmp_path, 2, maps=4)
    trainer.report = told.append
    for step in range(1, 6):
        trainer.step = step
        trainer.validate()
    assert len(list((tmp_path / "maps").iterdir())) == (1 + 3) * 4  # the first and the last three
    maps = [e for e in told if e["event"] == "map" and e["step"] == 5]
    assert [e["kind"] == "authentic" for e in maps] == [False, False, False, True]
    strip = pictures.read(tmp_path / str(maps[0]["file"]))
    assert strip.shape == (128, 3 * 128, 3)
    mask = strip[:, 128:256]
    assert mask.min() == 0
    assert mask.max() == 255


@pytest.mark.parametrize("workers", [0, 1])
def test_a_picture_that_cannot_be_read_is_told_in_its_own_words(workers: int) -> None:
    class Broken:
        def sample(self, index: int):
            raise pictures.PictureError("a.jpg could not be decoded.")

    with pytest.raises(pictures.PictureError) as error:
        next(iter(batches(Broken(), 0, 1, 2, workers)))
    assert error.value.sentence == "a.jpg could not be decoded."


def test_an_unknown_loss_and_a_batch_that_cannot_be_shared_are_refused(
    pool: Pool, tmp_path: Path
) -> None:
    with pytest.raises(PlanError, match="no loss"):
        _trainer(pool, tmp_path, 2, loss="theirs")
