"""The panel that drops down from the filter button: statuses, marks and formats to tick."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from forensics_gui.browser.filter import ImageFilter
from forensics_gui.browser.items import (
    MARK_TEXT,
    SHORT_TEXT,
    STATUS_ORDER,
    CaseMark,
    ItemStatus,
)
from forensics_gui.browser.marks import mark_icon
from forensics_gui.browser.model import ImageListModel
from forensics_gui.language import translate
from forensics_gui.report.text import grouped
from forensics_gui.theme import HALF, SPACE, SPACE_2, SPACE_3, FontSize, set_font


class FilterPanel(QFrame):
    """Stays open while boxes are ticked, so that several can be chosen at once."""

    def __init__(self, model: ImageListModel, images: ImageFilter, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._model = model
        self._images = images
        self._status_boxes: dict[ItemStatus, QCheckBox] = {}
        self._mark_boxes: dict[CaseMark, QCheckBox] = {}
        self._format_boxes: dict[str, QCheckBox] = {}
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Filter by status, case and format"))
        self.setMinimumWidth(27 * SPACE)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(SPACE_2, SPACE, SPACE_2, SPACE)
        self._content: QWidget | None = None

    def show_below(self, anchor: QWidget) -> None:
        """Fills the panel with what occurs now and opens it at the button."""
        self.fill()
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(anchor.width() - self.width(), anchor.height()))
        screen = anchor.screen().availableGeometry()
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        self.move(corner)
        self.show()
        next(iter(self._status_boxes.values())).setFocus(Qt.FocusReason.PopupFocusReason)

    def boxes(self) -> dict[str, QCheckBox]:
        """The boxes by status, mark or format."""
        return {
            **{str(status): box for status, box in self._status_boxes.items()},
            **{str(mark): box for mark, box in self._mark_boxes.items()},
            **self._format_boxes,
        }

    def fill(self) -> None:
        """Builds the boxes anew."""
        if self._content is not None:
            self._layout.removeWidget(self._content)
            self._content.deleteLater()
        self._content = content = QWidget(self)
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(HALF)
        grid.setColumnStretch(0, 1)
        counts = self._model.counts()
        self._status_boxes = {
            status: self._box(
                grid,
                translate("browser.items", SHORT_TEXT[status]),
                counts[status],
                "" if row else self.tr("Status"),
            )
            for row, status in enumerate(STATUS_ORDER)
        }
        for status, box in self._status_boxes.items():
            box.setIcon(mark_icon(status))
            box.setChecked(status in self._images.statuses())
        marked = self._model.mark_counts()
        self._mark_boxes = {
            mark: self._box(
                grid,
                translate("browser.items", MARK_TEXT[mark]),
                marked[mark],
                "" if row else self.tr("Case"),
            )
            for row, mark in enumerate(CaseMark)
            if marked is not None
        }
        for mark, box in self._mark_boxes.items():
            box.setChecked(mark in self._images.marks())
        formats = self._model.formats()
        self._format_boxes = {
            name: self._box(grid, name, formats[name], "" if row else self.tr("Format"))
            for row, name in enumerate(formats)
        }
        for name, box in self._format_boxes.items():
            box.setChecked(name in self._images.formats())
        for box in self.boxes().values():
            box.toggled.connect(self._apply)
        self._everything = everything = QPushButton(self.tr("Show all"), content)
        everything.setEnabled(any(box.isChecked() for box in self.boxes().values()))
        everything.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        everything.clicked.connect(self._clear)
        grid.addWidget(everything, grid.rowCount(), 0)
        self._layout.addWidget(content)

    def _box(self, grid: QGridLayout, text: str, count: int, heading: str) -> QCheckBox:
        row = grid.rowCount()
        if heading:
            label = QLabel(heading)
            set_font(label, FontSize.SMALL, bold=True)
            label.setContentsMargins(0, HALF, 0, HALF)
            grid.addWidget(label, row, 0)
            row += 1
        box = QCheckBox(text)
        number = QLabel(grouped(count))
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        number.setEnabled(count > 0)
        grid.addWidget(box, row, 0)
        grid.addWidget(number, row, 1)
        return box

    def _apply(self) -> None:
        statuses = self._status_boxes.items()
        formats = self._format_boxes.items()
        self._images.set_statuses(status for status, box in statuses if box.isChecked())
        self._images.set_formats(name for name, box in formats if box.isChecked())
        marks = self._mark_boxes.items()
        self._images.set_marks(mark for mark, box in marks if box.isChecked())
        self._everything.setEnabled(any(box.isChecked() for box in self.boxes().values()))

    def _clear(self) -> None:
        self._images.set_statuses(())
        self._images.set_formats(())
        self._images.set_marks(())
        self.close()
