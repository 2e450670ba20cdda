"""Errors a person can meet: a stable code, one sentence, one hint.

Every room raises subclasses of :class:`PalimpsestError`; the window, the command line and
the batch scan show them in one way and never as a traceback.
"""

from __future__ import annotations

from typing import ClassVar


class PalimpsestError(Exception):
    """Base of every foreseeable failure.

    Attributes:
        code: stable identifier such as ``"intake.truncated"``; never reworded.
        sentence: what happened, for a reporter.
        hint: what to do next; may be empty.
    """

    code: ClassVar[str] = "unexpected"

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.hint = hint

    def as_dict(self) -> dict[str, str]:
        """The form written into JSON results: ``code``, ``sentence``, ``hint``."""
        return {"code": self.code, "sentence": self.sentence, "hint": self.hint}

    def as_line(self) -> str:
        """Sentence and hint, for a terminal."""
        return f"{self.sentence} {self.hint}".strip()


class CheckpointError(PalimpsestError):
    """Weights or card are missing, damaged, unknown or do not belong together."""

    code = "model.checkpoint"


class UnknownNetworkError(PalimpsestError):
    """A network name that ``model.networks.available()`` does not list."""

    code = "model.unknown_network"


class InputShapeError(PalimpsestError):
    """An array of the wrong shape or type was given to a network or the localizer."""

    code = "model.input_shape"


class DeviceError(PalimpsestError):
    """The requested device is not there or cannot run the network."""

    code = "model.device"


class Cancelled(PalimpsestError):  # noqa: N818 - a wish that was followed, not an error
    """The person asked to stop; nothing is wrong."""

    code = "cancelled"
