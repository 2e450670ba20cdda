"""Whether the new model got worse at what the shipped one can, as the result page says it."""

from __future__ import annotations

from dataclasses import replace

from model.errors import Cancelled, PalimpsestError
from model.library.records import WORSE
from model.library.records import Figure as Known
from model.library.records import Regression as Measured
from model.localisation import CancelCheck, Progress
from model.localizer import Localizer
from model.records import to_dict
from training.metrics import Interval
from training.wizard import regression
from training.wizard.types import Figure, Regression


def run(
    old: Localizer | None,
    new: Localizer,
    device: str,
    progress: Progress,
    cancelled: CancelCheck,
) -> Regression:
    """Compare the new model with the shipped one on the regression set.

    Args:
        old: the model in use; spares loading it when it is the shipped one.

    Raises:
        Cancelled: asked to stop.
    """
    try:
        baseline = old
        if old is None or old.card.sha256 != _shipped_sha256():
            baseline = Localizer.from_checkpoint(regression.shipped(), device)
        assert baseline is not None
        found = regression.measure(baseline, new, progress=progress, cancelled=cancelled)
    except Cancelled:
        raise
    except PalimpsestError as error:
        return Regression(False, f"The regression set was not used: {error.sentence}")
    return told(found)


def skipped() -> Regression:
    """Where the person did not want it."""
    return Regression(False, "The comparison on the regression set was left out.")


def nothing_new() -> Regression:
    """Where no step was for the better."""
    return Regression(False, "Nothing was forgotten: the model is the current one.")


def told(found: Measured) -> Regression:
    """The result of the comparison in the form of the result page."""
    return Regression(
        ran=True,
        sentence=found.sentence,
        forgot=found.verdict == WORSE,
        figures=(
            _figure("pixel_f1", "Pixel F1 of manipulated pictures", found.f1_old, found.f1_new,
                    found.f1_difference),
            replace(
                _figure("false_alarms", "Untouched pictures with a response", found.alarms_old,
                        found.alarms_new, found.alarms_difference),
                higher_is_better=False,
            ),
        ),
        details=found.notes,
        record=to_dict(found),
    )  # fmt: skip


def _shipped_sha256() -> str:
    from model.card import ModelCard

    return ModelCard.read(regression.shipped().with_suffix(".json")).sha256


def _figure(code: str, title: str, old: Known, new: Known, difference: Known) -> Figure:
    return Figure(code, title, _interval(old), _interval(new), _interval(difference))


def _interval(known: Known) -> Interval:
    nan = float("nan")
    value, low, high = (nan if v is None else v for v in (known.value, known.low, known.high))
    return Interval(value, low, high, known.images)
