"""What came of a training, in words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from model.card import ModelCard
from training.evaluation.compare import Comparison, Verdict
from training.evaluation.records import Record as Measured
from training.wizard import calibrating
from training.wizard.types import ExampleMap, Figure, Record, Regression, Result

_WORDS = {
    Verdict.BETTER: "better",
    Verdict.WORSE: "worse",
    Verdict.UNDECIDED: "undecided",
}


def result_of(
    record: Record,
    card: ModelCard,
    path: Path,
    comparison: Comparison | None,
    figures: tuple[Figure, ...],
    regression: Regression,
    shown: tuple[ExampleMap, ...],
    *,
    after: Sequence[Measured],
    left_out: tuple[str, ...],
    old: ModelCard | None,
    seconds: float,
    images_per_s: float,
    blend: float,
) -> Result:
    """The result as the page shows it."""
    sentences = list(comparison.notes) if comparison is not None else []
    # without mixing only the weights say that the best state was the one before the first step
    same = old is not None and (not blend or old.sha256 == card.sha256)
    if same:
        sentences = [
            "No step of it did better on the validation images, so there is no new model to use.",
            "More images of the kind it misses may help, or a longer time, or a lower learning "
            "rate.",
        ]
    elif blend < 1:
        sentences.append(
            f"{100 * blend:.0f} % of the new weights were taken and the rest left as before: that "
            "forgets less, and on the validation images it cannot be told from the best."
        )
    if calibrating.flat(card) and not same:
        sentences.append(
            "Its image-level score does not tell manipulated images from authentic ones: only "
            "the map says something."
        )
    if same:
        verdict, headline = "same", "The training made nothing better: the current model stays."
    elif comparison is None:
        verdict = "only"
        headline = (
            f"There is no current model to compare with; the new one was measured on {len(after)} "
            "held-out images."
        )
    else:
        verdict, headline = _WORDS[comparison.verdict], comparison.sentence
    return Result(
        verdict=verdict,  # type: ignore[arg-type]
        headline=headline,
        sentences=tuple(sentences),
        figures=figures,
        images=len(after),
        scenes=len({r.group for r in after}),
        left_out=left_out,
        examples=shown,
        regression=regression,
        warning=_warning(comparison, regression),
        checkpoint=path,
        sha256=card.sha256,
        old_name="" if old is None else f"{old.name} {old.version}",
        old_sha256="" if old is None else old.sha256,
        name=f"{card.name} {card.version}",
        seconds=seconds,
        images_per_s=images_per_s,
        blend=blend,
    )


def _warning(comparison: Comparison | None, regression: Regression) -> str:
    """What must be said before the model is used; empty when nothing speaks against it."""
    told = []
    if comparison is not None and comparison.verdict is Verdict.WORSE:
        told.append("The new model is worse than the current one on your own held-out images.")
    if comparison is not None and comparison.alarms_difference.low > 0:
        told.append("It responds to more authentic photographs than the current one.")
    if regression.forgot:
        told.append(regression.sentence)
    return " ".join(told)
