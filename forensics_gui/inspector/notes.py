"""Notes: a person's own text on the image, where it stands, and whether to come back to it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStackedLayout,
    QWidget,
)

from forensics_gui.evidence.case import CaseItem, ItemStatus
from forensics_gui.inspector.parts import Nothing, Panel, Remark, heading
from forensics_gui.language import QT_TRANSLATE_NOOP, said, translate
from forensics_gui.text import visible
from forensics_gui.theme import SPACE_2, FontSize, icon, set_font
from forensics_gui.theme.widgets import beginning_right, muted, plain

#: milliseconds without a key before what was typed is kept
AUTOSAVE_MS = 300
STATUSES = (
    (ItemStatus.TO_CHECK, QT_TRANSLATE_NOOP("inspector.notes", "To check")),
    (ItemStatus.CHECKED, QT_TRANSLATE_NOOP("inspector.notes", "Checked")),
    (ItemStatus.CONCERN, QT_TRANSLATE_NOOP("inspector.notes", "Concern")),
)
_NO_CASE = QT_TRANSLATE_NOOP(
    "inspector.notes",
    "Notes, status and bookmarks are kept in a case, together with results and a log.",
)
_NO_IMAGE = QT_TRANSLATE_NOOP("inspector.notes", "Choose an image to write about it.")


class NotesPanel(QWidget):
    """Shows what the case knows of the image on the screen, and says what a person changes.

    Every signal but ``caseWanted`` begins with the path it is about. ``typed`` follows pauses
    in typing, ``settled`` the end of it: another image, another panel, the end of the program.
    """

    typed = Signal(object, str)
    settled = Signal(object)
    statusChosen = Signal(object, object)
    bookmarkToggled = Signal(object, bool)
    sourceTyped = Signal(object, str)
    renewWanted = Signal(object)
    caseWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Notes"))
        self._path: Path | None = None
        self._case = ""
        self._unsaved = False
        self._unsettled = False
        self._pages = QStackedLayout(self)
        self._nothing = Nothing(
            "notebook-pen", self.tr("No case is open"), translate("inspector.notes", _NO_CASE)
        )
        self._new = QPushButton(self.tr("New case…"))
        self._new.setIcon(icon("briefcase"))
        self._new.clicked.connect(self.caseWanted)
        self._pages.addWidget(self._empty_page())
        self._pages.addWidget(self._page())
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(AUTOSAVE_MS)
        self._saving.timeout.connect(self._save)
        self.show_item(None, None, "")

    # -- for the window --------------------------------------------------------------------
    def show_item(self, path: Path | None, item: CaseItem | None, case: str) -> None:
        """Show what is known of ``path``. Text that is being typed is never replaced."""
        another = path != self._path or case != self._case
        if another:
            self.flush()
        self._path, self._case = path, case
        if path is None or not case:
            if case:
                self._nothing.tell(
                    self.tr("No image selected"), translate("inspector.notes", _NO_IMAGE)
                )
            else:
                self._nothing.tell(
                    self.tr("No case is open"), translate("inspector.notes", _NO_CASE)
                )
            self._new.setVisible(not case)
            self._pages.setCurrentIndex(0)
            return
        self._pages.setCurrentIndex(1)
        self._fill(item, another)
        self._foot.setText(
            self.tr("Kept in the case “{case}” as you type.").format(case=visible(case))
        )

    def flush(self) -> None:
        """Say now what was typed and not said yet."""
        if self._unsaved:
            self._save()
        if self._unsettled and self._path is not None:
            self._unsettled = False
            self.settled.emit(self._path)

    # -- building --------------------------------------------------------------------------
    def _empty_page(self) -> QWidget:
        page = Panel(self.tr("Notes"), fields=True)
        column = page.column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._nothing)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._new)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        return page

    def _page(self) -> QWidget:
        page = Panel(self.tr("Notes"), fields=True)
        column = page.column
        self._problem = Remark("triangle-alert")
        self._renew = QPushButton(self.tr("Take the file in anew"))
        self._renew.setToolTip(
            self.tr(
                "The file as it is now becomes the original of the case; the log keeps both digests"
            )
        )
        self._renew.clicked.connect(self._want_renewal)
        self._group = QButtonGroup(self)
        states = QHBoxLayout()
        states.setSpacing(SPACE_2)
        for number, (_, text) in enumerate(STATUSES):
            button = QRadioButton(translate("inspector.notes", text))
            self._group.addButton(button, number)
            states.addWidget(button)
        states.addStretch(1)
        self._group.idClicked.connect(self._choose)
        self._bookmark = QCheckBox(self.tr("Bookmarked"))
        self._bookmark.clicked.connect(self._toggle)
        self._source = QLineEdit()
        self._source.setAccessibleName(self.tr("Source"))
        self._source.setPlaceholderText(self.tr("Where the file is said to come from"))
        self._source.setMaxLength(500)
        self._source.editingFinished.connect(self._tell_source)
        self._text = beginning_right(QPlainTextEdit())
        self._text.setAccessibleName(self.tr("Notes"))
        self._text.setPlaceholderText(self.tr("Your own words on this image"))
        self._text.setTabChangesFocus(True)
        self._text.textChanged.connect(self._changed)
        self._text.installEventFilter(self)
        self._foot = muted(plain())
        set_font(self._foot, FontSize.SMALL)
        column.addWidget(self._problem)
        column.addWidget(self._renew, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(heading(self.tr("Status")))
        column.addLayout(states)
        column.addWidget(self._bookmark)
        column.addWidget(heading(self.tr("Source")))
        column.addWidget(self._source)
        column.addWidget(heading(self.tr("Notes")))
        column.addWidget(self._text, 1)
        column.addWidget(self._foot)
        return page

    # -- showing ---------------------------------------------------------------------------
    def _fill(self, item: CaseItem | None, another: bool) -> None:
        status = item.status if item is not None else ItemStatus.TO_CHECK
        self._group.button([known for known, _ in STATUSES].index(status)).setChecked(True)
        self._bookmark.setChecked(item is not None and item.bookmarked)
        self._problem.tell(said(item.problem) if item is not None else "")
        self._renew.setVisible(item is not None and bool(item.problem))
        if another or not self._source.hasFocus():
            self._source.setText(item.source if item is not None else "")
        text = item.notes if item is not None else ""
        busy = self._unsaved or self._text.hasFocus()
        if (another or not busy) and text != self._text.toPlainText():
            self._text.blockSignals(True)
            self._text.setPlainText(text)
            self._text.blockSignals(False)

    # -- listening -------------------------------------------------------------------------
    @Slot()
    def _changed(self) -> None:
        self._unsaved = self._unsettled = True
        self._saving.start()

    @Slot()
    def _save(self) -> None:
        self._saving.stop()
        self._unsaved = False
        if self._path is not None and self._case:
            self.typed.emit(self._path, self._text.toPlainText())

    @Slot(int)
    def _choose(self, number: int) -> None:
        if self._path is not None:
            self.statusChosen.emit(self._path, STATUSES[number][0])

    @Slot(bool)
    def _toggle(self, on: bool) -> None:
        if self._path is not None:
            self.bookmarkToggled.emit(self._path, on)

    @Slot()
    def _tell_source(self) -> None:
        if self._path is not None and self._source.isModified():
            self._source.setModified(False)
            self.sourceTyped.emit(self._path, self._source.text().strip())

    @Slot()
    def _want_renewal(self) -> None:
        if self._path is not None:
            self.renewWanted.emit(self._path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._text and event.type() == QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)
