"""Every view, and the one way to make any of them."""

from __future__ import annotations

import hashlib
import io
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from forensics_gui.evidence.orientation import upright
from forensics_gui.evidence.types import Analysis
from forensics_gui.evidence.views import (
    bit_planes,
    channels,
    double_quantisation,
    error_level,
    facts,
    ghost,
    gradient,
    noise,
    thumbnail_difference,
)
from forensics_gui.evidence.views.records import (
    NotApplicableError,
    Picture,
    Rgb,
    Step,
    Subject,
    Values,
    View,
    ViewParameterError,
    ViewRecord,
    ViewState,
)
from model.errors import Cancelled, PalimpsestError
from model.localisation import CancelCheck, Progress

_MODULES = (
    error_level,
    noise,
    ghost,
    double_quantisation,
    gradient,
    bit_planes,
    channels,
    thumbnail_difference,
)
VIEWS: tuple[View, ...] = tuple(module.VIEW for module in _MODULES)
Compute = Callable[[Subject, Values, Step], Picture]
_COMPUTE: dict[str, Compute] = {module.VIEW.key: module.compute for module in _MODULES}
_TURNED_BACK = {6: 8, 8: 6}


@dataclass(frozen=True)
class Request:
    """Which view, with which parameters (those left out have their default)."""

    key: str
    values: tuple[tuple[str, int | str], ...] = ()


def view(key: str) -> View:
    """The view of this key. Raises ``ViewParameterError`` for an unknown one."""
    for found in VIEWS:
        if found.key == key:
            return found
    raise ViewParameterError(f"There is no view named {key}.")


def compute(subject: Subject, request: Request, step: Step = lambda _done, _total: None) -> Picture:
    """One view of a subject, in its stored orientation. Pure: the same input, the same picture.

    Raises:
        NotApplicableError: it says nothing about this subject.
        ViewParameterError: unknown view, parameter or value.
        Cancelled: ``step`` raised it.
    """
    values = view(request.key).values(dict(request.values))
    return _COMPUTE[request.key](subject, values, step)


def subject_of(analysis: Analysis, thumbnail: Rgb | None = None) -> Subject:
    """What views of an analysed or opened file are made of.

    Args:
        thumbnail: see :meth:`Decoder.embedded`.

    Raises:
        NotApplicableError: it was not decoded.
    """
    if analysis.rgb is None or analysis.decode is None:
        said = analysis.failure.sentence if analysis.failure is not None else ""
        raise NotApplicableError(f"The picture could not be decoded. {said}".rstrip())
    orientation = analysis.decode.orientation
    stored = upright(analysis.rgb, _TURNED_BACK.get(orientation, orientation))
    jpeg = facts.from_checks(analysis.evidence.type, analysis.checks)
    return Subject(np.ascontiguousarray(stored), jpeg, thumbnail)


def records(
    analysis: Analysis,
    requests: Iterable[Request],
    *,
    thumbnail: Rgb | None = None,
    progress: Progress | None = None,
    cancelled: CancelCheck | None = None,
) -> Iterator[ViewRecord]:
    """Run views of one file one after another; each gives a record, whatever becomes of it.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    try:
        subject: Subject | None = subject_of(analysis, thumbnail)
        problem = ""
    except NotApplicableError as error:
        subject, problem = None, error.sentence
    orientation = analysis.decode.orientation if analysis.decode is not None else 1
    for request in requests:
        if subject is None:
            yield _record(view(request.key), ViewState.NOT_APPLICABLE, reason=problem)
        else:
            yield run(subject, request, orientation, progress=progress, cancelled=cancelled)


def run(
    subject: Subject,
    request: Request,
    orientation: int = 1,
    *,
    progress: Progress | None = None,
    cancelled: CancelCheck | None = None,
) -> ViewRecord:
    """One view as a record with an upright picture; ``orientation`` is the subject's EXIF tag."""
    made = view(request.key)
    begun = time.perf_counter()

    def step(done: int, total: int) -> None:
        if cancelled is not None and cancelled():
            raise Cancelled("The view was stopped.")
        if progress is not None:
            progress(done, total, made.name)

    try:
        picture = compute(subject, request, step)
    except Cancelled:
        raise
    except NotApplicableError as error:
        return _record(made, ViewState.NOT_APPLICABLE, reason=error.sentence)
    except PalimpsestError as error:
        return _record(made, ViewState.FAILED, reason=error.sentence)
    except MemoryError:
        return _record(made, ViewState.FAILED, reason="There was not enough memory.")
    except Exception as error:  # noqa: BLE001 - one view must never stop the others
        reason = f"The program made a mistake ({type(error).__name__}: {str(error)[:200]})."
        return _record(made, ViewState.FAILED, reason=reason)
    turned = np.ascontiguousarray(upright(to_rgb(picture.image), orientation))
    return _record(
        made,
        ViewState.RAN,
        parameters=tuple(picture.parameters.items()),
        summary=picture.summary,
        picture_sha256=hashlib.sha256(turned.data).hexdigest(),
        seconds=time.perf_counter() - begun,
        picture=turned,
    )


def to_rgb(image: np.ndarray) -> Rgb:
    """A view's picture as uint8 RGB: float values from 0 (black) to 1 (white) become grey."""
    if image.ndim == 3:
        return image
    grey = np.rint(image * np.float32(255)).astype(np.uint8)
    # OpenCV gives Python's lock up meanwhile, numpy's repeat does not.
    return np.asarray(cv2.cvtColor(grey, cv2.COLOR_GRAY2RGB), np.uint8)


def reduced(picture: Rgb, side: int) -> Rgb:
    """A picture made small by area, longest side at most ``side``; itself when it is."""
    height, width = picture.shape[:2]
    scale = side / max(height, width)
    if scale >= 1:
        return picture
    size = (max(round(width * scale), 1), max(round(height * scale), 1))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def png(picture: Rgb) -> bytes:
    """A picture as PNG, without loss and without metadata."""
    from PIL import Image

    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "PNG", compress_level=4)
    return buffer.getvalue()


def _record(made: View, state: ViewState, **found: object) -> ViewRecord:
    return ViewRecord(
        key=made.key,
        name=made.name,
        state=state,
        what=made.what,
        look_for=made.look_for,
        ignore=made.ignore,
        responds_to=made.responds_to,
        source=made.source,
        **found,  # type: ignore[arg-type]
    )
