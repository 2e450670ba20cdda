"""Of a verification: the analysis again, and its raw map against the attached one.

Tolerance: float32 against float32 may differ in the last digits between processors, library
versions and numbers of threads; every pixel of the two maps must agree to 0.02 of the scale
from 0 to 1. Where one of the runs used bfloat16 it is 0.10. The decoded pixels must be the
same, bit for bit: their sha256 is compared.

The model is the one whose sha256 the report names, wherever it stands in the person's list, and
it runs in the precision that the report names where this machine computes in it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from forensics_gui.report.text import number, visible
from forensics_gui.report.verification import Finding, State
from forensics_gui.report.verification_attachments import (
    AttachmentError,
    item_shape,
    map_name,
    map_values,
)
from model.errors import PalimpsestError

if TYPE_CHECKING:
    from forensics_gui.evidence import Analysis, Decoder
    from model import Localizer
    from model.library import Library
    from model.localisation import CancelCheck

    #: analyses one file
    Again = Callable[[Path, CancelCheck], Analysis]

TOLERANCE = {"float32": 0.02}
_WIDER = 0.10


class OtherModelError(PalimpsestError):
    """The model to repeat an analysis with is not the report's."""

    code = "report.other_model"

    def __init__(self, sha256: str) -> None:
        super().__init__(f"The model chosen here is another one: its sha256 is {sha256}.")


class Repetition:
    """Repeats analyses. ``load`` takes the sha256 of the weights and the precision that the
    report names and gives what analyses a file with them; it raises ``PalimpsestError`` where
    that cannot be."""

    def __init__(self, load: Callable[[str, str], Again]) -> None:
        self._load = load
        self._loaded: tuple[tuple[str, str], Again] | None = None

    @classmethod
    def of(cls, localizer: Localizer, decoder: Decoder) -> Repetition:
        """With one network, whichever the report names."""
        again = _analysing(localizer, decoder)

        def load(sha256: str, _precision: str) -> Again:
            if localizer.card.sha256 != sha256:
                raise OtherModelError(localizer.card.sha256)
            return again

        return cls(load)

    @classmethod
    def among(cls, models: Library, decoder: Decoder, device: str = "auto") -> Repetition:
        """With the shipped model or one of the person's own, as the report names it."""
        from model.library import load_weights

        def load(sha256: str, precision: str) -> Again:
            return _analysing(load_weights(models, sha256, device, precision).localizer, decoder)

        return cls(load)

    def repeat(
        self, path: Path, index: int, item: dict[str, Any], reader: Any, steps: Any
    ) -> Finding:
        """The finding ``repeat`` about one image that is item ``index`` of the report."""
        name = visible(path.name)
        model, run = item.get("model") or {}, item.get("reproduction")
        if not run:
            return _not(name, "the report has no map of this image")
        try:
            analyse = self._with(str(model.get("sha256") or ""), str(run.get("precision") or ""))
        except PalimpsestError as error:
            return _without_model(name, model, error)
        steps.next(f"Repeating the analysis of {name}")
        again = analyse(path, steps.cancelled)
        if again.localisation is None or again.decode is None:
            reason = again.failure.sentence if again.failure else "it gave no map"
            return _not(name, f"the analysis failed here: {visible(reason).rstrip('.')}")
        return _compared(name, index, item, reader, again)

    def _with(self, sha256: str, precision: str) -> Again:
        """One is kept: the images of a report are nearly always of one model."""
        key = (sha256, precision)
        if self._loaded is None or self._loaded[0] != key:
            self._loaded = None  # gives its memory back before the next takes its own
            self._loaded = (key, self._load(sha256, precision))
        return self._loaded[1]


def _analysing(localizer: Localizer, decoder: Decoder) -> Again:
    from forensics_gui.evidence import analyse

    def again(path: Path, cancelled: CancelCheck) -> Analysis:
        return analyse(path, localizer, decoder=decoder, cancelled=cancelled)

    return again


def _without_model(name: str, model: dict[str, Any], error: PalimpsestError) -> Finding:
    """The report's model is not here or cannot be loaded: what it is called, and what to do."""
    called = " ".join(str(model[key]) for key in ("name", "version") if model.get(key))
    rows = (
        ("Model of the report", visible(called)),
        ("Checkpoint of the report", visible(str(model.get("sha256")))),
        ("What to do", error.hint),
    )
    sentence = f"The analysis of {name} could not be repeated. {visible(error.sentence)}"
    return Finding(
        "repeat", name, State.NOT_CHECKED, sentence, tuple(row for row in rows if row[1])
    )


def _not(name: str, reason: str) -> Finding:
    sentence = f"The analysis of {name} could not be compared: {reason}."
    return Finding("repeat", name, State.NOT_CHECKED, sentence)


def _compared(name: str, index: int, item: dict[str, Any], reader: Any, again: Analysis) -> Finding:
    assert again.localisation is not None
    assert again.decode is not None
    run, now = item["reproduction"], again.localisation
    pixels = (item.get("decode") or {}).get("pixels_sha256")
    if pixels != again.decode.pixels_sha256:
        return Finding(
            "repeat",
            name,
            State.FAILS,
            f"{name} was decoded to other pixels than in the report, so the maps are not of the "
            "same picture. Another version of a decoding library does that.",
            (("Pixels then", visible(str(pixels))), ("Pixels now", again.decode.pixels_sha256)),
        )
    same = run.get("map_sha256") == now.map_sha256
    precisions = {str(run.get("precision")), now.precision}
    tolerance = TOLERANCE["float32"] if precisions == {"float32"} else _WIDER
    rows = [
        ("Decoded pixels", "the same, by their sha256"),
        ("Precision", ", ".join(sorted(precisions))),
        ("Tolerance", f"{number(tolerance)} at every pixel"),
    ]
    if same:
        sentence = f"The analysis of {name} was repeated and gave the same map, bit for bit."
        return Finding("repeat", name, State.HOLDS, sentence, tuple(rows))
    try:
        values = map_values(reader, map_name(index), item_shape(item))
    except AttachmentError as error:
        return _not(name, visible(str(error)))
    if values is None or values.shape != now.map.shape:
        return _not(name, "the map differs in its digest, and the report does not carry it")
    apart = np.abs(values - now.map)
    largest, mean = float(apart.max()), float(apart.mean(dtype=np.float64))
    rows.append(("Largest difference", number(largest, 6)))
    rows.append(("Mean difference", number(mean, 6)))
    outcome = item.get("outcome") == str(again.outcome)
    if largest <= tolerance and outcome:
        sentence = (
            f"The analysis of {name} was repeated and gave the same map within the tolerance."
        )
        return Finding("repeat", name, State.HOLDS, sentence, tuple(rows))
    sentence = f"The analysis of {name} was repeated and gave another map" + (
        "." if outcome else " and another outcome."
    )
    return Finding("repeat", name, State.FAILS, sentence, tuple(rows))
