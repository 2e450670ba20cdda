"""Copies inside a picture are found, whatever lies around them, and nothing else is."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
import torch
from torch import Tensor

from model.networks.matching import CopyMatching, unmirrored
from model.networks.small import Small

SIDE = 256
MUTUAL = 5  # the channel: averaged over the neighbourhood


def texture(seed: int, side: int = SIDE) -> np.ndarray:
    """Smooth noise on several scales, like foliage: no place looks like another one."""
    rng = np.random.default_rng(seed)
    total = np.zeros((side, side, 3), np.float32)
    for scale in (2, 4, 8, 16):
        noise = rng.normal(size=(side // scale, side // scale, 3)).astype(np.float32)
        total += cv2.resize(noise, (side, side), interpolation=cv2.INTER_CUBIC)
    total = 128 + 40 * total / total.std()
    return total.clip(0, 255).astype(np.uint8)


def tensor(*pictures: np.ndarray) -> Tensor:
    stacked = torch.from_numpy(np.stack(pictures))
    return stacked.permute(0, 3, 1, 2).float() / 255


def with_copy(change: str, noise: float = 0.0, seed: int = 1) -> np.ndarray:
    """64 pixels a side from (32, 24) pasted at (163, 149), off every grid of the matching."""
    picture = texture(seed)
    patch = picture[32:96, 24:88].copy()
    if change == "turned":
        patch = np.rot90(patch).copy()
    elif change == "mirrored":
        patch = patch[:, ::-1].copy()
    elif change == "turned a little":
        turn = cv2.getRotationMatrix2D((32, 32), 20, 1.0)
        patch = cv2.warpAffine(patch, turn, (64, 64), flags=cv2.INTER_CUBIC, borderMode=2)
    picture[163:227, 149:213] = patch
    if noise:
        rough = np.random.default_rng(9).normal(0, noise, picture.shape)
        picture = (picture + rough).clip(0, 255).astype(np.uint8)
    return picture


def inside(top: int, left: int) -> tuple[slice, slice]:
    """Cells wholly inside 64 pixels a side from there, their descriptors too."""
    rows, columns = ((v + 24) // 8 for v in (top, left))
    return slice(rows, rows + 3), slice(columns, columns + 3)


# Between two cells a turned copy's offsets differ, so its matches meet less exactly.
@pytest.mark.parametrize(
    ("change", "least"),
    [("moved", 0.6), ("turned", 0.25), ("mirrored", 0.4), ("turned a little", 0.3)],
)
def test_source_and_target_point_at_each_other(change: str, least: float) -> None:
    mutual = CopyMatching()(tensor(with_copy(change)))[0, MUTUAL]
    whole = CopyMatching()(tensor(texture(1)))[0, MUTUAL]
    assert mutual[inside(32, 24)].mean() > least
    assert mutual[inside(163, 149)].mean() > least
    assert whole.mean() < 0.1


def test_survives_noise_and_saving() -> None:
    _, file = cv2.imencode(".jpg", with_copy("moved", noise=3.0), [cv2.IMWRITE_JPEG_QUALITY, 75])
    mutual = CopyMatching()(tensor(cv2.imdecode(file, cv2.IMREAD_COLOR)))[0, MUTUAL]
    assert mutual[inside(163, 149)].mean() > 0.5


def test_a_copy_has_one_affine_map_and_a_small_distance() -> None:
    found = CopyMatching()(tensor(with_copy("moved")))[0]
    elsewhere = found[:, 20:, :12].mean(dim=(1, 2))
    target = found[(slice(None), *inside(163, 149))].mean(dim=(1, 2))
    assert target[0] < elsewhere[0] - 0.25
    assert target[3] < elsewhere[3] - 0.1


def test_every_picture_of_a_batch_is_matched_alone() -> None:
    pictures = [with_copy("moved"), texture(2)]
    matching = CopyMatching()
    together = matching(tensor(*pictures))
    for index, picture in enumerate(pictures):
        assert torch.equal(together[index], matching(tensor(picture))[0])


def test_descriptors_are_whole_numbers() -> None:
    """Sums of their products are then exact, and the best match does not depend on rounding."""
    descriptors, _ = CopyMatching().describe(tensor(texture(3)))
    assert torch.equal(descriptors, descriptors.round())
    assert descriptors.abs().max() <= 127
    assert descriptors.shape[1] * 127**2 < 2**24


def test_padding_by_reflection_is_no_copy() -> None:
    """A mirrored border would match what it mirrors."""
    picture = tensor(texture(4))
    padded = torch.nn.functional.pad(picture, (0, 24, 0, 16), mode="reflect")
    assert (unmirrored(padded, -2), unmirrored(padded, -1)) == (SIDE, SIDE)
    matching = CopyMatching()
    found = matching(torch.cat([padded, torch.rand_like(padded)]))
    assert found.shape[-2:] == (34, 35)
    assert found[1, :, 33, 34].any()
    found = found[:1]
    assert torch.equal(found[..., :32, :32], matching(picture))
    assert not found[..., 32:, :].any()
    assert not found[..., 32:].any()


def test_a_picture_too_small_to_hold_two_places_gives_nothing() -> None:
    assert not CopyMatching()(torch.rand(1, 3, 32, 64)).any()


def test_every_place_of_the_smallest_picture_has_something_to_match() -> None:
    """From 48 pixels on; where all is excluded, the distance to nothing would be the answer."""
    for side in (40, 48):
        assert CopyMatching()(tensor(texture(5))[..., :side, :side])[0, 0].max() < 2
    assert CopyMatching()(tensor(texture(5))[..., :48, :48]).any()


@pytest.mark.parametrize("size", [(32, 32), (70, 101), (64, 200)])
def test_the_network_takes_every_size(size: tuple[int, int]) -> None:
    network = Small().eval()
    with torch.no_grad():
        output = network(torch.rand(1, 3, *size))
    assert output.mask.shape[-2:] == size
    assert torch.isfinite(output.mask).all()


def test_gradients_stop_at_the_matching_but_reach_what_reads_it() -> None:
    network = Small()
    network(torch.rand(2, 3, 96, 96)).mask.sum().backward()
    assert network.matching_mix is not None
    assert network.matching_mix[0][0].weight.grad.abs().sum() > 0


def test_a_picture_beside_one_with_a_mirrored_border_is_matched_whole() -> None:
    whole = tensor(with_copy("moved"))
    short = whole[..., :240, :]
    padded = torch.nn.functional.pad(short, (0, 0, 0, 16), mode="reflect")
    matching = CopyMatching()
    together = matching(torch.cat([whole, padded]))
    assert torch.equal(together[:1], matching(whole))
    assert torch.equal(together[1:, :, :30], matching(short))
