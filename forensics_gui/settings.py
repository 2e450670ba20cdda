"""Settings as data: one tuple makes the defaults, the dialog and the check of what is read."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from forensics_gui import folders
from forensics_gui.report.catalogue import LANGUAGES
from forensics_gui.report.files import write_atomically

SCHEMA_VERSION = 1
Kind = Literal["choice", "number", "text", "flag"]


@dataclass(frozen=True)
class Setting:
    """One setting.

    ``safe`` is used when what was stored cannot be read: it may be slower or show less, never
    the other way round. ``choices`` are (value, label) of a ``"choice"``; ``minimum``,
    ``maximum`` and ``unit`` belong to a ``"number"``; a ``"text"`` is one line of at most
    ``maximum`` characters.
    """

    key: str
    kind: Kind
    label: str
    default: Any
    safe: Any
    group: str
    help: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    minimum: int = 0
    maximum: int = 200
    unit: str = ""

    def problem(self, value: object) -> str:
        """Why ``value`` cannot be used; empty when it can."""
        if self.kind == "choice":
            known = [name for name, _ in self.choices]
            return "" if value in known else f"it should be one of {', '.join(known)}"
        if self.kind == "flag":
            return "" if isinstance(value, bool) else "it should be true or false"
        if self.kind == "text":
            fits = isinstance(value, str) and len(value) <= self.maximum and value.isprintable()
            return "" if fits else f"it should be one line of up to {self.maximum} characters"
        whole = isinstance(value, int) and not isinstance(value, bool)
        if whole and self.minimum <= value <= self.maximum:  # type: ignore[operator]
            return ""
        return f"it should be a whole number from {self.minimum} to {self.maximum}"


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "theme",
        "choice",
        "Theme",
        "system",
        "system",
        "Appearance",
        choices=(("system", "As the system"), ("light", "Light"), ("dark", "Dark")),
    ),
    Setting(
        "language",
        "choice",
        "Language",
        "system",
        "system",
        "Appearance",
        "Takes effect when the program is started again.",
        choices=(
            ("system", "As the system"),
            *((one.code, one.name) for one in LANGUAGES.values()),
        ),
    ),
    Setting(
        "overlay_opacity",
        "number",
        "Overlay opacity",
        60,
        60,
        "Appearance",
        "How strongly the localisation map covers the image when it is first shown.",
        minimum=10,
        maximum=100,
        unit=" %",
    ),
    Setting(
        "overlay_outlines",
        "flag",
        "Outline the regions",
        True,
        True,
        "Appearance",
        "Draw a line around every region at or above the threshold.",
    ),
    Setting(
        "device",
        "choice",
        "Device",
        "auto",
        "cpu",
        "Analysis",
        "What the network runs on. A change takes effect with the next analysis.",
        choices=(
            ("auto", "Automatic"),
            ("cpu", "Processor (CPU)"),
            ("cuda", "Graphics card (CUDA)"),
        ),
    ),
    Setting(
        "analyse_shown",
        "flag",
        "Analyse an image when it is shown",
        True,
        False,
        "Analysis",
        "Otherwise images are analysed only when that is asked for.",
    ),
    Setting(
        "pixel_limit",
        "number",
        "Largest image",
        250,
        100,
        "Analysis",
        "Larger images are refused before they are decoded, because a small file can claim to "
        "hold more pixels than the memory does.",
        minimum=1,
        maximum=2000,
        unit=" megapixels",
    ),
    Setting(
        "map_room",
        "number",
        "Room for maps on disk",
        4,
        1,
        "Analysis",
        "Localisation maps of this session wait on disk up to this size; older ones are computed "
        "again when they are looked at. Emptied when the program ends.",
        minimum=1,
        maximum=500,
        unit=" GB",
    ),
    Setting("operator", "text", "Operator", "", "", "Report", "Printed on every report."),
    Setting("organisation", "text", "Organisation", "", "", "Report", "Printed on every report."),
)
_BY_KEY = {setting.key: setting for setting in SETTINGS}


class Settings(Mapping[str, Any]):
    """The values in use. Every key of :data:`SETTINGS` is always there and always valid."""

    def __init__(self, values: Mapping[str, Any] | None = None) -> None:
        self._values = {setting.key: setting.default for setting in SETTINGS}
        for key, value in (values or {}).items():
            self.set(key, value)

    def __getitem__(self, key: str) -> Any:
        return self._values[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def set(self, key: str, value: object) -> None:
        """Raises ``ValueError`` for a value the setting does not allow, ``KeyError`` for an
        unknown key."""
        problem = _BY_KEY[key].problem(value)
        if problem:
            raise ValueError(f"{key}: {problem}")
        self._values[key] = value


def file() -> Path:
    """The settings file."""
    return folders.config() / "settings.json"


def load(path: Path | None = None) -> tuple[Settings, tuple[str, ...]]:
    """The stored settings, and a sentence on everything that could not be used.

    A file that is not there means the defaults; one that cannot be read means the safest
    values, and it is kept under another name.
    """
    path = path or file()
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        values = stored["values"]
        if stored["schema_version"] != SCHEMA_VERSION or not isinstance(values, dict):
            raise ValueError("another schema")
    except FileNotFoundError:
        return Settings(), ()
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        kept = _set_aside(path)
        safest = Settings({setting.key: setting.safe for setting in SETTINGS})
        return safest, (f"The settings could not be read; the safest values are in use.{kept}",)
    settings, notices = Settings(), []
    for key, value in values.items():
        setting = _BY_KEY.get(key)
        if setting is None:
            continue  # of another version; it is not written back
        problem = setting.problem(value)
        settings.set(key, setting.safe if problem else value)
        if problem:
            notices.append(
                f"The setting “{setting.label}” could not be used ({problem}); "
                "the safest value is in use."
            )
    return settings, tuple(notices)


def save(settings: Settings, path: Path | None = None) -> None:
    """Write all values in one step. Raises ``OSError``."""
    path = path or file()
    folders.made(path.parent)
    data = {"schema_version": SCHEMA_VERSION, "values": dict(settings)}
    write_atomically(path, (json.dumps(data, indent=2, ensure_ascii=False) + "\n").encode("utf-8"))


def _set_aside(path: Path) -> str:
    kept = path.with_suffix(".unreadable.json")
    try:
        path.replace(kept)
    except OSError:
        return ""
    return f" The old file was kept as {kept.name}."
