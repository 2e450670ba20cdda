from __future__ import annotations

import dataclasses
import hashlib
import json
import struct
import subprocess
import sys
from pathlib import Path

import pytest
import safetensors.torch
import torch

from model import checkpoint, networks
from model.errors import CheckpointError


@pytest.fixture(scope="module")
def network():
    torch.manual_seed(7)
    return networks.build("small", width=16)


@pytest.fixture
def saved(tmp_path: Path, network, make_card):
    path = tmp_path / "net.safetensors"
    return path, checkpoint.save(path, network, make_card())


def test_round_trip_keeps_weights_and_batch_norm_statistics(tmp_path, make_card):
    network = networks.build("small", width=16).train()
    network(torch.rand(2, 3, 64, 64))  # moves the running statistics
    path = tmp_path / "net.safetensors"
    written = checkpoint.save(path, network, make_card())
    loaded, card = checkpoint.load(path)
    assert card == written
    assert not loaded.training
    original = network.state_dict()
    assert {k for k in original if k.endswith("running_var")}
    for key, value in loaded.state_dict().items():
        assert torch.equal(value, original[key]), key


def test_card_has_sha256_mean_and_std(saved):
    path, card = saved
    assert card.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert card.arguments["mean"] == pytest.approx([127 / 255] * 3)
    assert card.arguments["std"] == pytest.approx([128 / 255] * 3)


def test_saving_twice_gives_the_same_bytes_and_leaves_nothing_else(saved, network, make_card):
    path, _ = saved
    first = path.read_bytes()
    checkpoint.save(path, network, make_card())
    assert path.read_bytes() == first
    assert sorted(p.name for p in path.parent.iterdir()) == ["net.json", "net.safetensors"]


def test_a_failed_write_keeps_the_old_checkpoint(saved, network, make_card, monkeypatch):
    path, card = saved
    before = path.read_bytes()

    def full(*_):
        raise OSError("No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(CheckpointError, match="No space left"):
        checkpoint.save(path, network, make_card(version="2"))
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert checkpoint.load(path)[1] == card
    assert sorted(p.name for p in path.parent.iterdir()) == ["net.json", "net.safetensors"]


def test_loading_does_not_move_the_seed(saved):
    torch.manual_seed(3)
    expected = torch.rand(1)
    torch.manual_seed(3)
    checkpoint.load(saved[0])
    assert torch.equal(torch.rand(1), expected)


def _rewrite_card(path: Path, **changes) -> None:
    card = path.with_suffix(".json")
    data = json.loads(card.read_text())
    data.update(changes)
    card.write_text(json.dumps(data))


def _store(path: Path, state: dict) -> None:
    """Weights with a card whose sha256 fits, so that only the keys can be wrong."""
    data = safetensors.torch.save(state)
    path.write_bytes(data)
    _rewrite_card(path, sha256=hashlib.sha256(data).hexdigest())


def test_differing_keys_are_named(saved, network):
    path, _ = saved
    state = {k: v.clone() for k, v in network.state_dict().items()}
    state["invented.weight"] = torch.zeros(2)
    removed = state.pop("top.0.weight")
    assert removed is not None
    state["image.0.bias"] = torch.zeros(5)
    state["image.2.bias"] = state["image.2.bias"].half()
    _store(path, state)
    with pytest.raises(CheckpointError) as caught:
        checkpoint.load(path)
    text = caught.value.sentence
    assert "missing: top.0.weight" in text
    assert "unknown: invented.weight" in text
    assert "image.0.bias (5 float32 instead of 16 float32)" in text
    assert "image.2.bias (1 float16 instead of 1 float32)" in text


def test_a_long_list_of_keys_is_cut(saved):
    path, _ = saved
    _store(path, {"x": torch.zeros(1)})
    with pytest.raises(CheckpointError, match=r"and \d+ more"):
        checkpoint.load(path)


@pytest.mark.parametrize("keep", [0, 4, 100, -1])
def test_truncated_weights_are_refused(saved, keep):
    path, _ = saved
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(CheckpointError, match="damaged"):
        checkpoint.load(path)


def test_one_changed_byte_is_refused(saved):
    path, _ = saved
    data = bytearray(path.read_bytes())
    data[-100] ^= 1
    path.write_bytes(data)
    with pytest.raises(CheckpointError, match="sha256"):
        checkpoint.load(path)


@pytest.mark.parametrize(
    "data",
    [
        b"not weights at all",
        b"PK\x03\x04" + b"\0" * 60,  # the zip that torch.save writes
        struct.pack("<Q", 1 << 60) + b"{}",
        struct.pack("<Q", 2) + b"[]",
    ],
)
def test_other_files_are_refused(saved, data):
    path, _ = saved
    path.write_bytes(data)
    with pytest.raises(CheckpointError):
        checkpoint.load(path)


def test_a_pickle_is_not_opened(tmp_path: Path):
    path = tmp_path / "weights.pth"
    torch.save({"x": torch.zeros(1)}, path)
    with pytest.raises(CheckpointError, match=r"weights\.pth is not a checkpoint"):
        checkpoint.load(path)


def test_missing_files_are_named(saved):
    path, _ = saved
    path.with_suffix(".json").unlink()
    with pytest.raises(CheckpointError, match=r"net\.json is missing"):
        checkpoint.load(path)
    path.unlink()
    with pytest.raises(CheckpointError, match="no-such-thing is missing"):
        checkpoint.load(path.with_name("no-such-thing"))
    with pytest.raises(CheckpointError, match=r"net\.safetensors is missing"):
        checkpoint.load(path)


def test_unknown_architecture_and_arguments_are_refused(saved):
    path, _ = saved
    _rewrite_card(path, architecture="resnet9000")
    with pytest.raises(CheckpointError, match="resnet9000"):
        checkpoint.load(path)
    _rewrite_card(path, architecture="small", arguments={"depth": 3})
    with pytest.raises(CheckpointError, match="depth"):
        checkpoint.load(path)


def test_a_card_that_asks_for_a_giant_network_allocates_nothing(saved):
    path, _ = saved
    _rewrite_card(path, arguments={"width": 1 << 20})
    with pytest.raises(CheckpointError, match="do not belong together"):
        checkpoint.load(path)


def test_what_must_not_be_saved(tmp_path: Path, network, make_card):
    card = make_card()
    with pytest.raises(CheckpointError, match="must end in"):
        checkpoint.save(tmp_path / "net.pth", network, card)
    with pytest.raises(CheckpointError, match="architecture mvssnet"):
        checkpoint.save(
            tmp_path / "net.safetensors", network, dataclasses.replace(card, architecture="mvssnet")
        )
    with pytest.raises(CheckpointError, match="do not belong together"):
        checkpoint.save(tmp_path / "net.safetensors", network, make_card(arguments={"width": 8}))
    broken = networks.build("small", width=16)
    with torch.no_grad():
        broken.image[0].bias[0] = float("nan")
    with pytest.raises(CheckpointError, match=r"not finite.*image\.0\.bias"):
        checkpoint.save(tmp_path / "net.safetensors", broken, card)
    assert not list(tmp_path.iterdir())


def test_importing_model_does_not_import_torch():
    code = (
        "import sys, model, model.errors, model.card, model.networks\n"
        "assert 'torch' not in sys.modules, 'torch was imported'\n"
        "assert model.ModelCard.__name__ == 'ModelCard'\n"
        "assert model.load_checkpoint.__module__ == 'model.checkpoint'\n"
        "assert 'torch' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
