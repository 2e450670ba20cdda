from __future__ import annotations

import json
import math

import numpy as np
import pytest
import torch

from model.card import ModelCard
from model.engine import Engine
from model.errors import Cancelled, CheckpointError
from model.localizer import Localizer
from model.networks.base import Output
from model.orientations import ORIENTATIONS, back, orientations_for, show
from tests.model.standins import Blur, Whole
from tests.model.test_localizer import FLOAT32, picture, untiled

PLENTY = 10**9


def test_all_are_there_once_and_the_first_is_upright():
    tile = np.arange(6 * 4 * 3, dtype=np.uint8).reshape(6, 4, 3)
    seen = [show(tile, orientation) for orientation in ORIENTATIONS]
    np.testing.assert_array_equal(seen[0], tile)
    assert len({(s.shape, s.tobytes()) for s in seen}) == 8


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_what_is_said_of_a_turned_tile_comes_back_to_its_place(orientation):
    tile = np.random.default_rng(3).integers(0, 256, (64, 96, 3)).astype(np.uint8)
    shown = torch.from_numpy(show(tile, orientation).copy()).permute(2, 0, 1)[None].float()
    said = Output(shown[:, :1], shown.mean((2, 3))[:, :1], shown[:, 1:2], shown[:, :2, ::16, ::16])
    upright = back(said, orientation)
    np.testing.assert_array_equal(upright.mask[0, 0].numpy(), tile[..., 0])
    assert upright.dense is not None
    assert upright.dense.shape == (1, 2, 4, 6)
    assert upright.edge is None
    rows, columns = np.nonzero(tile[..., 1] == float(upright.dense[0, 1, 0, 0]))
    # the corner of a turned grid lies within the cell it stands for
    assert ((rows < 16) & (columns < 16)).any()


@pytest.mark.parametrize("count", [1, 2, 4, 8])
def test_logits_are_averaged_over_orientations_tile_by_tile(make_card, count):
    """A filter that sees turned pictures is, on average, the average of turned filters."""
    rgb = picture(600, 900)
    card = make_card(orientations=count, orientation_budget=PLENTY)
    result = Localizer(Blur(), card, "cpu", FLOAT32).localise(rgb)
    expected = Blur()
    with torch.no_grad():
        kernel = expected.filter.weight
        turned = []
        for flipped, turns in ORIENTATIONS[:count]:
            # turned with the picture, a filter gives what this one gives on the turned picture
            one = kernel.rot90(-turns, (2, 3))
            turned.append(one.flip(3) if flipped else one)
        expected.filter.weight.copy_(torch.stack(turned).mean(0))
    assert result.plan.tiles > 1
    assert result.plan.orientations == count
    np.testing.assert_allclose(result.map, untiled(expected, rgb)[0], atol=5e-6)


@pytest.mark.parametrize(("network", "gain"), [(Blur, 4), (Whole, 1)])
def test_the_upright_answer_counts_half_of_the_image_level_score(
    make_card, monkeypatch, network, gain
):
    said = []
    run = Engine.run

    def leaning(self, tiles):
        """Each orientation says something else about the image as a whole."""
        output = run(self, tiles)
        offset = len(said) / 10
        said.append(offset)
        dense = None if output.dense is None else output.dense + offset
        return output._replace(image=output.image + offset, dense=dense)

    rgb = picture(96, 160)
    logits = []
    card = make_card(orientations=4, orientation_budget=PLENTY)
    for changed in (False, True):
        if changed:
            monkeypatch.setattr(Engine, "run", leaning)
        score = Localizer(network(), card, "cpu", FLOAT32).localise(rgb).score
        logits.append(math.log(score / (1 - score)))
    image = said[-4:]  # of a network without a grid, the tiles come before the whole picture
    expected = gain * card.score_calibration.slope * (image[0] + sum(image) / 4) / 2
    assert len(said) == (4 if network is Blur else 8)
    assert logits[1] - logits[0] == pytest.approx(expected, abs=1e-4)


def test_in_all_orientations_a_turned_picture_has_a_turned_map(make_card):
    rgb = picture(192, 320)
    for count, same in ((8, True), (1, False)):
        card = make_card(orientations=count, orientation_budget=PLENTY)
        subject = Localizer(Blur(), card, "cpu", FLOAT32)
        upright, turned = subject.localise(rgb), subject.localise(np.rot90(rgb).copy())
        assert np.allclose(np.rot90(upright.map), turned.map, atol=5e-6) is same
        assert upright.score == pytest.approx(turned.score, abs=1e-5)


@pytest.mark.parametrize(
    ("pixels", "wanted", "count"),
    [
        (1, 8, 8),
        (1000, 8, 8),
        (1001, 8, 7),
        (4000, 8, 2),
        (80_000, 8, 2),
        (80_000, 1, 1),
        (1, 3, 3),
    ],
)
def test_the_larger_the_fewer_but_never_fewer_than_two(pixels, wanted, count):
    assert orientations_for(pixels, wanted, 8000) == ORIENTATIONS[:count]


def test_networks_that_judge_the_whole_image_see_it_so_too(make_card, monkeypatch):
    seen = []
    run = Engine.run

    def noted(self, tiles):
        seen.extend(tile.shape[:2] for tile in tiles)
        return run(self, tiles)

    monkeypatch.setattr(Engine, "run", noted)
    card = make_card(orientations=4, orientation_budget=PLENTY)
    Localizer(Whole(), card, "cpu", FLOAT32).localise(picture(96, 160))
    assert seen.count((512, 512)) == 4
    assert seen.count((160, 96)) == seen.count((96, 160)) == 2


def test_cancelling_is_heard_between_orientations(make_card):
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked == 3

    card = make_card(orientations=8, orientation_budget=PLENTY)
    with pytest.raises(Cancelled):
        Localizer(Blur(), card, "cpu", FLOAT32).localise(picture(64, 64), None, cancelled)
    assert asked == 3


def test_cards_from_before_orientations_are_read_as_upright(make_card):
    data = json.loads(make_card(orientations=8, orientation_budget=5).to_json())
    assert ModelCard.from_json(json.dumps(data)).orientations == 8
    del data["orientations"], data["orientation_budget"]
    old = ModelCard.from_json(json.dumps(data))
    assert (old.orientations, old.orientation_budget) == (1, 0)


@pytest.mark.parametrize(
    "wrong", [{"orientations": 0}, {"orientations": 9}, {"orientation_budget": -1}]
)
def test_orientations_that_cannot_be_are_refused(make_card, wrong):
    with pytest.raises(CheckpointError, match=next(iter(wrong))):
        make_card(**wrong)
