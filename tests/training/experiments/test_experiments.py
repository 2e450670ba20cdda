"""The nine experiments: what belongs to which split, what is drawn, what the tables say."""

from __future__ import annotations

import csv
import dataclasses
import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import torch

from tests.training.photographs import photograph
from training import pictures
from training.experiments import casia, paper, render, tables
from training.experiments.__main__ import main
from training.experiments.arrays import Balanced, Everything, store
from training.experiments.config import CONFIGS, FULL, REDUCED, Config, experiments
from training.experiments.run import Data, Places, run_one
from training.metrics import harmonic_mean
from training.pools import Pool
from training.trainer import SampleSource

TINY = dataclasses.replace(
    REDUCED, name="tiny", size=32, width=2, steps=3, batch=4, epoch=2, casia_variants=1,
    synthetic=(8, 6, 8), log_every=1,
)  # fmt: skip


def test_the_nine_are_the_papers() -> None:
    nine = [e for e in experiments() if not e.published]
    assert [e.number for e in nine] == list(range(1, 10))
    assert [(e.network, e.kind) for e in nine][:4] == [
        ("mvssnet", "S"), ("mvssnet", "D"), ("mvssnet", "S+D"), ("upernet", "S"),
    ]  # fmt: skip
    assert [e.name for e in experiments() if e.published] == ["exp1p", "exp2p", "exp3p"]
    plans = {json.dumps(dataclasses.asdict(REDUCED.plan(e, 10))) for e in nine}
    assert len(plans) == 1  # the reduction is the same for all
    assert (FULL.size, FULL.width, FULL.blocks, FULL.batch) == (512, 64, (3, 4, 6, 3), 32)
    assert set(CONFIGS) == {"reduced", "full"}


def test_the_papers_columns_agree_with_each_other() -> None:
    for number, row in paper.DEEPFAKES.items():
        figures = dict(zip(paper.COLUMNS, row, strict=True))
        f1 = harmonic_mean(figures["sensitivity"], figures["specificity"])
        assert figures["f1_harmonic"] == pytest.approx(f1, abs=2e-4)
        combined = harmonic_mean(figures["pixel_f1_paper"], f1)
        wrong = number == 7  # printed as 0.3701
        assert (abs(figures["combined"] - combined) > 0.01) == wrong
        pixel, f1_two, _, auc = paper.ORIGINAL[number]["D"]
        assert (pixel, f1_two, auc) == pytest.approx(
            (figures["pixel_f1_paper"], figures["f1_harmonic"], figures["auc"]), abs=0.0051
        )


@pytest.fixture(scope="module")
def casia_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sixteen scenes, each with a copy-move of itself, every second one with a splice."""
    root = tmp_path_factory.mktemp("evalset")
    rng = np.random.default_rng(3)
    (root / "casia1/images").mkdir(parents=True)
    (root / "casia1/masks").mkdir()
    rows = []
    for scene in range(1, 17):
        picture = photograph(rng, 64, 96)
        stems = [f"Au_ani_{scene:04d}", f"Sp_S_NNN_A_ani{scene:04d}_ani{scene:04d}_0001"]
        if scene % 2:
            stems.append(f"Sp_D_NNN_A_ani{scene:04d}_nat{scene:04d}_0002")
        for stem in stems:
            (root / f"casia1/images/{stem}.jpg").write_bytes(pictures.jpeg(picture, 90))
            mask = ""
            if stem.startswith("Sp"):
                mask = f"casia1/masks/{stem}.png"
                grey = cv2.rectangle(np.zeros((64, 96), np.uint8), (8, 8), (40, 40), 255, -1)
                (root / mask).write_bytes(pictures.png(grey))
            rows.append(["casia1", f"casia1/images/{stem}.jpg", mask, str(int(bool(mask)))])
    with (root / "index.csv").open("w", newline="") as file:
        csv.writer(file).writerows([["set", "image", "mask", "label"], *rows])
    return root / "casia1"


def test_a_scene_is_on_one_side_of_the_split(casia_folder: Path) -> None:
    found = casia.read_casia(casia_folder)
    assert len(found) == 40
    sides: dict[str, set[str]] = {}
    for picture in found:
        for scene in casia.scenes(picture.image.stem):
            sides.setdefault(scene, set()).add(picture.split)
    assert all(len(splits) == 1 for splits in sides.values())
    share = {s: sum(p.split == s for p in found) / len(found) for s in casia.SHARES}
    assert share == pytest.approx(casia.SHARES, abs=0.1)


def test_scenes_that_share_a_picture_through_a_third_are_one_group() -> None:
    stems = ["Sp_D_A_ani0001_nat0002_0001", "Sp_D_A_nat0002_art0003_0002", "Au_pla_0009"]
    groups = casia.group_scenes(stems)
    assert groups["ani0001"] == groups["nat0002"] == groups["art0003"] != groups["pla0009"]
    sizes = {"large": 60, "b": 20, "c": 20}
    assert casia.split_groups(sizes)["large"] == "train"


def test_people_are_on_one_side_of_the_split() -> None:
    splits = [render.identity_split(f"{n:03d}") for n in range(450)]
    shares = [splits.count(s) / 450 for s in render.SPLITS]
    assert shares == pytest.approx([0.7, 0.1, 0.2], abs=0.06)


@pytest.fixture(scope="module")
def data(casia_folder: Path, pool: Pool, tmp_path_factory: pytest.TempPathFactory) -> Data:
    work = tmp_path_factory.mktemp("work")
    parts: dict[str, Any] = {"S": {}, "D": {}}
    for split in render.SPLITS:
        parts["S"][split] = store(
            work, f"S-{split}", TINY, lambda split=split: render.casia(casia_folder, split, TINY)
        )
        parts["D"][split] = store(
            work, f"D-{split}", TINY, lambda split=split: render.synthetic(pool, split, TINY)
        )
    return Data(parts)


def test_samples_are_rendered_once_and_anew_for_another_configuration(
    casia_folder: Path, tmp_path: Path
) -> None:
    calls = []

    def make(config: Config) -> Any:
        calls.append(config.size)
        return render.casia(casia_folder, "test", config)

    first = store(tmp_path, "S-test", TINY, lambda: make(TINY))
    again = store(tmp_path, "S-test", TINY, lambda: make(TINY))
    assert calls == [32]
    assert first.sha256 == again.sha256
    assert first.rgb.shape == (len(first), 32, 32, 3)
    whole = dataclasses.replace(TINY, whole=True, size=64)
    store(tmp_path, "S-test", whole, lambda: make(whole))
    assert calls == [32, 64]
    for mask, row in zip(first.mask, first.rows, strict=True):
        assert mask.any() == (row["manipulation"] != "authentic")


def test_training_draws_kinds_and_classes_in_turn(data: Data) -> None:
    parts = data.of("S+D", "train")
    source: SampleSource = Balanced(parts, seed=0)
    labels = [source.sample(i).label for i in range(40)]
    assert labels == [1, 0] * 20
    first = [source.sample(i).rgb.tobytes() for i in range(40)]
    assert [source.sample(i).rgb.tobytes() for i in range(40)] == first
    everything = Everything(parts)
    assert len(everything) == sum(len(p) for p in parts)
    distinct = {everything.sample(i).rgb.tobytes() for i in range(len(everything))}
    assert len(distinct) == len(everything)


def test_an_experiment_is_run_once_and_told_in_tables(
    data: Data, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    places = Places(*[tmp_path] * 4, work=tmp_path / "work", results=tmp_path / "results")
    said: list[str] = []
    experiment = experiments()[8]
    threads = torch.get_num_threads()
    result = run_one(experiment, TINY, data, places, said.append, "command")
    torch.set_num_threads(threads)
    assert any("validation" in line for line in said)
    tested = result["test"]
    assert tested["both"]["images"] == tested["S"]["images"] + tested["D"]["images"]
    assert tested["casia1"]["images"] == tested["S"]["images"]
    blank = tested["S"]["baselines"]["blank_paper"]
    assert blank == pytest.approx(1 - tested["S"]["manipulated"] / tested["S"]["images"])
    said.clear()
    again = run_one(experiment, TINY, data, places, said.append, "command")
    assert json.dumps(again) == json.dumps(result)
    assert not said
    text = tables.write(places.results, TINY)
    assert f"{tested['D']['auc']:.3f} (0.988)" in text  # exp 9, Table III
    assert "Not judged: exp1" in text
    assert "Not finished: exp1, exp2" in text
    for number in range(1, 10):  # the findings need all nine
        copy = places.results / "tiny" / f"exp{number}.json"
        copy.write_text(json.dumps(result))
    text = tables.write(places.results, TINY)
    assert "Not judged" not in text
    assert text.count("within the noise") >= 8  # equal results are never told apart
    monkeypatch.setitem(CONFIGS, "reduced", TINY)
    assert main(["--tables", "--results", str(places.results)]) == 0
    assert "Table IV" in capsys.readouterr().out
