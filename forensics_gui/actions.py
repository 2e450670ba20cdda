"""The window's actions as data: menu, toolbar and shortcuts page are made from one tuple."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from forensics_gui.language import QT_TRANSLATE_NOOP, translate
from forensics_gui.theme import icon
from forensics_gui.theme.icons import sided


@dataclass(frozen=True)
class Spec:
    """One action. ``text``, ``tip`` and ``label`` are translated when the action is made; ``menu``
    names one of the menus and is no text; empty keeps it out of them. ``group`` puts it into the
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
        QT_TRANSLATE_NOOP("actions", "&Open images…"),
        "File",
        "image-plus",
        ("Ctrl+O",),
        QT_TRANSLATE_NOOP("actions", "Open images from files"),
        QT_TRANSLATE_NOOP("actions", "Open"),
        "open",
    ),
    Spec(
        "open_folder",
        QT_TRANSLATE_NOOP("actions", "Open &folder…"),
        "File",
        "folder-open",
        ("Ctrl+Shift+O",),
        QT_TRANSLATE_NOOP("actions", "Open all images of a folder"),
        QT_TRANSLATE_NOOP("actions", "Open folder"),
        "open",
    ),
    Spec(
        "new_case",
        QT_TRANSLATE_NOOP("actions", "New &case…"),
        "File",
        "briefcase",
        tip=QT_TRANSLATE_NOOP(
            "actions", "Keep images, results, notes and a log of every step together"
        ),
        separate=True,
    ),
    Spec(
        "open_case",
        QT_TRANSLATE_NOOP("actions", "Open c&ase…"),
        "File",
        "folder-clock",
        tip=QT_TRANSLATE_NOOP("actions", "Go on with a case that was kept"),
    ),
    Spec(
        "import_case",
        QT_TRANSLATE_NOOP("actions", "&Import case…"),
        "File",
        "download",
        tip=QT_TRANSLATE_NOOP("actions", "Unpack a case that was exported into one file"),
    ),
    Spec(
        "export_case",
        QT_TRANSLATE_NOOP("actions", "Export ca&se…"),
        "File",
        "upload",
        tip=QT_TRANSLATE_NOOP("actions", "Write the whole case into one file"),
    ),
    Spec(
        "find_originals",
        QT_TRANSLATE_NOOP("actions", "Fi&nd moved originals…"),
        "File",
        "folder-search",
        tip=QT_TRANSLATE_NOOP(
            "actions",
            "Look through a folder for originals of the case that are no longer at their place",
        ),
    ),
    Spec(
        "case_log",
        QT_TRANSLATE_NOOP("actions", "Activity lo&g…"),
        "File",
        "clipboard-list",
        tip=QT_TRANSLATE_NOOP(
            "actions", "What was done in the case, by whom and when; whether the log is whole"
        ),
    ),
    Spec(
        "close_case",
        QT_TRANSLATE_NOOP("actions", "C&lose case"),
        "File",
        "folder-x",
        tip=QT_TRANSLATE_NOOP("actions", "Close the case; images that wait are remembered in it"),
    ),
    Spec(
        "report",
        QT_TRANSLATE_NOOP("actions", "Export &report…"),
        "File",
        "file-text",
        ("Ctrl+E",),
        QT_TRANSLATE_NOOP("actions", "Write an evidence report (PDF)"),
        QT_TRANSLATE_NOOP("actions", "Export report"),
        "export",
        separate=True,
    ),
    Spec(
        "map",
        QT_TRANSLATE_NOOP("actions", "Export &map…"),
        "File",
        "map",
        ("Ctrl+Shift+E",),
        QT_TRANSLATE_NOOP(
            "actions", "Write the localisation map of this image, raw or as a picture"
        ),
        QT_TRANSLATE_NOOP("actions", "Export map"),
        "export",
    ),
    Spec(
        "verify",
        QT_TRANSLATE_NOOP("actions", "&Verify a report…"),
        "File",
        "file-check",
        ("Ctrl+Shift+V",),
        QT_TRANSLATE_NOOP("actions", "Check signature, attachments and images of a report"),
        separate=True,
    ),
    Spec(
        "train",
        QT_TRANSLATE_NOOP("actions", "&Train a model…"),
        "File",
        "graduation-cap",
        tip=QT_TRANSLATE_NOOP(
            "actions", "Train the model further on your own images, and compare it"
        ),
        separate=True,
    ),
    Spec(
        "quit",
        QT_TRANSLATE_NOOP("actions", "&Quit"),
        "File",
        "log-out",
        ("Ctrl+Q",),
        separate=True,
    ),
    Spec(
        "paste",
        QT_TRANSLATE_NOOP("actions", "&Paste image"),
        "Edit",
        "clipboard-paste",
        ("Ctrl+V",),
        QT_TRANSLATE_NOOP("actions", "Open the image on the clipboard as a derived item"),
    ),
    Spec(
        "find",
        QT_TRANSLATE_NOOP("actions", "&Find images"),
        "Edit",
        "search",
        (),
        QT_TRANSLATE_NOOP("actions", "Filter the image list"),
    ),
    Spec(
        "settings",
        QT_TRANSLATE_NOOP("actions", "&Settings…"),
        "Edit",
        "settings",
        ("Ctrl+,",),
        separate=True,
    ),
    Spec(
        "analyse",
        QT_TRANSLATE_NOOP("actions", "&Analyse"),
        "Analyse",
        "scan-search",
        ("Ctrl+Return", "Ctrl+Enter"),
        QT_TRANSLATE_NOOP("actions", "Analyse the selected images"),
        QT_TRANSLATE_NOOP("actions", "Analyse"),
        "analyse",
    ),
    Spec(
        "analyse_all",
        QT_TRANSLATE_NOOP("actions", "Analyse a&ll"),
        "Analyse",
        "images",
        ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        QT_TRANSLATE_NOOP("actions", "Analyse every image in the list that has no result yet"),
        QT_TRANSLATE_NOOP("actions", "Analyse all"),
        "analyse",
    ),
    Spec(
        "pause",
        QT_TRANSLATE_NOOP("actions", "&Pause analysing"),
        "Analyse",
        "pause",
        ("Ctrl+Shift+P",),
        QT_TRANSLATE_NOOP("actions", "Hold after the part that is in the network; nothing is lost"),
        separate=True,
        checkable=True,
    ),
    Spec(
        "stop",
        QT_TRANSLATE_NOOP("actions", "&Stop analysing"),
        "Analyse",
        "circle-x",
        ("Ctrl+.",),
        QT_TRANSLATE_NOOP("actions", "Cancel what is running and what waits; results stay"),
    ),
    Spec(
        "models",
        QT_TRANSLATE_NOOP("actions", "&Models…"),
        "Analyse",
        "brain-circuit",
        tip=QT_TRANSLATE_NOOP(
            "actions", "Which model is in use; use, export, import and remove models"
        ),
        separate=True,
    ),
    Spec(
        "shipped_model",
        QT_TRANSLATE_NOOP("actions", "&Use the shipped model"),
        "Analyse",
        "undo-2",
        tip=QT_TRANSLATE_NOOP("actions", "Go back to the model the program came with"),
    ),
    Spec(
        "images_panel",
        QT_TRANSLATE_NOOP("actions", "&Images"),
        "Panels",
        "panel-left",
        ("F7",),
        QT_TRANSLATE_NOOP("actions", "Show or hide the image list"),
        checkable=True,
    ),
    Spec(
        "jobs_panel",
        QT_TRANSLATE_NOOP("actions", "&Jobs"),
        "Panels",
        "panel-bottom",
        ("F8",),
        QT_TRANSLATE_NOOP("actions", "Show or hide the job list"),
        checkable=True,
    ),
    Spec(
        "inspector_panels",
        QT_TRANSLATE_NOOP("actions", "I&nspector"),
        "Panels",
        "panel-right",
        ("F9",),
        QT_TRANSLATE_NOOP("actions", "Show or hide every panel on the right"),
        checkable=True,
    ),
    Spec(
        "fullscreen",
        QT_TRANSLATE_NOOP("actions", "&Full screen"),
        "View",
        "fullscreen",
        ("F11",),
        separate=True,
    ),
    Spec(
        "reset_layout",
        QT_TRANSLATE_NOOP("actions", "&Reset panels"),
        "Panels",
        "layout-grid",
        (),
        QT_TRANSLATE_NOOP("actions", "Put every panel back"),
    ),
    Spec(
        "shortcuts",
        QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts"),
        "Help",
        "keyboard",
        ("F1",),
    ),
    Spec(
        "network",
        QT_TRANSLATE_NOOP("actions", "&Network connections"),
        "Help",
        "globe",
        tip=QT_TRANSLATE_NOOP("actions", "Every connection this program can ever make"),
    ),
    Spec(
        "about",
        QT_TRANSLATE_NOOP("actions", "&About Palimpsest"),
        "Help",
        "info",
        separate=True,
    ),
)


class Actions:
    """The actions of one window by key."""

    def __init__(self, parent: QObject) -> None:
        self._made: dict[str, QAction] = {}
        for spec in SPECS:
            action = QAction(translate("actions", spec.text), parent)
            if spec.icon:
                action.setIcon(icon(sided(spec.icon)))
            action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
            action.setCheckable(spec.checkable)
            action.setEnabled(not spec.later)
            name = translate("actions", spec.label) if spec.label else plain(action.text())
            action.setIconText(name)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            tip = translate("actions", spec.tip) if spec.tip else name
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
