from __future__ import annotations

import hashlib
import itertools
import math
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
import torch

from model import checkpoint, localizer, networks, precision
from model.card import Calibration
from model.engine import Engine
from model.errors import Cancelled, CheckpointError, DeviceError, InputShapeError
from model.localizer import Localizer
from model.precision import Setting
from model.tiling import Axis
from tests.model.standins import Blur, OutOfMemory, Whole

FLOAT32 = Setting("float32", 1)
ROOT = Path(__file__).parents[2]


def picture(height: int, width: int, seed: int = 0) -> np.ndarray:
    """Noise over a soft gradient: something at every scale."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width].astype(np.float64)
    base = 128 + 60 * np.sin(x / 90) * np.cos(y / 70)
    noisy = base[..., None] + rng.normal(0, 12, (height, width, 3))
    return noisy.clip(0, 255).astype(np.uint8)


def untiled(network: torch.nn.Module, rgb: np.ndarray) -> tuple[np.ndarray, float]:
    height, width = rgb.shape[:2]
    padded = np.pad(rgb, ((0, -height % 32), (0, -width % 32), (0, 0)), mode="reflect")
    with torch.inference_mode():
        out = network(torch.from_numpy(padded).permute(2, 0, 1)[None].float() / 255)
    return torch.sigmoid(out.mask)[0, 0, :height, :width].numpy(), float(out.image.sigmoid())


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (3, 33), (130, 75), (64, 64), (257, 700)])
def test_any_shape_gives_a_map_of_that_shape(make_card, shape):
    rgb = picture(*shape)
    result = Localizer(Blur(), make_card(), "cpu", FLOAT32).localise(rgb)
    assert result.map.shape == shape
    assert result.map.dtype == np.float32
    assert result.map.flags.c_contiguous
    assert 0 <= result.map.min() <= result.map.max() <= 1
    assert 0 <= result.score <= 1


@pytest.mark.parametrize("shape", [(600, 900), (257, 1001), (512, 512)])
def test_tiles_leave_no_trace_on_a_shift_invariant_network(make_card, shape):
    rgb = picture(*shape)
    network = Blur()
    result = Localizer(network, make_card(), "cpu", FLOAT32).localise(rgb)
    expected_map, expected_score = untiled(network, rgb)
    assert result.plan.tiles > 1
    # The reference ends with zeros beyond the last two pixels, tiles with the reflection.
    np.testing.assert_allclose(result.map, expected_map, atol=2e-6)
    assert result.score == pytest.approx(expected_score, abs=1e-6)


@pytest.fixture(scope="module")
def small():
    torch.manual_seed(11)
    network = networks.build("small").train()
    with torch.no_grad():
        for seed in range(4):  # batch-norm statistics of something like a picture
            rgb = torch.from_numpy(picture(192, 192, seed)).permute(2, 0, 1)[None] / 255
            network(rgb.repeat(2, 1, 1, 1))
    return network.eval()


def hard_windows(axis: Axis) -> list[np.ndarray]:
    """What blending replaces: each pixel belongs to one tile."""
    middles = [(a + b + axis.side) // 2 for a, b in itertools.pairwise(axis.starts)]
    edges = [0, *middles, axis.padded]
    places = [np.arange(start, start + axis.side) for start in axis.starts]
    return [
        ((place >= low) & (place < high)).astype(np.float32)
        for place, (low, high) in zip(places, itertools.pairwise(edges), strict=True)
    ]


def test_tiles_do_not_show_in_the_map_of_the_real_network(make_card, small, monkeypatch):
    """The network answers a little differently in every tile, because it pools over the tile.
    The difference from its answer on the whole image must not jump anywhere."""
    rgb = picture(256, 900)
    rgb[:, 300:600] //= 2
    rgb[:, 500:700] = 200
    whole = untiled(small, rgb)[0].astype(np.float64)
    logits = np.log(whole / (1 - whole))
    slope = 2 / logits.std()  # spreads the untrained network's narrow logits over the range
    calibration = Calibration(slope, -slope * logits.mean())
    whole = 1 / (1 + np.exp(-(calibration.slope * logits + calibration.offset)))
    card = make_card(mask_calibration=calibration, arguments={})
    subject = Localizer(small, card, "cpu", FLOAT32)

    def largest_jump() -> float:
        """Over columns, as a multiple of the usual column's."""
        difference = subject.localise(rgb).map - whole
        steps = np.abs(np.diff(difference, axis=1)).mean(axis=0)
        return float(steps.max() / np.median(steps))

    blended = largest_jump()
    monkeypatch.setattr("model.tiling.windows", hard_windows)
    unblended = largest_jump()
    assert unblended > 20, "without blending the seams show: the measure works"
    assert blended < 8


def test_one_tile_is_the_network_itself(make_card):
    torch.manual_seed(2)
    network = networks.build("small").eval()
    rgb = picture(200, 170)
    result = Localizer(network, make_card(arguments={}), "cpu", FLOAT32).localise(rgb)
    expected_map, expected_score = untiled(network, rgb)
    assert result.plan.tiles == 1
    np.testing.assert_allclose(result.map, expected_map, atol=1e-5)
    assert result.score == pytest.approx(expected_score, abs=1e-5)


def test_networks_without_a_dense_grid_see_the_whole_image_once(make_card):
    network = Whole()
    subject = Localizer(network, make_card(), "cpu", FLOAT32)
    prepared = subject._engine._network
    rgb = np.zeros((300, 800, 3), np.uint8)
    rgb[:, 400:] = 255
    result = subject.localise(rgb)
    assert prepared.seen[-1] == (1, 3, 512, 512)
    assert len(prepared.seen) == result.plan.tiles + 1
    assert result.score == pytest.approx(0.5, abs=0.01)


def test_calibration_shifts_map_and_score_before_the_sigmoid(make_card):
    rgb = picture(100, 100)
    network = Whole()
    plain = Localizer(network, make_card(), "cpu", FLOAT32).localise(rgb)
    card = make_card(
        mask_calibration=Calibration(2.0, -1.0), score_calibration=Calibration(0.5, 3.0)
    )
    shifted = Localizer(network, card, "cpu", FLOAT32).localise(rgb)

    def logit(p):
        return np.log(p / (1 - p))

    expected = 1 / (1 + np.exp(-(2 * logit(plain.map.astype(np.float64)) - 1)))
    np.testing.assert_allclose(shifted.map, expected, atol=1e-5)
    expected_score = 1 / (1 + math.exp(-(0.5 * logit(plain.score) + 3)))
    assert shifted.score == pytest.approx(expected_score, abs=1e-6)


def test_extreme_logits_do_not_overflow(make_card):
    card = make_card(score_calibration=Calibration(1e6, 0.0))
    dark = np.zeros((64, 64, 3), np.uint8)
    assert Localizer(Whole(), card, "cpu", FLOAT32).localise(dark).score == 0
    assert Localizer(Whole(), card, "cpu", FLOAT32).localise(dark + 255).score == 1


def test_same_image_gives_the_same_bytes(make_card, small):
    rgb = picture(300, 420)
    subject = Localizer(small, make_card(arguments={}), "cpu", FLOAT32)
    first, second = subject.localise(rgb), subject.localise(rgb)
    again = Localizer(small, make_card(arguments={}), "cpu", FLOAT32).localise(rgb.copy(order="F"))
    assert first.map.tobytes() == second.map.tobytes() == again.map.tobytes()
    assert first.map_sha256 == second.map_sha256 == again.map_sha256
    assert first.score == second.score == again.score
    assert first.map_sha256 == hashlib.sha256(first.map.tobytes()).hexdigest()
    assert first.input_sha256 == again.input_sha256 == hashlib.sha256(rgb.tobytes()).hexdigest()


def test_progress_counts_up_to_the_total(make_card):
    seen: list[tuple[int, int, str]] = []
    result = Localizer(Whole(), make_card(), "cpu", FLOAT32).localise(
        picture(300, 500), lambda done, total, text: seen.append((done, total, text))
    )
    assert [done for done, _, _ in seen] == list(range(1, result.plan.tiles + 2))
    assert {total for _, total, _ in seen} == {result.plan.tiles + 1}
    assert all(text for _, _, text in seen)


def test_cancel_stops_before_the_next_tile(make_card):
    network = Whole()
    subject = Localizer(network, make_card(), "cpu", FLOAT32)
    prepared = subject._engine._network
    with pytest.raises(Cancelled):
        subject.localise(picture(300, 500), cancelled=lambda: len(prepared.seen) >= 2)
    assert len(prepared.seen) == 2


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        (np.zeros((8, 8), np.uint8), r"\(8, 8\)"),
        (np.zeros((8, 8, 4), np.uint8), r"\(8, 8, 4\)"),
        (np.zeros((3, 8, 8), np.uint8), r"\(3, 8, 8\)"),
        (np.zeros((0, 8, 3), np.uint8), r"\(0, 8, 3\)"),
        (np.zeros((8, 8, 3), np.float32), "float32"),
        ([[[1, 2, 3]]], "list"),
    ],
)
def test_wrong_arrays_are_refused(make_card, wrong, named):
    with pytest.raises(InputShapeError, match=named):
        Localizer(Blur(), make_card(), "cpu", FLOAT32).localise(wrong)


def test_values_that_are_not_numbers_are_an_error_not_a_result(make_card):
    network = Blur()
    with torch.no_grad():
        network.filter.bias.fill_(float("nan"))
    with pytest.raises(CheckpointError, match="not numbers"):
        Localizer(network, make_card(), "cpu", FLOAT32).localise(picture(40, 40))


def test_out_of_memory_goes_to_smaller_tiles_and_says_so(make_card):
    card = make_card(tile_side=512)
    rgb = picture(600, 700)
    result = Localizer(OutOfMemory(limit=160), card, "cpu", FLOAT32).localise(rgb)
    assert result.plan.side <= 160
    assert result.steps == (
        "The computer ran out of memory; smaller tiles of 256 pixels were used.",
        "The computer ran out of memory; smaller tiles of 128 pixels were used.",
    )
    np.testing.assert_allclose(result.map, untiled(Blur(), rgb)[0], atol=2e-6)


def test_no_memory_at_all_is_a_clear_error(make_card):
    with pytest.raises(DeviceError, match="not enough memory"):
        Localizer(OutOfMemory(limit=0), make_card(), "cpu", FLOAT32).localise(picture(300, 300))


def test_other_failures_are_not_taken_for_missing_memory(make_card):
    network = Blur()
    network.forward = lambda rgb: torch.zeros(1, 2) @ torch.zeros(3, 1)
    with pytest.raises(RuntimeError, match="mat1 and mat2"):
        Localizer(network, make_card(), "cpu", FLOAT32).localise(picture(40, 40))


class PretendCard(Engine):
    """Claims to be a graphics card whose memory holds ``pixels`` of one batch."""

    pixels = 0

    def __init__(self, network, device, setting=None, recorded=""):
        super().__init__(network, torch.device("cpu"), setting or FLOAT32)
        self.device = device
        self.name = "Pretend card" if device.type == "cuda" else self.name

    def run(self, tiles):
        if self.device.type == "cpu":
            return super().run(tiles)
        if sum(tile.shape[0] * tile.shape[1] for tile in tiles) > self.pixels:
            raise torch.OutOfMemoryError("CUDA out of memory (simulated)")
        real, self.device = self.device, torch.device("cpu")
        try:
            return super().run(tiles)
        finally:
            self.device = real

    def pool(self, dense):
        return float(self._network.pool(torch.from_numpy(dense)[None]))

    def free(self):
        pass


@pytest.mark.parametrize(
    ("pixels", "steps", "device"),
    [
        (10**9, [], "cuda:0"),
        (256 * 256, ["one at a time"], "cuda:0"),
        (128 * 128, ["one at a time", "128 pixels"], "cuda:0"),
        (0, ["one at a time", "128 pixels", "the processor was used instead"], "cpu"),
    ],
)
def test_a_full_graphics_card_goes_step_by_step_to_the_processor(
    make_card, monkeypatch, pixels, steps, device
):
    monkeypatch.setattr(PretendCard, "pixels", pixels)
    monkeypatch.setattr(localizer, "Engine", PretendCard)
    monkeypatch.setattr(localizer, "pick_device", lambda wanted: (torch.device("cuda:0"), ""))
    rgb = picture(500, 600)
    subject = Localizer(Blur(), make_card())
    result = subject.localise(rgb)
    assert len(result.steps) == len(steps)
    for sentence, part in zip(result.steps, steps, strict=True):
        assert part in sentence
        assert sentence.startswith("The graphics card ran out of memory")
    assert result.device == device
    np.testing.assert_allclose(result.map, untiled(Blur(), rgb)[0], atol=2e-6)
    # The next image starts on the card again.
    assert subject.device == "cuda:0"


@pytest.mark.skipif(torch.cuda.is_available(), reason="a graphics card is there")
def test_a_missing_graphics_card_is_said(make_card):
    with pytest.raises(DeviceError, match="no usable CUDA"):
        Localizer(Blur(), make_card(), "cuda", FLOAT32)
    assert Localizer(Blur(), make_card(), "auto", FLOAT32).device == "cpu"


def test_unknown_devices_are_refused(make_card):
    with pytest.raises(DeviceError, match="abacus"):
        Localizer(Blur(), make_card(), "abacus", FLOAT32)


def test_from_checkpoint_says_what_it_ran_on(tmp_path, make_card):
    torch.manual_seed(1)
    path = tmp_path / "net.safetensors"
    written = checkpoint.save(path, networks.build("small", width=16), make_card())
    subject = Localizer.from_checkpoint(path, "cpu")
    assert subject.card == written
    assert subject.device == "cpu"
    assert subject.device_name
    assert subject.precision in ("float32", "bfloat16")
    result = subject.localise(picture(80, 90))
    assert result.precision == subject.precision
    assert result.threads == subject.threads >= 1
    assert result.seconds > 0
    assert result.steps == ()


def test_runs_in_a_worker_thread(make_card, small):
    subject = Localizer(small, make_card(arguments={}), "cpu", FLOAT32)
    rgb = picture(100, 100)
    found = []
    thread = threading.Thread(target=lambda: found.append(subject.localise(rgb)))
    thread.start()
    thread.join(60)
    assert found[0].map_sha256 == subject.localise(rgb).map_sha256


MEMORY = """
import resource, sys, torch
import numpy as np
sys.path.insert(0, {root!r})
from model.localizer import Localizer
from model.precision import Setting
from model.tiling import Axis
from tests.model.standins import Whole
from tests.model.conftest import plain_card
subject = Localizer(Whole(), plain_card(tile_side=512), "cpu", Setting("float32", 1))
subject.localise(np.zeros((600, 600, 3), np.uint8))
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
before = peak()
# A view that repeats one row: 25 megapixels that take no memory themselves.
image = np.broadcast_to(np.arange(5000, dtype=np.uint8)[None, :, None], (5000, 5000, 3))
subject.localise(image)
print(peak() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="ru_maxrss is in kilobytes on Linux")
def test_memory_is_the_map_and_a_few_tiles():
    run = subprocess.run(
        [sys.executable, "-c", MEMORY.format(root=str(ROOT))],
        capture_output=True,
        text=True,
        timeout=110,
        check=True,
    )
    grown = int(run.stdout) / 1024
    map_megabytes = 25e6 * 4 / 2**20
    float_copy = 3 * map_megabytes
    assert grown < map_megabytes + 100 < float_copy


def test_results_do_not_depend_on_a_timing(make_card, monkeypatch):
    """Half precision moves scores by some hundredths: it is only taken when a run that is repeated
    or the environment asks for it, however fast it may be."""
    network = Blur()
    monkeypatch.setattr(precision, "_time", lambda _call: 1.0)
    monkeypatch.setattr(precision, "prepare", lambda network, _device, _precision: network)
    monkeypatch.setattr(precision, "_known", {})
    monkeypatch.setattr(precision, "supports_bfloat16", lambda _device: True)

    def chosen(recorded: str = "") -> str:
        return precision.choose(network, torch.device("cpu"), recorded).precision

    assert chosen() == "float32"
    assert chosen("bfloat16") == "bfloat16"
    monkeypatch.setenv("PALIMPSEST_PRECISION", "bfloat16")
    assert chosen() == chosen("float32") == "bfloat16"
    monkeypatch.delenv("PALIMPSEST_PRECISION")
    monkeypatch.setattr(precision, "supports_bfloat16", lambda _device: False)
    assert chosen("bfloat16") == "float32"
    monkeypatch.setattr(precision, "_known", {})
    monkeypatch.setenv("PALIMPSEST_PRECISION", "bfloat16")
    with pytest.raises(DeviceError, match="PALIMPSEST_PRECISION"):
        chosen()
