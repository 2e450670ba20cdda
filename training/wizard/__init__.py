"""The training wizard's engine: from a folder of images to a compared checkpoint, no window.

* :class:`Trainings`: all trainings below one folder; create, open, list, discard.
* :class:`Training`: one of them, page by page.
* :class:`Run`: its process, which outlives the window.
* :func:`guess`: what a folder that was dropped holds.

Pages draw what the frozen dataclasses of :mod:`training.wizard.types` say. Nothing here loads
torch before a network is needed.
"""

from training.wizard.errors import BusyError, DamagedError, WizardError
from training.wizard.guess import describe, described, guess
from training.wizard.run import Run
from training.wizard.training import Training
from training.wizard.types import (
    PHASES,
    Action,
    Advanced,
    Check,
    CheckFinding,
    Choice,
    ExampleMap,
    Figure,
    Guess,
    ImageSource,
    Listed,
    Poll,
    Record,
    Regression,
    Result,
    RunState,
    Shown,
    Stage,
    Timing,
    Trial,
)
from training.wizard.workspace import Trainings

__all__ = [
    "PHASES",
    "Action",
    "Advanced",
    "BusyError",
    "Check",
    "CheckFinding",
    "Choice",
    "DamagedError",
    "ExampleMap",
    "Figure",
    "Guess",
    "ImageSource",
    "Listed",
    "Poll",
    "Record",
    "Regression",
    "Result",
    "Run",
    "RunState",
    "Shown",
    "Stage",
    "Timing",
    "Training",
    "Trainings",
    "Trial",
    "WizardError",
    "describe",
    "described",
    "guess",
]
