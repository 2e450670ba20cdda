"""The window's actions as data: menu, toolbar and shortcuts page are made from one tuple."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from forensics_gui.theme import icon


@dataclass(frozen=True)
class Spec:
    """One action. ``menu`` empty keeps it out of the menus; ``toolbar`` puts it into the bar,
    under the short name ``label``. ``keys`` are portable key sequences."""

    key: str
    text: str
    menu: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    tip: str = ""
    label: str = ""
    toolbar: bool = False
    separate: bool = False


SPECS: tuple[Spec, ...] = (
    Spec(
        "open",
        "&Open images…",
        "File",
        "image-plus",
        ("Ctrl+O",),
        "Open images from files",
        "Open",
        True,
    ),
    Spec(
        "open_folder",
        "Open &folder…",
        "File",
        "folder-open",
        ("Ctrl+Shift+O",),
        "Open all images of a folder",
        "Open folder",
        True,
    ),
    Spec(
        "report",
        "Export &report…",
        "File",
        "file-text",
        ("Ctrl+E",),
        "Write an evidence report (PDF)",
        "Export report",
        True,
        separate=True,
    ),
    Spec(
        "map",
        "Export &map…",
        "File",
        "map",
        ("Ctrl+Shift+E",),
        "Write the localisation map of this image, raw or as a picture",
        "Export map",
        True,
    ),
    Spec("quit", "&Quit", "File", "log-out", ("Ctrl+Q",), separate=True),
    Spec(
        "paste",
        "&Paste image",
        "Edit",
        "clipboard-paste",
        ("Ctrl+V",),
        "Open the image on the clipboard as a derived item",
    ),
    Spec("find", "&Find images", "Edit", "search", (), "Filter the image list"),
    Spec("settings", "&Settings…", "Edit", "settings", ("Ctrl+,",), separate=True),
    Spec(
        "analyse",
        "&Analyse",
        "Analyse",
        "scan-search",
        ("Ctrl+Return", "Ctrl+Enter"),
        "Analyse the selected images",
        "Analyse",
        True,
    ),
    Spec(
        "analyse_all",
        "Analyse a&ll",
        "Analyse",
        "images",
        ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        "Analyse every image in the list that has no result yet",
        "Analyse all",
        True,
    ),
    Spec(
        "stop",
        "&Stop analysing",
        "Analyse",
        "circle-x",
        ("Ctrl+.",),
        "Cancel what is running and what waits; results stay",
        separate=True,
    ),
    Spec("fullscreen", "&Full screen", "View", "fullscreen", ("F11",), separate=True),
    Spec("reset_layout", "&Reset panels", "View", "layout-grid", (), "Put every panel back"),
    Spec("shortcuts", "&Keyboard shortcuts", "Help", "keyboard", ("F1",)),
    Spec("about", "&About Palimpsest", "Help", "info", separate=True),
)


class Actions:
    """The actions of one window by key."""

    def __init__(self, parent: QObject) -> None:
        self._made: dict[str, QAction] = {}
        for spec in SPECS:
            action = QAction(spec.text, parent)
            if spec.icon:
                action.setIcon(icon(spec.icon))
            action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
            name = spec.label or plain(spec.text)
            action.setIconText(name)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            tip = spec.tip or name
            action.setToolTip(f"{tip} ({keys})" if keys else tip)
            action.setStatusTip("")
            self._made[spec.key] = action

    def __getitem__(self, key: str) -> QAction:
        return self._made[key]

    def of_menu(self, menu: str) -> list[tuple[Spec, QAction]]:
        """Actions of a menu in their order."""
        return [(spec, self._made[spec.key]) for spec in SPECS if spec.menu == menu]


def plain(text: str) -> str:
    """A menu text as words: without mnemonic and ellipsis."""
    return text.replace("&", "").rstrip("…")
