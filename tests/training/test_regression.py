"""The bundled regression set, and the verdict on two models that are run on it."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import resources
from model.card import ModelCard
from model.errors import Cancelled
from model.library import Regression
from model.localisation import Localisation, TilePlan
from model.records import from_dict, to_dict
from tests.model.conftest import plain_card
from training import pictures, pools
from training.evaluation.items import Item, read_items
from training.evaluation.records import EvaluationError
from training.wizard import regression

LISTED = json.loads(resources.path("regression", "regression.json").read_text(encoding="utf-8"))
MOST_BYTES = 4_000_000


# -- the set ----------------------------------------------------------------------------------


def test_the_set_is_small_and_half_of_it_untouched():
    folder = resources.path("regression")
    files = [path for path in folder.rglob("*") if path.suffix in (".jpg", ".png", ".json", ".csv")]
    assert sum(path.stat().st_size for path in files) <= MOST_BYTES
    labels = [row["label"] for row in LISTED["images"]]
    assert (len(labels), sum(labels)) == (40, 20)
    kinds = {row["manipulation"] for row in LISTED["images"] if row["label"]}
    assert kinds == {"splicing", "copy-move", "removal", "retouching"}
    on_disk = {path.relative_to(folder).as_posix() for path in folder.glob("*/*.*") if
               path.parent.name in ("images", "masks")}  # fmt: skip
    listed = {row[key] for row in LISTED["images"] for key in ("image", "mask")} - {""}
    assert on_disk == listed


def test_every_source_says_who_made_it_and_under_which_terms():
    used = {name for row in LISTED["images"] for name in row["sources"]}
    assert used == LISTED["sources"].keys()
    notice = resources.path("NOTICE").read_text(encoding="utf-8")
    readme = resources.path("regression", "README.md").read_text(encoding="utf-8")
    for name, source in LISTED["sources"].items():
        terms = source["licence"]
        assert terms.startswith(("public domain", "CC0", "CC BY ")), name
        if source["author"] != "not named":
            who = source["author"].partition(" (")[0]
            assert who in readme, name
            assert who in notice, name


def test_both_classes_were_saved_in_the_same_ways():
    """A file format must not give the class away."""
    saved = [
        {(row["saved"] == "png") for row in LISTED["images"] if row["label"] == label}
        for label in (0, 1)
    ]
    assert saved == [{True, False}, {True, False}]


def test_masks_have_the_size_of_their_pictures_and_edits_stay_inside_them():
    """What lies far from the mask is the same picture; compression moves it by little."""
    rows = {row["image"]: row for row in LISTED["images"]}
    checked = 0
    for item in regression.items():
        row = rows[item.name]
        rgb, mask = item.decode(item.data())
        assert mask.shape == rgb.shape[:2]
        assert bool(mask.any()) == bool(row["label"])
        assert mask.mean() < 0.2
        if not row["label"]:
            continue
        untouched = next(
            other for name, other in rows.items()
            if other["group"] == row["group"] and not other["label"]
        )  # fmt: skip
        if untouched["saved"] == row["saved"]:
            before = pictures.read(resources.path("regression", untouched["image"]))
            change = np.abs(before.astype(int) - rgb).mean(axis=2)
            checked += 1
            assert change[mask].mean() > 3 * change[~mask].mean(), item.name
    assert checked >= 12


def test_the_index_for_evaluate_says_the_same():
    items = read_items(resources.path("regression"))
    ours = regression.items()
    assert [(one.name, one.label, one.group) for one in items] == [
        (one.name, one.label, one.group) for one in ours
    ]


def test_a_changed_or_missing_picture_is_told(tmp_path, monkeypatch):
    copy = tmp_path / "regression"
    shutil.copytree(resources.path("regression"), copy)
    monkeypatch.setattr(regression, "folder", lambda: copy)
    assert len(regression.items()) == 40
    mask = copy / LISTED["images"][1]["mask"]
    mask.write_bytes(mask.read_bytes()[:-1])
    with pytest.raises(EvaluationError, match=mask.name):
        regression.items()
    (copy / "regression.json").write_text("{")
    with pytest.raises(EvaluationError, match="damaged"):
        regression.items()
    shutil.rmtree(copy)
    with pytest.raises(EvaluationError, match="not there"):
        regression.items()
    assert regression.digests() == frozenset()
    assert not regression.fits(None, "")


def test_no_picture_of_the_set_gets_into_a_training_pool(tmp_path):
    folder = tmp_path / "root" / "imagenet"
    folder.mkdir(parents=True)
    picture = resources.path("regression", "images", "moose-untouched.jpg")
    shutil.copy(picture, folder / "n1_moose.JPEG")
    (folder / "n2_other.JPEG").write_bytes(picture.read_bytes() + b"\0")
    pool = pools.prepare(tmp_path / "root", tmp_path / "out")
    assert [Path(one.path).name for one in pool.pictures] == ["n2_other.JPEG"]
    assert hashlib.sha256(picture.read_bytes()).hexdigest() in regression.digests()


# -- the verdict ------------------------------------------------------------------------------

SIDE = 48


def _items(scenes: int = 14) -> list[Item]:
    """Grey pictures; the edited one has a bright square, and a mask of it."""
    found = []
    mask = np.zeros((SIDE, SIDE), np.uint8)
    mask[8:24, 8:24] = 255
    encoded = pictures.png(mask)
    for scene in range(scenes):
        plain = np.full((SIDE, SIDE, 3), 40 + scene, np.uint8)
        edited = plain.copy()
        edited[mask > 0] = 200
        for label, rgb in ((0, plain), (1, edited)):
            data = pictures.png(rgb)
            found.append(
                Item(
                    "drawn",
                    f"{scene}-{label}.png",
                    label,
                    "splicing" if label else "authentic",
                    f"{scene}",
                    lambda data=data: data,
                    (lambda: encoded) if label else None,
                )
            )
    return found


class Model:
    """Answers with a map that a function draws."""

    device = "cpu"

    def __init__(self, sha256: str, answer: Callable[[np.ndarray], np.ndarray]) -> None:
        self.card: ModelCard = plain_card(sha256=sha256)
        self._answer = answer

    def localise(self, rgb, progress=None, cancelled=None):
        if cancelled is not None and cancelled():
            raise Cancelled("stopped")
        found = self._answer(rgb).astype(np.float32)
        return Localisation(
            map=found,
            score=float(found.max()),
            device="cpu",
            device_name="",
            precision="float32",
            threads=1,
            plan=TilePlan(SIDE, 0, 1),
            seconds=0.0,
            steps=(),
            input_sha256="",
            map_sha256="",
        )


def _sees(rgb):
    return np.where(rgb[..., 0] > 150, 0.9, 0.1)


def _blind(rgb):
    return np.full(rgb.shape[:2], 0.1)


def _loud(rgb):
    """Finds what the first one finds, and responds in every untouched picture too."""
    found = _sees(rgb)
    if found.max() < 0.5:
        found[30:40, 30:40] = 0.9
    return found


def _slightly(rgb):
    """One false response more."""
    return _loud(rgb) if rgb[0, 0, 0] == 40 else _sees(rgb)


def _measure(old, new, items=None) -> Regression:
    return regression.measure(
        Model("a" * 64, old), Model("b" * 64, new), pictures=items or _items()
    )


def test_the_same_answers_are_kept():
    found = _measure(_sees, _sees)
    assert (found.verdict, found.worse) == ("kept", False)
    assert {one.change for one in found.changes} == {0.0}
    assert (found.images, found.scenes) == (28, 14)
    assert (found.baseline_sha256, found.model_sha256) == ("a" * 64, "b" * 64)
    assert found.set_sha256 == regression.set_sha256()
    assert "kept" in found.sentence


def test_finding_nothing_any_more_is_worse():
    found = _measure(_sees, _blind)
    assert found.worse
    assert found.f1_old.value == pytest.approx(1.0)
    assert found.f1_new.value == 0.0
    assert found.f1_difference.high < 0
    edited = [one for one in found.changes if one.label]
    assert all((one.f1_old, one.f1_new) == (1.0, 0.0) for one in edited)
    assert edited[0].change == pytest.approx(0.8 * 16 * 16 / SIDE**2)
    assert all(one.responds_old and not one.responds_new for one in edited)
    assert "it marks changes less exactly: pixel F1 1.000 before, 0.000 now" in found.sentence


def test_finding_as_much_but_responding_to_untouched_pictures_is_worse():
    found = _measure(_sees, _loud)
    assert found.worse
    assert found.f1_difference.value == 0.0
    assert (found.alarms_old.value, found.alarms_new.value) == (0.0, 1.0)
    assert found.alarms_difference.low > 0
    assert any("responds to more authentic" in note for note in found.notes)
    # what got worse is said first: the other figure stands before it
    assert "worse on the regression set, it responds to more untouched pictures:" in found.sentence


def test_getting_better_is_kept_too():
    assert _measure(_blind, _sees).verdict == "kept"


def test_a_little_that_may_be_chance_cannot_be_told():
    found = _measure(_sees, _slightly)
    assert found.verdict == "undecided"
    assert "cannot be told" in found.sentence


def test_too_few_scenes_are_no_verdict():
    assert _measure(_sees, _blind, _items(5)).verdict == "undecided"


def test_a_result_is_kept_as_json_and_fits_only_its_set_and_baseline(monkeypatch):
    found = _measure(_sees, _blind)
    assert from_dict(Regression, json.loads(json.dumps(to_dict(found)))) == found
    assert regression.fits(found, "a" * 64)
    assert not regression.fits(found, "c" * 64)
    assert not regression.fits(None, "a" * 64)
    monkeypatch.setattr(regression, "set_sha256", lambda: "0" * 64)
    assert not regression.fits(found, "a" * 64)


def test_progress_is_told_and_it_can_be_cancelled():
    told = []
    regression.measure(
        Model("a" * 64, _sees),
        Model("b" * 64, _sees),
        pictures=_items(),
        progress=lambda *step: told.append(step),
    )
    assert told[0][:2] == (0, 28)
    assert told[-1][:2] == (28, 28)
    with pytest.raises(Cancelled):
        regression.measure(
            Model("a" * 64, _sees),
            Model("b" * 64, _sees),
            pictures=_items(),
            cancelled=lambda: True,
        )


def test_a_picture_that_cannot_be_analysed_is_not_left_out_silently():
    items = _items()
    broken = Item("drawn", "x.png", 0, "authentic", "x", lambda: b"no picture", None)
    with pytest.raises(EvaluationError, match="could not be analysed"):
        _measure(_sees, _sees, [*items[:3], broken, *items[3:]])
