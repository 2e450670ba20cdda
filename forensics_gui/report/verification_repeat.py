"""Of a verification: the analysis again, and its raw map against the attached one.

Tolerance: float32 against float32 may differ in the last digits between processors, library
versions and numbers of threads; every pixel of the two maps must agree to 0.02 of the scale
from 0 to 1. Where one of the runs used bfloat16 it is 0.10. The decoded pixels must be the
same, bit for bit: their sha256 is compared.
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

if TYPE_CHECKING:
    from forensics_gui.evidence import Analysis, Decoder
    from model import Localizer
    from model.localisation import CancelCheck

TOLERANCE = {"float32": 0.02}
_WIDER = 0.10


class Repetition:
    """Repeats analyses. ``again`` analyses one file; ``checkpoint`` gives the sha256 of the
    weights it does that with, which must be those the report names."""

    def __init__(
        self, again: Callable[[Path, CancelCheck], Analysis], checkpoint: Callable[[], str]
    ) -> None:
        self._again = again
        self._checkpoint = checkpoint

    @classmethod
    def of(cls, localizer: Localizer, decoder: Decoder) -> Repetition:
        """With a network and a decoder."""
        from forensics_gui.evidence import analyse

        def again(path: Path, cancelled: CancelCheck) -> Analysis:
            return analyse(path, localizer, decoder=decoder, cancelled=cancelled)

        return cls(again, lambda: localizer.card.sha256)

    def repeat(
        self, path: Path, index: int, item: dict[str, Any], reader: Any, steps: Any
    ) -> Finding:
        """The finding ``repeat`` about one image that is item ``index`` of the report."""
        name = visible(path.name)
        model, run = item.get("model") or {}, item.get("reproduction")
        if not run:
            return _not(name, "the report has no map of this image")
        checkpoint = self._checkpoint()
        if model.get("sha256") != checkpoint:
            return _not(
                name,
                "the report was made with another checkpoint",
                (
                    ("Checkpoint of the report", visible(str(model.get("sha256")))),
                    ("Checkpoint here", checkpoint),
                ),
            )
        steps.next(f"Repeating the analysis of {name}")
        again = self._again(path, steps.cancelled)
        if again.localisation is None or again.decode is None:
            reason = again.failure.sentence if again.failure else "it gave no map"
            return _not(name, f"the analysis failed here: {visible(reason).rstrip('.')}")
        return _compared(name, index, item, reader, again)


def _not(name: str, reason: str, rows: tuple[tuple[str, str], ...] = ()) -> Finding:
    sentence = f"The analysis of {name} could not be compared: {reason}."
    return Finding("repeat", name, State.NOT_CHECKED, sentence, rows)


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
