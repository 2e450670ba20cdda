"""What the window says of a model: its card and its comparison, in words."""

from __future__ import annotations

from datetime import datetime

from forensics_gui.language import QT_TRANSLATE_NOOP, said, translate
from forensics_gui.report.text import grouped, number, percent
from model.card import Calibration, ModelCard
from model.library import Entry, Figure, Regression
from model.library.records import IMPORTED, KEPT, TRAINED, UNDECIDED, WORSE

Rows = list[tuple[str, str]]
_CHANGED = 0.05  # of the scale, on average over a picture

VERDICTS = {
    KEPT: QT_TRANSLATE_NOOP(
        "models.words", "It kept what the shipped model does on the regression set."
    ),
    WORSE: QT_TRANSLATE_NOOP(
        "models.words", "It got worse than the shipped model on the regression set."
    ),
    UNDECIDED: QT_TRANSLATE_NOOP(
        "models.words",
        "Whether it kept what the shipped model does cannot be told from the regression set.",
    ),
}
#: what :mod:`model.library.entries` says of a model that cannot be used; shown through ``said``
PROBLEMS = (
    QT_TRANSLATE_NOOP("evidence", "Its weights are missing."),
    QT_TRANSLATE_NOOP("evidence", "Its card is of other weights (sha256 differs)."),
    QT_TRANSLATE_NOOP("evidence", "Its folder is of another model."),
)
_ORIGINS = {
    TRAINED: QT_TRANSLATE_NOOP("models.words", "Trained here"),
    IMPORTED: QT_TRANSLATE_NOOP("models.words", "Imported"),
}


def tr(text: str) -> str:
    """A text of this module in the language of the window."""
    return translate("models.words", text)


def origin(entry: Entry) -> str:
    """Where a model comes from."""
    if entry.shipped:
        return translate("models.words", "Shipped")
    return tr(_ORIGINS[entry.origin]) if entry.origin in _ORIGINS else entry.origin


def added(entry: Entry) -> str:
    """When it came into the list, in local time; empty when that is not known."""
    try:
        return f"{datetime.fromisoformat(entry.added).astimezone():%Y-%m-%d %H:%M}"
    except ValueError:
        return ""


def identity(entry: Entry) -> Rows:
    """What the model is."""
    rows: Rows = [
        (translate("models.words", "Origin"), origin(entry)),
        (translate("models.words", "Added"), added(entry)),
    ]
    card = entry.card
    if card is not None:
        rows += [
            (translate("models.words", "Card"), f"{card.name} {card.version}"),
            (translate("models.words", "Architecture"), card.architecture),
            (translate("models.words", "After"), card.sources),
            (translate("models.words", "Licence"), card.licence),
        ]
    return [*rows, (translate("models.words", "sha256"), entry.sha256)]


def answers(card: ModelCard) -> Rows:
    """How its answers are to be read."""
    valid, alarms = card.validated, card.false_alarms
    rows: Rows = [
        (translate("models.words", "Map threshold"), number(card.threshold, 3)),
        (translate("models.words", "Score threshold"), number(card.score_threshold, 3)),
        (translate("models.words", "Their origin"), said(card.threshold_origin)),
        (translate("models.words", "Calibration of map"), _calibration(card.mask_calibration)),
        (translate("models.words", "Calibration of score"), _calibration(card.score_calibration)),
    ]
    if alarms is not None:
        measured = translate(
            "models.words", "{count} of {images} unmanipulated images respond ({low} to {high})"
        ).format(
            count=grouped(alarms.count),
            images=grouped(alarms.images),
            low=percent(alarms.low),
            high=percent(alarms.high),
        )
        rows.append((translate("models.words", "False alarms"), f"{measured}: {said(alarms.set)}"))
    else:
        rows.append(
            (
                translate("models.words", "False alarms"),
                translate("models.words", "Not measured for this model"),
            )
        )
    rows.append(
        (
            translate("models.words", "Validated for"),
            translate(
                "models.words",
                "sides of {least} to {most} px, {formats}, JPEG quality from {quality}",
            ).format(
                least=grouped(valid.min_side),
                most=grouped(valid.max_side),
                formats=", ".join(valid.formats),
                quality=valid.jpeg_quality_min,
            ),
        )
    )
    return rows


def measured(card: ModelCard) -> Rows:
    """Figures of the card, one a row."""
    return [
        (
            f"{said(one.set)}, {said(one.manipulation)}",
            translate(
                "models.words", "{metric}: {value} ({low} to {high}), {images} images"
            ).format(
                metric=said(one.metric),
                value=number(one.value, 3),
                low=number(one.low, 3),
                high=number(one.high, 3),
                images=grouped(one.images),
            ),
        )
        for one in card.performance
    ]


def learnt(card: ModelCard) -> Rows:
    """What it was trained on."""
    return [
        (
            source.name,
            translate("models.words", "{images} images; {terms}").format(
                images=grouped(source.images), terms=source.terms
            ),
        )
        for source in card.training_data
    ]


def verdict(regression: Regression) -> str:
    """Kept, got worse or cannot be told, as a sentence."""
    return tr(VERDICTS[regression.verdict]) if regression.verdict in VERDICTS else ""


def compared(regression: Regression) -> Rows:
    """The figures behind the verdict."""
    changed = sum(one.change >= _CHANGED for one in regression.changes)
    old, new = regression.alarms_old, regression.alarms_new
    of = translate("models.words", "{before} → {now} of {images}").format(
        before=_count(old), now=_count(new), images=grouped(new.images)
    )
    return [
        (
            translate("models.words", "Pixel F1 of edited pictures"),
            _change(regression.f1_old, regression.f1_new, regression.f1_difference),
        ),
        (translate("models.words", "Responses to untouched pictures"), of),
        (
            translate("models.words", "Both together"),
            translate("models.words", "difference {difference}").format(
                difference=_interval(regression.difference)
            ),
        ),
        (
            translate("models.words", "Maps that changed visibly"),
            translate("models.words", "{changed} of {images}").format(
                changed=grouped(changed), images=grouped(len(regression.changes))
            ),
        ),
        (
            translate("models.words", "Scenes"),
            grouped(regression.scenes),
        ),
    ]


def pictures(regression: Regression) -> Rows:
    """The pictures whose maps changed most, first."""
    rows: Rows = []
    for one in sorted(regression.changes, key=lambda one: -one.change)[:8]:
        text = translate("models.words", "map changed by {change} on average").format(
            change=number(one.change, 3)
        )
        if one.f1_old is not None and one.f1_new is not None:
            text = translate("models.words", "{change}; F1 {before} → {now}").format(
                change=text, before=number(one.f1_old, 3), now=number(one.f1_new, 3)
            )
        elif one.responds_new and not one.responds_old:
            text = translate("models.words", "{change}; it responds now").format(change=text)
        rows.append((one.name, text))
    return rows


def _calibration(calibration: Calibration) -> str:
    return said(calibration.origin)


def _change(old: Figure, new: Figure, difference: Figure) -> str:
    return translate("models.words", "{before} → {now}, difference {difference}").format(
        before=_value(old), now=_value(new), difference=_interval(difference)
    )


def _value(figure: Figure) -> str:
    return "–" if figure.value is None else number(figure.value, 3)


def _count(figure: Figure) -> str:
    return "–" if figure.value is None else grouped(round(figure.value * figure.images))


def _interval(figure: Figure) -> str:
    if figure.value is None or figure.low is None or figure.high is None:
        return "–"
    value, low, high = (_signed(one) for one in (figure.value, figure.low, figure.high))
    return translate("models.words", "{value} ({low} to {high})").format(
        value=value, low=low, high=high
    )


def _signed(value: float) -> str:
    sign = "+" if value > 0 else "−" if value < 0 else "±"
    return f"{sign}{number(abs(value), 3)}"
