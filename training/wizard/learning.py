"""The steps themselves: the network a training starts from, its data, its trainer."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch

from model import checkpoint, networks
from model.card import ModelCard
from model.networks.base import LocalisationNetwork
from training.datasets import DataSetError, training_sources
from training.datasets.reader import FileDataSet
from training.trainer import Report, Trainer
from training.wizard import planning
from training.wizard.errors import WizardError
from training.wizard.store import Places
from training.wizard.types import Advanced, Record

#: share of samples saved once more, where that is wanted
_RESAVED = 0.5


def open_data(record: Record, path: Path) -> FileDataSet:
    """The data set of a training, without what the person left out.

    Raises:
        DataSetError: it is missing, damaged or not divided.
    """
    data = FileDataSet(path)
    if record.sources[0].kind == "dataset" and record.left_out:
        data = data.without(frozenset(record.left_out))
    if not len(data.only(split="train")):
        raise DataSetError(
            f"{path.name} has no images to train on.", "Choose a data set that is divided."
        )
    return data


def network_for(record: Record, advanced: Advanced) -> LocalisationNetwork:
    """The network to begin with, ready to learn.

    Raises:
        CheckpointError: the checkpoint to fine-tune cannot be read.
        WizardError: there is none.
    """
    if advanced.start == "scratch":
        torch.manual_seed(advanced.seed)
        return networks.build(advanced.network).train()
    if record.current is None:
        raise WizardError(
            "There is no current model to fine-tune.", "Train from scratch, or choose a model."
        )
    network, _ = checkpoint.load(record.current)
    return network.train()


def trainer_for(record: Record, data: FileDataSet, places: Places, report: Report) -> Trainer:
    """The run of a training, ready to go or to go on.

    Raises:
        PalimpsestError: data, checkpoint or an earlier state cannot be used.
    """
    choice, advanced, trial = record.chosen, record.advanced, record.trial
    if choice is None or trial is None:
        raise WizardError("There is no plan yet.", "Choose one first.")
    about: dict[str, Any] = {"wizard": asdict(choice)}
    network = network_for(record, advanced)
    if advanced.start == "fine-tune" and record.current is not None:
        card = ModelCard.read(checkpoint.card_path(record.current))
        about |= {"arguments": card.arguments, "checkpoint": card.sha256, "from": card.name}
    else:
        about["arguments"] = {}
    plan = planning.plan_of(choice, advanced, trial, len(data.only(split="validation")))
    share = _RESAVED if advanced.resave else 0.0
    sources = training_sources(data, choice.size, advanced.seed, share)
    return Trainer(network, *sources, places.run, plan, report=report, about=about)
