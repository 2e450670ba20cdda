"""The window's actions as data: menu, toolbar and shortcuts page are made from one tuple."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from forensics_gui.theme import icon


@dataclass(frozen=True)
class Spec:
    """One action. ``menu`` empty keeps it out of the menus; ``group`` puts it into the
    toolbar, beside the others of that group and under the short name ``label``. ``keys`` are
    portable key sequences. ``later`` keeps the place of something that comes in a later version:
    shown, disabled, with ``tip`` saying what it will do."""

    key: str
    text: str
    menu: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    tip: str = ""
    label: str = ""
    group: str = ""
    separate: bool = False
    checkable: bool = False
    later: bool = False


SPECS: tuple[Spec, ...] = (
    Spec(
        "open",
        "&Open images…",
        "File",
        "image-plus",
        ("Ctrl+O",),
        "Open images from files",
        "Open",
        "open",
    ),
    Spec(
        "open_folder",
        "Open &folder…",
        "File",
        "folder-open",
        ("Ctrl+Shift+O",),
        "Open all images of a folder",
        "Open folder",
        "open",
    ),
    Spec(
        "new_case",
        "New &case…",
        "File",
        "briefcase",
        tip="Keep images, results, notes and a log of every step together",
        separate=True,
    ),
    Spec(
        "open_case",
        "Open c&ase…",
        "File",
        "folder-clock",
        tip="Go on with a case that was kept",
    ),
    Spec(
        "import_case",
        "&Import case…",
        "File",
        "download",
        tip="Unpack a case that was exported into one file",
    ),
    Spec(
        "export_case",
        "Export ca&se…",
        "File",
        "upload",
        tip="Write the whole case into one file",
    ),
    Spec(
        "find_originals",
        "Fi&nd moved originals…",
        "File",
        "folder-search",
        tip="Look through a folder for originals of the case that are no longer at their place",
    ),
    Spec(
        "close_case",
        "C&lose case",
        "File",
        "folder-x",
        tip="Close the case; images that wait are remembered in it",
    ),
    Spec(
        "report",
        "Export &report…",
        "File",
        "file-text",
        ("Ctrl+E",),
        "Write an evidence report (PDF)",
        "Export report",
        "export",
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
        "export",
    ),
    Spec(
        "verify",
        "&Verify a report…",
        "File",
        "file-check",
        ("Ctrl+Shift+V",),
        "Check signature, attachments and images of a report",
        separate=True,
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
        "analyse",
    ),
    Spec(
        "analyse_all",
        "Analyse a&ll",
        "Analyse",
        "images",
        ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        "Analyse every image in the list that has no result yet",
        "Analyse all",
        "analyse",
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
    Spec(
        "train",
        "&Train a network…",
        "Analyse",
        "graduation-cap",
        tip="Will train the network further on your own images. Not in this version",
        separate=True,
        later=True,
    ),
    Spec(
        "images_panel",
        "&Images",
        "Panels",
        "panel-left",
        ("F7",),
        "Show or hide the image list",
        checkable=True,
    ),
    Spec(
        "jobs_panel",
        "&Jobs",
        "Panels",
        "panel-bottom",
        ("F8",),
        "Show or hide the job list",
        checkable=True,
    ),
    Spec(
        "inspector_panels",
        "I&nspector",
        "Panels",
        "panel-right",
        ("F9",),
        "Show or hide every panel on the right",
        checkable=True,
    ),
    Spec("fullscreen", "&Full screen", "View", "fullscreen", ("F11",), separate=True),
    Spec("reset_layout", "&Reset panels", "Panels", "layout-grid", (), "Put every panel back"),
    Spec("shortcuts", "&Keyboard shortcuts", "Help", "keyboard", ("F1",)),
    Spec(
        "network",
        "&Network connections",
        "Help",
        "globe",
        tip="Every connection this program can ever make",
    ),
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
            action.setCheckable(spec.checkable)
            action.setEnabled(not spec.later)
            name = spec.label or plain(spec.text)
            action.setIconText(name)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            tip = spec.tip or name
            action.setToolTip(f"{tip} ({keys})" if keys else tip)
            self._made[spec.key] = action

    def __getitem__(self, key: str) -> QAction:
        return self._made[key]

    def all(self) -> list[QAction]:
        """Every action, in the order of :data:`SPECS`."""
        return list(self._made.values())

    def of_group(self, group: str) -> list[QAction]:
        """Actions of one group of the toolbar in their order."""
        return [self._made[spec.key] for spec in SPECS if spec.group == group]

    def of_menu(self, menu: str) -> list[tuple[Spec, QAction]]:
        """Actions of a menu in their order."""
        return [(spec, self._made[spec.key]) for spec in SPECS if spec.menu == menu]


def plain(text: str) -> str:
    """A menu text as words: without mnemonic and ellipsis."""
    return text.replace("&", "").rstrip("…")
