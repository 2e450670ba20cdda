"""What a view is, what it was given and what came of it: frozen, for the window and the report."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from forensics_gui.evidence.types import Check, CheckState
from model.errors import PalimpsestError

Rgb = npt.NDArray[np.uint8]
Grey = npt.NDArray[np.float32]
Values = Mapping[str, int | str]
#: called between two strips of work with (done, total); raises ``Cancelled`` to stop it
Step = Callable[[int, int], None]


class ViewError(PalimpsestError):
    """A view could not be made."""

    code = "views"


class NotApplicableError(ViewError):
    """A view says nothing about this file; the sentence says why."""

    code = "views.not_applicable"


class ViewParameterError(ViewError):
    """A parameter that the view does not have, or a value outside its choices."""

    code = "views.parameter"


class ViewState(StrEnum):
    """How a view ended, as the report prints it."""

    RAN = "ran"
    NOT_APPLICABLE = "not_applicable"
    FAILED = "failed"


@dataclass(frozen=True)
class Parameter:
    """One setting of a view. ``choices`` are (value, text); ``default`` is one of the values."""

    key: str
    label: str
    choices: tuple[tuple[int | str, str], ...]
    default: int | str

    def text(self, value: int | str) -> str:
        """The choice in words."""
        return dict(self.choices).get(value, str(value))


@dataclass(frozen=True)
class View:
    """What stands beside a picture: it must be read with it. ``source`` is the method's origin."""

    key: str
    name: str
    what: str
    look_for: str
    ignore: str
    responds_to: str
    source: str
    parameters: tuple[Parameter, ...] = ()

    def values(self, given: Values | None = None) -> dict[str, int | str]:
        """Every parameter's value, ``given`` ones checked. Raises ``ViewParameterError``."""
        known = {p.key: p for p in self.parameters}
        for key, value in (given or {}).items():
            if key not in known or value not in dict(known[key].choices):
                raise ViewParameterError(f"The view {self.name} has no setting {key} = {value}.")
        return {key: (given or {}).get(key, p.default) for key, p in known.items()}


@dataclass(frozen=True)
class JpegFacts:
    """Of the JPEG file the picture was decoded from: the luminance quantisation table, 64 steps
    row by row of the 8x8 block, and the estimated IJG quality (0: none)."""

    luminance: tuple[int, ...]
    quality: int = 0


@dataclass(frozen=True)
class Subject:
    """What views are made of.

    ``rgb`` is the decoded picture, uint8 (H, W, 3), in its *stored* orientation: there the
    grid of JPEG blocks begins at the first pixel. ``jpeg`` is ``None`` for other types.
    ``thumbnail`` is the embedded one, decoded, in stored orientation; ``None`` without one.
    """

    rgb: Rgb = field(repr=False)
    jpeg: JpegFacts | None = None
    thumbnail: Rgb | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Picture:
    """What a view shows: uint8 RGB (H, W, 3) or float32 (H, W) in [0, 1], of the subject's size
    and orientation; the parameters in words, chosen ones as they came out; one plain sentence."""

    image: Rgb | Grey = field(repr=False)
    parameters: Mapping[str, str]
    summary: str


@dataclass(frozen=True)
class ViewRecord:
    """One run of one view, for window and report.

    ``picture`` is upright RGB uint8 (H, W, 3), ``None`` unless it ran; ``picture_sha256`` is
    of its bytes in C order. ``reason`` says why it did not apply or failed.
    """

    key: str
    name: str
    state: ViewState
    what: str
    look_for: str
    ignore: str
    responds_to: str
    source: str
    parameters: tuple[tuple[str, str], ...] = ()
    summary: str = ""
    reason: str = ""
    picture_sha256: str = ""
    seconds: float = 0.0
    picture: Rgb | None = field(default=None, repr=False, compare=False)

    def check(self) -> Check:
        """The same in the shape of a check. A view finds nothing: a person does. One that ran
        is therefore ``FOUND`` in the sense that there is something to look at."""
        state = {
            ViewState.RAN: CheckState.FOUND,
            ViewState.NOT_APPLICABLE: CheckState.NOT_APPLICABLE,
            ViewState.FAILED: CheckState.FAILED,
        }[self.state]
        details = (*self.parameters, ("Picture SHA-256", self.picture_sha256))
        shown = tuple(row for row in details if row[1]) if self.state is ViewState.RAN else ()
        return Check(f"View: {self.name}", state, self.summary, self.reason, shown)
