"""Weights on disk: a safetensors file and, beside it, a card of the same stem.

Nothing is unpickled. Reading verifies the card's sha256 over the very bytes that become
tensors, so weights and card that were not saved together are refused.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping
from pathlib import Path

import safetensors
import safetensors.torch
import torch
from torch import Tensor

from model import networks
from model.card import ModelCard
from model.errors import CheckpointError, UnknownNetworkError
from model.files import replace
from model.networks.base import LocalisationNetwork

SUFFIX = ".safetensors"
_NAMED = 6  # keys listed in an error before "and n more"


def card_path(path: Path) -> Path:
    """The card that belongs to a weights file."""
    return path.with_suffix(".json")


def save(path: Path, network: LocalisationNetwork, card: ModelCard) -> ModelCard:
    """Write weights and card, each atomically (temporary file, ``os.replace``).

    Every entry of the network's ``state_dict`` is written, batch-norm statistics included.
    The card's ``sha256`` is filled, and its ``arguments`` get the network's mean and std when
    they do not name them.

    Returns:
        The card as written.

    Raises:
        CheckpointError: not a ``.safetensors`` path, the card names another architecture,
            weights are not finite, or the folder cannot be written.
    """
    path = Path(path)
    if path.suffix != SUFFIX:
        raise CheckpointError(f"A checkpoint's name must end in {SUFFIX}: {path.name}.")
    if card.architecture != network.name:
        raise CheckpointError(
            f"The card is of architecture {card.architecture}, the network is {network.name}."
        )
    state = {
        key: value.detach().to("cpu").contiguous().clone()
        for key, value in network.state_dict().items()
    }
    broken = [key for key, value in state.items() if not bool(torch.isfinite(value).all())]
    if broken:
        raise CheckpointError(f"Weights that are not finite are not saved: {_list(broken)}.")
    # One metadata entry only: with more, safetensors writes them in random order.
    data = safetensors.torch.save(state, metadata={"architecture": network.name})
    arguments = {
        "mean": network.mean.flatten().tolist(),
        "std": network.std.flatten().tolist(),
        **card.arguments,
    }
    written = dataclasses.replace(
        card, arguments=arguments, sha256=hashlib.sha256(data).hexdigest()
    )
    _check_fits(_skeleton(written), state)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace(path, data)
        replace(card_path(path), written.to_json().encode("utf-8"))
    except OSError as error:
        raise CheckpointError(f"The checkpoint {path.name} cannot be written: {error}.") from error
    return written


def rewrite_card(path: Path, card: ModelCard) -> None:
    """Replace the card of the checkpoint at ``path``, which keeps its weights.

    Raises:
        CheckpointError: the card is of other weights, or cannot be written.
    """
    if ModelCard.read(card_path(path)).sha256 != card.sha256:
        raise CheckpointError(f"The new card does not belong to the weights of {path.name}.")
    try:
        replace(card_path(path), card.to_json().encode("utf-8"))
    except OSError as error:
        raise CheckpointError(f"The card of {path.name} cannot be written: {error}.") from error


def load(path: Path, device: str | torch.device = "cpu") -> tuple[LocalisationNetwork, ModelCard]:
    """Read a checkpoint into a network in evaluation mode.

    Args:
        path: the ``.safetensors`` file; its card lies beside it with the same stem.
        device: where the network is put.

    Raises:
        CheckpointError: a file is missing, damaged or of another kind, or weights and card do
            not belong together; the sentence names the keys that differ.
    """
    path = Path(path)
    if path.suffix != SUFFIX and path.exists():
        raise CheckpointError(
            f"{path.name} is not a checkpoint of this program.",
            f"Checkpoints are {SUFFIX} files with a .json card beside them; "
            "other formats are not opened because they can carry programs.",
        )
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise CheckpointError(f"The checkpoint {path.name} is missing.") from error
    except OSError as error:
        raise CheckpointError(f"The checkpoint {path.name} cannot be read: {error}.") from error
    card = ModelCard.read(card_path(path))
    state = _tensors(data, path.name)
    if hashlib.sha256(data).hexdigest() != card.sha256:
        raise CheckpointError(
            f"The weights {path.name} are not those its card describes (sha256 differs).",
            "One of the two files was replaced or damaged; copy both again.",
        )
    _check_fits(_skeleton(card), state)
    with torch.random.fork_rng(devices=[]):  # loading must not move a caller's seed
        network = networks.build(card.architecture, **card.arguments)
    network.load_state_dict(state)
    return network.to(device).eval(), card


def _tensors(data: bytes, name: str) -> dict[str, Tensor]:
    try:
        return safetensors.torch.load(data)
    except (safetensors.SafetensorError, KeyError, ValueError, RuntimeError) as error:
        raise CheckpointError(
            f"The weights {name} are damaged or not a safetensors file: {error}.",
            "Copy the file again from where it came from.",
        ) from error


def _skeleton(card: ModelCard) -> Mapping[str, Tensor]:
    """Names, shapes and types the card promises, without memory for them: a card that asks
    for a giant network is found out before anything is allocated."""
    try:
        with torch.device("meta"):
            return networks.build(card.architecture, **card.arguments).state_dict()
    except UnknownNetworkError as error:
        raise CheckpointError(error.sentence, error.hint) from error
    except (TypeError, ValueError, RuntimeError) as error:
        raise CheckpointError(
            f"The card's arguments do not fit the architecture {card.architecture}: {error}."
        ) from error


def _check_fits(promised: Mapping[str, Tensor], state: Mapping[str, Tensor]) -> None:
    missing = [key for key in promised if key not in state]
    unknown = [key for key in state if key not in promised]
    different = [
        f"{key} ({_form(state[key])} instead of {_form(promised[key])})"
        for key in promised
        if key in state and _form(state[key]) != _form(promised[key])
    ]
    parts = [
        f"{title}: {_list(keys)}"
        for title, keys in (("missing", missing), ("unknown", unknown), ("different", different))
        if keys
    ]
    if parts:
        raise CheckpointError(f"Weights and card do not belong together; {'; '.join(parts)}.")


def _form(tensor: Tensor) -> str:
    return "x".join(map(str, tensor.shape)) + f" {str(tensor.dtype).removeprefix('torch.')}"


def _list(keys: list[str]) -> str:
    more = len(keys) - _NAMED
    return ", ".join(keys[:_NAMED]) + (f" and {more} more" if more > 0 else "")
