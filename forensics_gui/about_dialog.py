"""About: versions, device, network and licences."""

from __future__ import annotations

import platform
from importlib import metadata

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

import forensics_gui
from forensics_gui.inspector.parts import Rows, put_on_clipboard
from forensics_gui.jobs import JobRunner
from forensics_gui.language import QT_TRANSLATE_NOOP, translate
from forensics_gui.licences_page import LicencesPage
from forensics_gui.theme import SPACE, SPACE_2, SPACE_3, FontSize, app_icon, set_font
from forensics_gui.theme.widgets import fitted, muted, plain
from model.card import ModelCard

_LIBRARIES = ("torch", "numpy", "opencv-python-headless", "pillow", "PySide6-Essentials", "typst")
_PURPOSE = QT_TRANSLATE_NOOP(
    "about_dialog",
    "Locates edited regions in photographs and writes an evidence report. Everything runs on "
    "this computer; nothing is sent anywhere.",
)


class AboutDialog(QDialog):
    """What is running, and under which terms."""

    def __init__(
        self,
        device: str,
        card: ModelCard | None,
        parent: QWidget | None = None,
        *,
        runner: JobRunner | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Palimpsest"))
        mark = QLabel()
        mark.setPixmap(app_icon().pixmap(64, 64))
        title = plain(f"Palimpsest {forensics_gui.__version__}", wrap=False)
        set_font(title, FontSize.TITLE, bold=True)
        words = QVBoxLayout()
        words.setSpacing(SPACE)
        words.addWidget(title)
        words.addWidget(muted(plain(translate("about_dialog", _PURPOSE))))
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self._rows = Rows()
        self._rows.fill(facts(device, card))
        about = QWidget()
        column = QVBoxLayout(about)
        column.setContentsMargins(0, SPACE_2, 0, 0)
        column.addWidget(self._rows)
        column.addStretch(1)
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.addTab(about, self.tr("Versions"))
        self.licences = LicencesPage(runner)
        tabs.addTab(self.licences, self.tr("Licences"))
        self.finished.connect(self._stop)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy versions"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_2)
        layout.setSpacing(SPACE_2)
        layout.addLayout(head)
        layout.addWidget(tabs, 1)
        layout.addWidget(buttons)
        fitted(self, 680, 640)

    def _stop(self) -> None:
        self.licences.stop()

    def _copy(self) -> None:
        put_on_clipboard("\n".join(f"{name}: {value}" for name, value in self._rows.rows()) + "\n")


def facts(device: str, card: ModelCard | None) -> list[tuple[str, str]]:
    """Names and versions of what is running."""
    rows = [
        ("Python", platform.python_version()),
        (translate("about_dialog", "System"), platform.platform()),
        *((name, _version(name)) for name in _LIBRARIES),
        (
            translate("about_dialog", "Device"),
            device or translate("about_dialog", "chosen when the network is loaded"),
        ),
    ]
    if card is None:
        return [
            *rows,
            (translate("about_dialog", "Network"), translate("about_dialog", "not loaded")),
        ]
    return [
        *rows,
        (translate("about_dialog", "Network"), f"{card.name} {card.version} ({card.architecture})"),
        (translate("about_dialog", "Weights"), card.sha256),
        (translate("about_dialog", "Licence of the weights"), card.licence),
    ]


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return translate("about_dialog", "not recorded")
