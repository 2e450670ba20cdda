"""What every network of ``available()`` promises, asked of each in the same way.

Architecture does not depend on width, so most questions go to narrow ones; the sizes that
ship and are published answer at small inputs.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from model import checkpoint, networks
from model.card import ModelCard
from model.errors import InputShapeError, UnknownNetworkError
from model.networks.base import LocalisationNetwork, Output
from model.networks.bayar import BayarConv2d

NAMES = networks.available()
WITH_BAYAR = [name for name in NAMES if name != "upernet"]
WIDTHS = {"small": 16}
SHAPES = [(32, 32), (33, 47), (64, 96), (131, 70), (32, 201)]


def narrow_arguments(name: str) -> dict[str, int]:
    return {"width": WIDTHS.get(name, 8)}


def built(name: str, seed: int = 0) -> LocalisationNetwork:
    torch.manual_seed(seed)
    return networks.build(name, **narrow_arguments(name))


def rgb(*shape: int, seed: int = 0) -> Tensor:
    return torch.rand(*shape, generator=torch.Generator().manual_seed(seed))


def loss(output: Output) -> Tensor:
    """Reads every output with a pattern of its own, so that no gradient cancels."""
    total = output.image.float().square().mean()
    for tensor in (output.mask, output.edge):
        if tensor is not None:
            target = rgb(*tensor.shape, seed=1)
            total = total + nn.functional.binary_cross_entropy_with_logits(tensor.float(), target)
    return total


@pytest.fixture(scope="module", params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def narrow(name: str) -> LocalisationNetwork:
    """In evaluation mode, with batch-norm statistics of noise."""
    network = built(name).train()
    with torch.no_grad():
        for seed in range(3):
            network(rgb(4, 3, 96, 96, seed=seed))
    return network.eval()


@pytest.fixture(scope="module")
def full(name: str) -> LocalisationNetwork:
    torch.manual_seed(0)
    return networks.build(name)


def check_output(network: LocalisationNetwork, output: Output, batch: int, h: int, w: int) -> None:
    padded = [side + -side % network.stride for side in (h, w)]
    assert output.mask.shape == (batch, 1, h, w)
    assert output.image.shape == (batch, 1)
    if output.edge is not None:
        assert output.edge.shape == (batch, 1, padded[0] // 4, padded[1] // 4)
    assert (output.dense is not None) == network.dense_score
    if output.dense is not None:
        assert output.dense.shape[0] == batch
        assert output.dense.shape[2:] == (padded[0] // 16, padded[1] // 16)
    for tensor in output:
        assert tensor is None or bool(torch.isfinite(tensor).all())


def test_registered_under_its_own_name(name: str, narrow: LocalisationNetwork) -> None:
    assert narrow.name == name
    assert narrow.stride % 8 == 0
    assert narrow.min_side <= 32


@pytest.mark.parametrize("shape", SHAPES)
def test_any_size_and_batch(narrow: LocalisationNetwork, shape: tuple[int, int]) -> None:
    for batch in (1, 3):
        with torch.no_grad():
            output = narrow(rgb(batch, 3, *shape))
        check_output(narrow, output, batch, *shape)
        assert all(t.dtype == torch.float32 for t in output if t is not None)


@pytest.mark.filterwarnings("ignore:TF32 acceleration:UserWarning")
def test_an_image_is_judged_alone_whatever_its_batch(narrow: LocalisationNetwork) -> None:
    batch = rgb(3, 3, 64, 80)
    # oneDNN picks kernels by the size of the batch; their rounding decides near ties otherwise.
    with torch.no_grad(), torch.backends.mkldnn.flags(enabled=False):
        together = narrow(batch)
        alone = [narrow(one[None]) for one in batch]
    for index, one in enumerate(alone):
        for all_of_them, own in zip(together, one, strict=True):
            if own is not None:
                torch.testing.assert_close(all_of_them[index], own[0], rtol=1e-3, atol=1e-4)


def test_odd_sizes_are_the_reflected_image_cut_back(narrow: LocalisationNetwork) -> None:
    odd = rgb(1, 3, 45, 59)
    down, across = -45 % narrow.stride, -59 % narrow.stride
    reflected = nn.functional.pad(odd, (0, across, 0, down), mode="reflect")
    with torch.no_grad():
        torch.testing.assert_close(narrow(odd).mask, narrow(reflected).mask[..., :45, :59])


def test_evaluation_repeats_to_the_bit_and_changes_nothing(narrow: LocalisationNetwork) -> None:
    before = {key: value.clone() for key, value in narrow.state_dict().items()}
    picture = rgb(2, 3, 64, 64)
    kept = picture.clone()
    with torch.no_grad():
        first, second = narrow(picture), narrow(picture)
    for a, b in zip(first, second, strict=True):
        assert (a is None and b is None) or torch.equal(a, b)
    assert torch.equal(picture, kept)
    assert all(torch.equal(before[key], value) for key, value in narrow.state_dict().items())


def test_the_map_depends_on_the_picture(narrow: LocalisationNetwork) -> None:
    picture = rgb(1, 3, 128, 128)
    changed = picture.clone()
    changed[..., 40:72, 40:72] = changed[..., 40:72, 40:72].flip(-1) * 0.5
    with torch.no_grad():
        first, second = narrow(picture).mask, narrow(changed).mask
    difference = (first - second).abs()[0, 0]
    assert difference[40:72, 40:72].mean() > difference[:, 100:].mean()


@pytest.mark.parametrize("shape", [(3, 64, 64), (1, 1, 64, 64), (1, 4, 64, 64), (1, 64, 64, 3)])
def test_what_is_not_rgb_is_refused(narrow: LocalisationNetwork, shape: tuple[int, ...]) -> None:
    with pytest.raises(InputShapeError, match=r"\(batch, 3, height, width\)"):
        narrow(torch.zeros(shape))


def test_too_small_inputs_name_the_size_that_would_do(narrow: LocalisationNetwork) -> None:
    with pytest.raises(InputShapeError, match=f"at least {narrow.min_side} pixels, got 90x31"):
        narrow(torch.zeros(1, 3, narrow.min_side - 1, 90))


def test_mean_and_std_reach_the_network_and_are_not_weights(name: str) -> None:
    torch.manual_seed(0)
    shifted = networks.build(
        name, mean=(0.4, 0.5, 0.6), std=(0.2, 0.3, 0.4), **narrow_arguments(name)
    )
    assert shifted.mean.flatten().tolist() == pytest.approx([0.4, 0.5, 0.6])
    assert not {"mean", "std"} & set(shifted.state_dict())
    torch.manual_seed(0)
    plain = networks.build(name, mean=(0, 0, 0), std=(1, 1, 1), **narrow_arguments(name))
    picture = rgb(1, 3, 64, 64)
    with torch.no_grad():
        assert not torch.equal(shifted.eval()(picture).mask, plain.eval()(picture).mask)


def test_pooling_the_dense_grid_gives_the_image_logit(narrow: LocalisationNetwork) -> None:
    if not narrow.dense_score:
        with pytest.raises(NotImplementedError):
            narrow.pool(torch.zeros(1, 1, 4, 4))
        return
    with torch.no_grad():
        output = narrow(rgb(2, 3, 96, 64))
        assert output.dense is not None
        torch.testing.assert_close(narrow.pool(output.dense), output.image)


def test_checkpoint_round_trip(
    name: str,
    narrow: LocalisationNetwork,
    tmp_path: Path,
    make_card: Callable[..., ModelCard],
) -> None:
    path = tmp_path / "net.safetensors"
    card = make_card(architecture=name, arguments=dict(narrow_arguments(name)))
    checkpoint.save(path, narrow, card)
    loaded, _ = checkpoint.load(path)
    picture = rgb(1, 3, 64, 64)
    with torch.no_grad():
        for a, b in zip(narrow(picture), loaded(picture), strict=True):
            assert (a is None and b is None) or torch.equal(a, b)


def initialise(network: nn.Module, seed: int) -> None:
    """Other random weights for edge branches; elsewhere only what starts at zero is changed:
    such gains block the gradient of what they multiply, for one step."""
    torch.manual_seed(seed)
    with torch.no_grad():
        for key, module in network.named_modules():
            if seed and key.startswith("edge.") and isinstance(module, nn.Conv2d):
                module.reset_parameters()
        for parameter in network.parameters():
            if not parameter.any():
                parameter.fill_(0.1)


def test_full_size_answers_and_learns_everywhere(full: LocalisationNetwork) -> None:
    """Every parameter gets a finite gradient that is not zero."""
    idle = {key for key, _ in full.named_parameters()}
    for seed in range(10):
        # Random weights can leave a ReLU of one channel shut for every place; not ten times.
        initialise(full, seed)
        output = full.train()(rgb(2, 3, 64, 64))
        check_output(full, output, 2, 64, 64)
        loss(output).backward()
        for key, parameter in full.named_parameters():
            assert parameter.grad is not None, key
            assert bool(torch.isfinite(parameter.grad).all()), key
        idle -= {key for key, p in full.named_parameters() if p.grad is not None and p.grad.any()}
        full.zero_grad(set_to_none=True)
        if not idle:
            break
    assert idle == set()
    with torch.no_grad():
        check_output(full, full.eval()(rgb(1, 3, 37, 70)), 1, 37, 70)


def test_full_size_has_the_layers_of_the_narrow_one(
    full: LocalisationNetwork, narrow: LocalisationNetwork
) -> None:
    assert list(full.state_dict()) == list(narrow.state_dict())


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
@pytest.mark.parametrize("bayar_name", WITH_BAYAR)
def test_training_steps_keep_the_bayar_constraint(bayar_name: str, precision: str) -> None:
    """Large steps, and a weight decay that pulls the free weights off the plane."""
    network = built(bayar_name).train()
    (layer,) = (m for m in network.modules() if isinstance(m, BayarConv2d))
    start = layer.kernel().detach().clone()
    optimiser = torch.optim.AdamW(network.parameters(), lr=0.05, weight_decay=0.5)
    for step in range(3):
        optimiser.zero_grad()
        with torch.autocast("cpu", torch.bfloat16, enabled=precision == "bfloat16"):
            output = network(rgb(2, 3, 64, 64, seed=step))
            kernel = layer.kernel()
        loss(output).backward()
        optimiser.step()
        for made in (kernel, layer.kernel()):
            check_constraint(made)
    assert not torch.allclose(layer.kernel(), start, atol=0.01)
    assert not torch.allclose(layer.weight.sum(-1), torch.ones(1), atol=0.01), (
        "steps left the plane"
    )


def check_constraint(kernel: Tensor) -> None:
    assert kernel.dtype == torch.float32
    flat = kernel.detach().flatten(2).double()
    middle = flat.shape[-1] // 2
    assert bool((flat[..., middle] == -1).all())
    # -1 and the others: rounding of 25 float32 numbers
    torch.testing.assert_close(
        flat.sum(-1), torch.zeros_like(flat[..., 0]), rtol=0, atol=1e-6 * float(flat.abs().max())
    )


def test_bfloat16_autocast(name: str, narrow: LocalisationNetwork) -> None:
    picture = rgb(2, 3, 64, 96)
    with torch.no_grad():
        exact = narrow(picture)
        with torch.autocast("cpu", torch.bfloat16):
            output = narrow(picture)
    check_output(narrow, output, 2, 64, 96)
    spread = float(exact.mask.std())
    assert float((output.mask.float() - exact.mask).abs().mean()) < 0.2 * spread


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA graphics card")
def test_cuda_agrees_with_the_processor(name: str, narrow: LocalisationNetwork) -> None:
    picture = rgb(2, 3, 70, 96)
    with torch.no_grad():
        expected = narrow(picture)
        try:
            found = narrow.to("cuda")(picture.to("cuda"))
        finally:
            narrow.to("cpu")
    for a, b in zip(expected, found, strict=True):
        if a is not None:
            torch.testing.assert_close(b.cpu(), a, rtol=1e-2, atol=1e-3)


def test_mvssnet_pools_by_maximum_or_generalised_mean() -> None:
    torch.manual_seed(0)
    network = networks.build("mvssnet", width=8).eval()
    with torch.no_grad():
        output = network(rgb(1, 3, 50, 60))
    assert float(output.image) == float(output.mask.max())
    torch.manual_seed(0)
    other = networks.build("mvssnet", width=8, pooling="gem").eval()
    with torch.no_grad():
        output = other(rgb(1, 3, 50, 60))
    probability = output.mask.double().sigmoid()
    expected = float((probability**3).mean() ** (1 / 3))
    assert float(output.image.sigmoid()) == pytest.approx(expected, rel=1e-4)
    with pytest.raises(ValueError, match="'mean'"):
        networks.build("mvssnet", width=8, pooling="mean")


def test_unknown_names_and_arguments_are_refused() -> None:
    with pytest.raises(UnknownNetworkError, match="resnet9000") as caught:
        networks.build("resnet9000")
    assert all(name in caught.value.hint for name in NAMES)
    with pytest.raises(TypeError):
        networks.build("upernet", depth=101)
