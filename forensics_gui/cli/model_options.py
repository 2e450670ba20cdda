"""Which model a command uses: the one in use, another of the list, or a file."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from forensics_gui.cli.exits import WrongUseError
from forensics_gui.report.text import visible
from model.errors import PalimpsestError

if TYPE_CHECKING:
    from model import Localizer
    from model.card import ModelCard


def add(
    group: argparse._ArgumentGroup | argparse.ArgumentParser,
    named: str = "of “models list”, or “shipped”; default: the model in use",
) -> None:
    """Add ``--model``, explained as ``named``, and ``--checkpoint``; at most one of them may be
    given."""
    which = group.add_mutually_exclusive_group()
    which.add_argument(
        "--model",
        default="",
        metavar="NAME",
        help=named,
    )
    which.add_argument("--checkpoint", type=Path, metavar="F.safetensors", help="a model by file")


@dataclass(frozen=True)
class Weights:
    """Files of the model a command is about; ``path`` ``None`` means the shipped one."""

    path: Path | None
    card: ModelCard


def localizer(arguments: argparse.Namespace) -> Localizer:
    """Load the model that was asked for. When the model in use cannot be loaded the shipped one
    is, and a line on the standard error says so.

    Raises:
        WrongUseError: the model that was asked for cannot be loaded.
    """
    from forensics_gui.current_model import library
    from model import Localizer
    from model.library import load_named, load_used

    try:
        if arguments.checkpoint is not None:
            return Localizer.from_checkpoint(arguments.checkpoint, arguments.device)
        if arguments.model:
            loaded = load_named(library(), arguments.model, arguments.device)
        else:
            loaded = load_used(library(), arguments.device)
    except PalimpsestError as error:
        raise WrongUseError(error.sentence, error.hint) from error
    tell(loaded.problem)
    if not loaded.entry.shipped:
        print(f"Model: {visible(loaded.entry.title)}", file=sys.stderr)
    return loaded.localizer


def weights(arguments: argparse.Namespace) -> Weights:
    """The same without loading it, for work that is done elsewhere.

    Raises:
        WrongUseError: its card cannot be read.
    """
    from forensics_gui.current_model import library
    from model.card import ModelCard

    try:
        if arguments.checkpoint is not None:
            path = arguments.checkpoint.absolute()
            return Weights(path, ModelCard.read(path.with_suffix(".json")))
        models = library()
        if arguments.model:
            entry = models.find(arguments.model)
        else:
            current = models.current()
            tell(current.problem)
            entry = current.entry
    except PalimpsestError as error:
        raise WrongUseError(error.sentence, error.hint) from error
    if entry.card is None:
        raise WrongUseError(f"The model {visible(entry.name)} cannot be used. {entry.problem}")
    return Weights(None if entry.shipped else entry.path.absolute(), entry.card)


def tell(problem: PalimpsestError | None) -> None:
    """Say on the standard error why another model than the chosen one is in use, if so."""
    if problem is not None:
        print(f"palimpsest-cli: {problem.sentence}", file=sys.stderr)
