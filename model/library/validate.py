"""A model is taken in only when it can be used: card, keys, numbers, and one small picture."""

from __future__ import annotations

from pathlib import Path

from model.card import ModelCard
from model.errors import CheckpointError
from model.library.bundle import MOST_CARD, MOST_WEIGHTS
from model.library.errors import ModelFileError

_SIDE = 64  # pixels of the picture it is tried on, or the network's own least side


def validate(weights: Path) -> ModelCard:
    """Read a checkpoint as the program would, and try it.

    Returns:
        Its card.

    Raises:
        ModelFileError: a file is too large to be read.
        CheckpointError: weights or card cannot be used or do not belong together (the sentence
            names the keys that differ), weights are not finite, or the network does not answer
            with numbers.
    """
    import torch

    from model import checkpoint

    for path, most in ((weights, MOST_WEIGHTS), (checkpoint.card_path(weights), MOST_CARD)):
        try:
            size = path.stat().st_size
        except FileNotFoundError:
            continue  # ``load`` says which of the two is missing
        if size > most:
            raise ModelFileError(f"{path.name} is too large to be a model's.")
    network, card = checkpoint.load(weights)
    broken = [
        key for key, value in network.state_dict().items() if not bool(torch.isfinite(value).all())
    ]
    if broken:
        raise CheckpointError(
            f"The weights hold values that are not numbers: {', '.join(broken[:6])}.",
            "Such a model cannot be used; train or export it again.",
        )
    side = max(_SIDE, network.min_side)
    side += -side % network.stride
    with torch.inference_mode():
        try:
            answer = network(torch.full((1, 3, side, side), 0.5))
        except (RuntimeError, ValueError, TypeError) as error:
            raise CheckpointError(f"The network does not run: {error}.") from error
    if not bool(torch.isfinite(answer.mask).all() and torch.isfinite(answer.image).all()):
        raise CheckpointError("The network gives values that are not numbers.")
    return card
