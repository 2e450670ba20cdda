"""What a fine-tuning leaves alone, and what becomes of its weights."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from model import checkpoint, networks
from model.card import ModelCard
from model.localizer import Localizer
from model.records import from_dict, to_dict
from tests.training.wizard import drawn
from tests.training.wizard.conftest import chosen
from training.datasets import Options, Source, build, training_sources
from training.datasets.reader import FileDataSet
from training.evaluation.records import Record as Measured
from training.plan import Plan, PlanError
from training.state import StorageError, load_state
from training.thresholds import Reading
from training.trainer import Trainer
from training.wizard import (
    ImageSource,
    RunState,
    Stage,
    Training,
    WizardError,
    calibrating,
    channel,
    comparing,
    forgetting,
    learning,
    store,
    trying,
    verdict,
)
from training.wizard.control import Control, Stopped
from training.wizard.run import say_worker
from training.wizard.types import Advanced, Record, Regression
from training.wizard.worker import Worker


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("set")
    shares = {"train": 0.5, "validation": 0.25, "test": 0.25}
    build(
        [Source(drawn.with_masks(root / "in", 32), name="own")], root / "own.h5",
        Options(shares=shares, split_by="balance"),
    )  # fmt: skip
    return root / "own.h5"


def trainer(dataset: Path, folder: Path, **changes: object) -> Trainer:
    torch.manual_seed(0)
    network = networks.build("upernet", **drawn.ARGUMENTS).train()
    values = {
        "steps": 2, "batch": 4, "workers": 0, "threads": 1, "validate_every": 1, "maps": 0,
        "validation_samples": 4, "warmup": 0, "average": 0.0, "watch": "loss", **changes,
    }  # fmt: skip
    return Trainer(network, *training_sources(dataset, 64), folder, Plan(**values))  # type: ignore[arg-type]


@pytest.mark.parametrize("freeze", ["", "norms", "backbone"])
def test_what_is_frozen_stays(dataset: Path, tmp_path: Path, freeze: str) -> None:
    run = trainer(dataset, tmp_path, freeze=freeze)
    before = {k: v.clone() for k, v in run.network.module.state_dict().items()}
    run.run()
    after = run.network.module.state_dict()
    moved = {k for k in before if not torch.equal(before[k], after[k])}
    statistics = {k for k in moved if k.endswith(("running_mean", "running_var"))}
    backbone = {k for k in moved if k.startswith("rgb.") and k not in statistics}
    assert bool(statistics) == (freeze == "")
    assert bool(backbone) == (freeze != "backbone")
    assert moved - statistics - backbone  # the rest learns in any case


def test_samples_saved_once_more(dataset: Path) -> None:
    plain, _ = training_sources(dataset, 64)
    train, validation = training_sources(dataset, 64, resaved=0.5)
    changed = 0
    for index in range(30):
        one, other = plain.sample(index), train.sample(index)
        assert np.array_equal(one.mask, other.mask)  # the same place of the same image
        assert np.array_equal(other.rgb, train.sample(index).rgb)
        assert np.abs(one.rgb.astype(int) - other.rgb).mean() < 20
        changed += not np.array_equal(one.rgb, other.rgb)
        again = training_sources(dataset, 64)[1].sample(index) if index < 3 else None
        if again is not None:  # figures are of the images as they are
            assert np.array_equal(again.rgb, validation.sample(index).rgb)
    assert 8 < changed < 22


def test_unknown_things_cannot_be_frozen() -> None:
    with pytest.raises(PlanError, match="freeze"):
        Plan(1, freeze="everything")
    with pytest.raises(PlanError, match="device"):
        Plan(1, device="abacus")


def test_a_run_that_spoils_the_weights_ends_with_the_first(
    dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    losses = iter([0.5, 0.7, 0.6])
    monkeypatch.setattr("training.trainer.validate", lambda *_: {"loss": next(losses)})
    run = trainer(dataset, tmp_path, validate_first=True)
    first = {k: v.clone() for k, v in run.average.items()}
    run.run()
    best = load_state(tmp_path / "best.pt")
    assert best["step"] == 0
    assert all(torch.equal(first[k], v) for k, v in best["average"].items())


def test_where_no_step_was_for_the_better_the_current_weights_are_kept(
    dataset: Path, current: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    losses = iter([0.5, 0.7, 0.6])
    monkeypatch.setattr("training.trainer.validate", lambda *_: {"loss": next(losses)})
    record = Record("a", "Mine", "", current=current)
    places = store.Places(tmp_path)
    plan = Plan(
        steps=2, batch=4, workers=0, threads=1, validate_every=1, maps=0, validation_samples=4,
        warmup=0, average=0.0, watch="loss", validate_first=True,
    )  # fmt: skip
    network = learning.network_for(record, record.advanced)
    Trainer(
        network, *training_sources(dataset, 64), places.run, plan,
        about={"arguments": drawn.ARGUMENTS},
    ).run()  # fmt: skip
    data = FileDataSet(dataset)
    share = calibrating.make_checkpoint(record, data, places, "cpu", lambda *_: None, lambda: False)
    data.close()
    assert share == 0.0
    new, card = checkpoint.load(places.checkpoint)
    old, old_card = checkpoint.load(current)
    before = old.state_dict()
    assert all(torch.equal(value, before[name]) for name, value in new.state_dict().items())
    # who wants nothing kept of the current model is told as well
    other = dataclasses.replace(old_card, sha256="0" * 64)  # packed in another way
    for compared, blend in ((other, share), (old_card, 1.0)):
        result = verdict.result_of(
            record, card, places.checkpoint, None, (), Regression(False, "no"), (), after=(),
            left_out=(), old=compared, seconds=1, images_per_s=1, blend=blend,
        )  # fmt: skip
        assert result.verdict == "same"
        assert result.nothing_new
        assert "the current model stays" in result.headline
        assert "no new model to use" in result.sentences[0]


@pytest.mark.parametrize("blend", [True, False])
def test_where_nothing_got_better_the_current_model_is_measured_once_and_stays(
    make: Callable[..., Training], monkeypatch: pytest.MonkeyPatch, blend: bool
) -> None:
    losses = iter([0.5 + 0.1 * n for n in range(100)])
    monkeypatch.setattr("training.trainer.validate", lambda *_: {"loss": next(losses)})
    training = make(2, advanced=Advanced(threads=1, blend=blend))  # with the regression set
    teller = channel.Teller(training.folder)
    worker = Worker(training.folder, teller)
    try:
        worker.run()
    finally:
        worker.control.close()
        teller.close()
    result = training.result()
    assert result is not None
    assert result.verdict == "same"
    assert result.nothing_new
    assert result.images == 16
    # newly fitted thresholds must not make two models of one
    assert all(figure.old is None for figure in result.figures)
    assert not result.regression.ran
    assert "Nothing was forgotten" in result.regression.sentence
    assert result.examples == ()
    journals = sorted(path.name for path in store.Places(training.folder).journals.iterdir())
    assert journals == ["current.jsonl"]
    marker = store.Places(training.folder).checkpoint.with_suffix(".share")
    assert marker.exists()
    training.back_to_plan()
    assert not marker.exists()
    assert training.result() is None


@pytest.mark.parametrize(
    ("room", "wish", "batch", "problem"), [(4, 0, 4, ""), (2, 0, 4, "memory"), (4, 8, 8, "memory")]
)
def test_where_memory_is_short_the_trial_tries_smaller_batches(
    make: Callable[..., Training], dataset: Path, monkeypatch: pytest.MonkeyPatch,
    room: int, wish: int, batch: int, problem: str,
) -> None:  # fmt: skip
    real = Trainer.one

    def one(self: Trainer, picture: torch.Tensor, mask: torch.Tensor) -> object:
        if len(picture) > room:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return real(self, picture, mask)

    monkeypatch.setattr(Trainer, "one", one)
    advanced = Advanced(device="cpu", threads=1, batch=wish, forgetting=False)
    data = FileDataSet(dataset)
    found = trying.carry_out(make().record, data, advanced, lambda *_: None, sizes=(64,))
    data.close()
    (timing,) = found.timings
    assert timing.batch == batch
    assert problem in timing.problem
    assert bool(timing.problem) == bool(problem)


def test_a_full_disk_while_validating_leaves_the_weights(
    dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = trainer(dataset, tmp_path, maps=2, average=0.9, steps=3)
    full = [True]

    def write_maps(*_: object) -> list[object]:
        if full[0]:
            raise StorageError("There is no room.")
        return []

    monkeypatch.setattr("training.trainer.write_maps", write_maps)
    with pytest.raises(StorageError):
        run.run()
    assert run.step == 1
    assert run.network.training
    kept = run.network.module.state_dict()
    assert any(not torch.equal(v, run.average[k]) for k, v in kept.items())
    assert not (tmp_path / "best.pt").exists()
    assert run.best is None
    full[0] = False
    run.run()  # the same object goes on
    assert run.step == 3
    assert (tmp_path / "best.pt").exists()


def test_mixed_weights_lie_between() -> None:
    old = {"a": torch.zeros(2), "n": torch.tensor(3)}
    new = {"a": torch.ones(2), "n": torch.tensor(5)}
    assert calibrating.mixed(new, old, 0.25)["a"].tolist() == [0.25, 0.25]
    assert calibrating.mixed(new, old, 0.25)["n"] == 5
    assert calibrating.mixed(new, old, 1.0)["a"].tolist() == [1.0, 1.0]


def readings(tells: bool) -> list[Reading]:
    rng = np.random.default_rng(0)
    found = []
    for number in range(20):
        label = number % 2 == 1
        mask = np.zeros((16, 16), bool)
        mask[4:12, 4:12] = label
        logits = np.where(mask, 2.0, -3.0).astype(np.float32)
        score = (2.0 if label == tells else -2.0) + float(rng.normal(0, 0.1))
        found.append(Reading(logits, score, mask, "splicing" if label else "authentic"))
    return found


def test_a_score_that_says_nothing_is_flat_and_told(current: Path) -> None:
    card = ModelCard.read(current.with_suffix(".json"))
    good = calibrating.with_meaning(card, readings(True), 20)
    assert not calibrating.flat(good)
    assert good.score_calibration.slope > 0.5
    flat = calibrating.with_meaning(card, readings(False), 20)
    assert calibrating.flat(flat)
    assert "flat" in flat.score_calibration.origin
    assert flat.mask_calibration.offset == good.mask_calibration.offset
    record = Record("a", "a", "")
    result = verdict.result_of(
        record, flat, current, None, (), Regression(False, "no"), (), after=(), left_out=(),
        old=None, seconds=1, images_per_s=1, blend=0.5,
    )  # fmt: skip
    assert result.verdict == "only"
    assert any("image-level score" in s for s in result.sentences)
    assert any("50 % of" in s for s in result.sentences)


def drawn_readings(share: float, seed: int = 0) -> list[Reading]:
    """Of 16 images, half manipulated; the map finds ``share`` of the change, give or take."""
    rng = np.random.default_rng(seed)
    found = []
    for number in range(16):
        label = number % 2 == 1
        mask = np.zeros((20, 20), bool)
        mask[5:15] = label
        on = mask & (rng.random((20, 20)) < share + 0.1 * (number % 4) - 0.15)
        logits = np.where(on, 3.0, -6.0).astype(np.float32)
        found.append(Reading(logits, 0.0, mask, "splicing" if label else "authentic"))
    return found


def test_of_mixtures_that_cannot_be_told_apart_the_most_cautious_is_taken() -> None:
    good, as_good, worse = drawn_readings(0.8), drawn_readings(0.79, 1), drawn_readings(0.4)
    assert calibrating.most_cautious([(1.0, good), (0.5, as_good), (0.25, worse)])[0] == 0.5
    assert calibrating.most_cautious([(1.0, good), (0.5, worse), (0.25, worse)])[0] == 1.0
    # a cautious one that is better is taken whatever the others do
    assert calibrating.most_cautious([(1.0, worse), (0.25, good)])[0] == 0.25
    assert calibrating.most_cautious([(1.0, good)]) == (1.0, good)


def test_the_offset_stays_near_the_current_one_s_where_that_costs_nothing(current: Path) -> None:
    card = ModelCard.read(current.with_suffix(".json"))
    sure = readings(True)  # the map says the same at any offset from -2 to 3
    alone = calibrating.with_meaning(card, sure, 20)
    near = calibrating.with_meaning(card, sure, 20, 1.25)
    assert alone.mask_calibration.offset < 1.25
    assert near.mask_calibration.offset == 1.25
    assert near.mask_calibration.origin == alone.mask_calibration.origin
    far = calibrating.with_meaning(card, sure, 20, 4.0)  # there it would mark everything
    assert 1.25 < far.mask_calibration.offset < 3.25


def row(name: str, label: int, f1: float | None, score: float = 0.2) -> Measured:
    return Measured(
        "as is", "own", name, label, "splicing" if label else "authentic", name, "", "", 64, 64,
        0.1, score, score > 0.5, 0.0, f1, f1, 0.5, 0.9 if label else None, None, None, None,
        0.0, 0.1, 0,
    )  # fmt: skip


def compare(gain: float, alarms: int, scenes: int = 40) -> comparing.Comparison:
    old = [row(f"m{i}", 1, 0.4) for i in range(scenes)] + [
        row(f"a{i}", 0, None) for i in range(scenes)
    ]
    new = [row(f"m{i}", 1, 0.4 + gain + 0.01 * (i % 3)) for i in range(scenes)]
    new += [row(f"a{i}", 0, None, 0.9 if i < alarms else 0.1) for i in range(scenes)]
    return comparing.compared(old, new)[0]


@pytest.mark.parametrize(
    ("gain", "alarms", "forgot", "wanted", "warned"),
    [
        (0.3, 0, False, "better", ()),
        (-0.3, 0, False, "worse", ("worse than the current",)),
        (0.0, 2, False, "undecided", ()),
        (0.5, 20, False, "undecided", ("more authentic photographs",)),
        (0.3, 0, True, "better", ("It forgot.",)),
    ],
)
def test_the_verdict_in_words(
    current: Path, gain: float, alarms: int, forgot: bool, wanted: str, warned: tuple[str, ...]
) -> None:
    card = ModelCard.read(current.with_suffix(".json"))
    result = verdict.result_of(
        Record("a", "a", ""), card, current, compare(gain, alarms), (),
        Regression(True, "It forgot." if forgot else "Kept.", forgot), (), after=(), left_out=(),
        old=dataclasses.replace(card, sha256="0" * 64), seconds=1, images_per_s=1, blend=1.0,
    )  # fmt: skip
    assert result.verdict == wanted
    assert bool(result.warning) == bool(warned)
    for words in warned:
        assert words in result.warning


def test_a_comparison_goes_on_after_its_figures_are_on_the_card(
    dataset: Path, current: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "model.safetensors"
    for suffix in (".safetensors", ".json"):
        path.with_suffix(suffix).write_bytes(current.with_suffix(suffix).read_bytes())
    data = FileDataSet(dataset)
    items = comparing.held_out(data, 6)

    def rows(localizer: Localizer) -> list[Measured]:
        journal = tmp_path / "new.jsonl"
        return comparing.measured(localizer, items, journal, lambda *_: None, lambda: False)[0]

    first = Localizer.from_checkpoint(path, "cpu")
    measured = rows(first)
    assert len(measured) == 6
    comparing.with_figures(path, comparing.alone(measured))
    # killed while it looks at the regression set: the next process finds the card with figures
    second = Localizer.from_checkpoint(path, "cpu")
    assert second.card.false_alarms != first.card.false_alarms
    monkeypatch.setattr(Localizer, "localise", None)  # everything is known
    assert rows(second) == measured
    data.close()


def test_examples_do_not_flatter() -> None:
    old = [row(f"m{i}", 1, 0.5) for i in range(20)] + [row(f"a{i}", 0, None) for i in range(9)]
    new = [row(f"m{i}", 1, 0.5 + (i - 10) / 30) for i in range(20)]
    new += [row(f"a{i}", 0, None, i / 9) for i in range(9)]
    names = comparing.choose(old, new)
    assert len(names) == comparing.SHOWN
    assert {"m19", "m18", "m0", "m1"} <= set(names)  # most gained and most lost, as many of each
    assert names[-3:-1] == ["a8", "a7"]  # the loudest authentic ones


def test_forgetting_in_the_form_of_the_page(current: Path) -> None:
    from model.library.records import Figure
    from model.library.records import Regression as Kept

    some, none = Figure(0.5, 0.4, 0.6, 9), Figure(None, None, None, 0)
    kept = Kept(
        "worse", "It got worse.", ("note",), some, some, some, some, some, some, none, (), 40, 20,
        "a", "b", "c",
    )  # fmt: skip
    found = forgetting.told(kept)
    assert found.ran
    assert found.forgot
    assert found.record is not None
    assert from_dict(Kept, to_dict(kept)) == from_dict(Kept, found.record)
    difference = found.figures[1].difference
    assert difference is not None
    assert difference.value != difference.value
    assert not found.figures[1].higher_is_better


def test_what_is_left_out_of_a_data_set_file_is_not_trained_on(dataset: Path) -> None:
    whole = FileDataSet(dataset)
    name = whole.items[0].name
    record = Record("a", "a", "", sources=(ImageSource(dataset, "dataset"),), left_out=(name,))
    kept = learning.open_data(record, dataset)
    assert len(kept) == len(whole) - 1
    assert name not in {i.name for i in kept.items}
    whole.close()
    kept.close()


def test_a_checkpoint_that_is_not_whole_is_made_again(current: Path, tmp_path: Path) -> None:
    path = tmp_path / "model.safetensors"
    assert not calibrating.is_made(path)
    path.write_bytes(current.read_bytes())
    assert not calibrating.is_made(path)  # killed before the card
    path.with_suffix(".json").write_bytes(current.with_suffix(".json").read_bytes())
    assert calibrating.is_made(path)
    path.write_bytes(current.read_bytes()[:-9])
    assert not calibrating.is_made(path)
    network, card = checkpoint.load(current)
    assert network.name == card.architecture


def test_the_ear_of_the_process(tmp_path: Path) -> None:
    channel.command(tmp_path, "run")
    control = Control(tmp_path)
    heard: list[str] = []
    control.heard = heard.append
    assert not control.waits(lambda _: None)
    channel.command(tmp_path, "pause")
    states: list[bool] = []

    def paused(begins: bool) -> None:
        states.append(begins)
        if begins:
            channel.command(tmp_path, "cancel")

    for _ in range(100):
        if control.command == "pause":
            break
        control._over.wait(0.05)
    assert control.waits(paused)
    assert states == [True, False]
    channel.command(tmp_path, "run")  # too late: an end cannot be taken back
    control._over.wait(0.5)
    assert control.ending
    assert heard == ["pause", "cancel"]
    control.close()
    assert Stopped("cancel").command == "cancel"


def test_going_back_needs_no_process(make: Callable[..., Training]) -> None:
    training = make()
    record = dataclasses.replace(training.record, begun=True, chosen=chosen(3))
    training.record = store.write(training.folder, record)
    (training.folder / "run").mkdir()
    (training.folder / "run/resume.pt").write_bytes(b"x")
    training.back_to_plan()
    assert training.stage is Stage.PLAN
    assert training.run().state is RunState.NOT_STARTED
    assert not (training.folder / "run").exists()


def test_what_is_finished_is_not_started_while_its_process_ends(
    make: Callable[..., Training],
) -> None:
    training = make()
    teller = channel.Teller(training.folder)
    teller.status(channel.Status(RunState.FINISHED))
    teller.close()
    say_worker(training.folder.parent, training.folder.name, os.getpid())  # it lives on a while
    with pytest.raises(WizardError, match="finished"):
        training.start()
