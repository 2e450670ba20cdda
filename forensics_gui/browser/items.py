"""One image of the browser and what is known about it. No Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from forensics_gui.evidence.sniff import NAMES, SUFFIXES
from forensics_gui.language import QT_TRANSLATE_NOOP, said, translate
from forensics_gui.report.text import number
from forensics_gui.text import visible

NaturalKey = tuple[str | int, ...]
Stamp = tuple[int, int]  #: modification time in nanoseconds, size in bytes

_DIGITS = re.compile(r"(\d+)")

_FORMATS = {suffix: NAMES[kind] for kind, suffixes in SUFFIXES.items() for suffix in suffixes}
_BYTES = QT_TRANSLATE_NOOP("browser.items", "B")
OTHER_FORMAT = QT_TRANSLATE_NOOP("browser.items", "Other")


class ItemStatus(StrEnum):
    """Where an image stands. None of them is a verdict on the picture."""

    NOT_ANALYSED = "not_analysed"
    QUEUED = "queued"
    RUNNING = "running"
    RESPONSE = "response"
    NO_RESPONSE = "no_response"
    NOT_ASSESSED = "not_assessed"


#: in a few words, under a thumbnail and in menus
SHORT_TEXT = {
    ItemStatus.NOT_ANALYSED: QT_TRANSLATE_NOOP("browser.items", "Not analysed"),
    ItemStatus.QUEUED: QT_TRANSLATE_NOOP("browser.items", "Queued"),
    ItemStatus.RUNNING: QT_TRANSLATE_NOOP("browser.items", "Analysing"),
    ItemStatus.RESPONSE: QT_TRANSLATE_NOOP("browser.items", "Response"),
    ItemStatus.NO_RESPONSE: QT_TRANSLATE_NOOP("browser.items", "No response"),
    ItemStatus.NOT_ASSESSED: QT_TRANSLATE_NOOP("browser.items", "Not assessed"),
}
#: as a sentence, in tooltips
LONG_TEXT = {
    ItemStatus.NOT_ANALYSED: QT_TRANSLATE_NOOP("browser.items", "Not analysed yet."),
    ItemStatus.QUEUED: QT_TRANSLATE_NOOP("browser.items", "Queued for analysis."),
    ItemStatus.RUNNING: QT_TRANSLATE_NOOP("browser.items", "Being analysed now."),
    ItemStatus.RESPONSE: QT_TRANSLATE_NOOP("browser.items", "Response above threshold."),
    ItemStatus.NO_RESPONSE: (
        QT_TRANSLATE_NOOP(
            "browser.items",
            "No response above threshold; this does not show that the image is unaltered.",
        )
    ),
    ItemStatus.NOT_ASSESSED: QT_TRANSLATE_NOOP("browser.items", "Could not be assessed."),
}
#: order of the filter menu and of sorting by status: what needs a look comes first
STATUS_ORDER = (
    ItemStatus.RESPONSE,
    ItemStatus.NOT_ASSESSED,
    ItemStatus.NO_RESPONSE,
    ItemStatus.RUNNING,
    ItemStatus.QUEUED,
    ItemStatus.NOT_ANALYSED,
)


class CaseMark(StrEnum):
    """What a person noted in the open case, in the order of the filter."""

    BOOKMARKED = "bookmarked"
    CONCERN = "concern"
    TO_CHECK = "to_check"
    CHECKED = "checked"


MARK_TEXT = {
    CaseMark.BOOKMARKED: QT_TRANSLATE_NOOP("browser.items", "Bookmarked"),
    CaseMark.CONCERN: QT_TRANSLATE_NOOP("browser.items", "Concern"),
    CaseMark.TO_CHECK: QT_TRANSLATE_NOOP("browser.items", "To check"),
    CaseMark.CHECKED: QT_TRANSLATE_NOOP("browser.items", "Checked"),
}
Marks = frozenset[CaseMark]


@dataclass(frozen=True, slots=True)
class ItemState:
    """Result of an image as told to the browser. ``stamp`` is that of the file it belongs to;
    ``None`` when the file was not listed at that time."""

    status: ItemStatus = ItemStatus.NOT_ANALYSED
    score: float | None = None
    detail: str = ""
    stamp: Stamp | None = None


@dataclass(slots=True, eq=False)
class Item:
    """One image file. ``key`` is its absolute path as text, ``name`` is safe to show."""

    path: Path
    key: str
    folder: str
    name: str
    search: str
    natural: NaturalKey
    format: str
    modified_ns: int
    size: int
    state: ItemState = field(default=ItemState())
    unreadable: str = ""

    @property
    def stamp(self) -> Stamp:
        """Changes whenever the file's content is replaced."""
        return (self.modified_ns, self.size)


def make_item(path: Path, *, modified_ns: int, size: int) -> Item:
    """The record of the file at the absolute ``path``."""
    name = visible(path.name)
    return Item(
        path=path,
        key=str(path),
        folder=str(path.parent),
        name=name,
        search=name.casefold(),
        natural=natural_key(path.name),
        format=format_name(path.suffix),
        modified_ns=modified_ns,
        size=size,
    )


def natural_key(name: str) -> NaturalKey:
    """Sort key that puts ``IMG_9`` before ``IMG_10``; letters compare without case.

    Text and numbers alternate, beginning with text, so any two keys can be compared.
    """
    parts = _DIGITS.split(name.casefold())
    return tuple(int(part) if index % 2 else part for index, part in enumerate(parts))


def format_name(suffix: str) -> str:
    """What files of this suffix usually hold; :data:`OTHER_FORMAT` when it says nothing."""
    return _FORMATS.get(suffix.lower(), OTHER_FORMAT)


def format_names() -> list[str]:
    """The formats that can be read, by name."""
    return list(dict.fromkeys(_FORMATS.values()))


def size_text(size: int) -> str:
    """Bytes with a decimal unit, e.g. ``"2.4 MB"``."""
    if size < 1000:
        return f"{size} {translate('browser.items', _BYTES)}"
    value = float(size)
    for unit in ("kB", "MB", "GB"):
        value /= 1000
        if value < 999.5 or unit == "GB":
            break
    return f"{number(value, 1 if value < 9.95 else 0)} {said(unit)}"


def status_line(item: Item) -> str:
    """The second line under a thumbnail: the status, or what the file is."""
    state = item.state
    if state.status is ItemStatus.NOT_ANALYSED:
        return f"{item.format} · {size_text(item.size)}"
    return translate("browser.items", SHORT_TEXT[state.status])


def score_text(item: Item) -> str:
    """The image-level score with two decimals, or nothing."""
    score = item.state.score
    return "" if score is None else number(score)


def describe(item: Item) -> list[str]:
    """Everything the browser knows about an image, one sentence a line."""
    state = item.state
    modified = datetime.fromtimestamp(item.modified_ns / 1e9).astimezone()
    lines = [
        item.name,
        translate("browser.items", "{format}, {size}, modified {modified}").format(
            format=item.format, size=size_text(item.size), modified=f"{modified:%Y-%m-%d %H:%M}"
        ),
        translate("browser.items", LONG_TEXT[state.status]),
    ]
    if state.score is not None:
        lines.append(
            translate("browser.items", "Image-level score {score}").format(
                score=number(state.score, 3)
            )
        )
    lines += [
        said(state.detail),
        translate("browser.items", "No thumbnail: {unreadable}").format(
            unreadable=said(item.unreadable)
        )
        if item.unreadable
        else "",
    ]
    return [line for line in lines if line]
