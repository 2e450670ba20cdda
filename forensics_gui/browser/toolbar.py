"""Search field, filter and order of the grid, and the line that counts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from forensics_gui.browser.filter import ImageFilter
from forensics_gui.browser.filter_panel import FilterPanel
from forensics_gui.browser.items import (
    MARK_TEXT,
    SHORT_TEXT,
    STATUS_ORDER,
    CaseMark,
    ItemStatus,
)
from forensics_gui.browser.model import ImageListModel, SortOrder
from forensics_gui.browser.source_list import tool_button
from forensics_gui.language import QT_TRANSLATE_NOOP, translate
from forensics_gui.report.text import grouped
from forensics_gui.text import tooltip
from forensics_gui.theme import HALF, SPACE, FontSize, icon, set_font

TYPING_MS = 150
_ORDER_TEXT = {
    SortOrder.NAME: QT_TRANSLATE_NOOP("browser.toolbar", "Name"),
    SortOrder.DATE: QT_TRANSLATE_NOOP("browser.toolbar", "Date modified"),
    SortOrder.SCORE: QT_TRANSLATE_NOOP("browser.toolbar", "Score"),
    SortOrder.STATUS: QT_TRANSLATE_NOOP("browser.toolbar", "Status"),
}
# What people look for first: newest and strongest on top, names from A.
_DESCENDING = {SortOrder.DATE, SortOrder.SCORE}


class GridBar(QWidget):
    """Drives the filter and the order; shows their state."""

    orderChanged = Signal()

    def __init__(
        self, model: ImageListModel, images: ImageFilter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._images = images
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Filter by name"))
        self.search.setAccessibleName(self.tr("Filter by name"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._apply_text)
        self.search.textChanged.connect(self._text_changed)
        self.filter_button = tool_button(
            "list-filter", self.tr("Filter by status, case and format"), self
        )
        self.filter_panel = FilterPanel(model, images, self)
        self.filter_button.clicked.connect(self._open_panel)
        self.sort_button = tool_button("arrow-up-down", self.tr("Sort"), self)
        self.sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sort_button.setMenu(QMenu(self))
        self.sort_button.menu().aboutToShow.connect(self.fill_sort_menu)
        self.sort_button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE, 0, HALF, 0)
        layout.setSpacing(HALF)
        layout.addWidget(self.search, 1)
        layout.addWidget(self.filter_button)
        layout.addWidget(self.sort_button)
        images.filterChanged.connect(self._show_state)
        self._show_state()

    def _open_panel(self) -> None:
        self.filter_panel.show_below(self.filter_button)

    def clear(self) -> None:
        """Shows every image again."""
        self._typing.stop()
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._images.clear()

    def fill_sort_menu(self) -> None:
        """Keys of the order, then its direction."""
        menu = self.sort_button.menu()
        menu.clear()
        order, descending = self._model.order()
        keys = QActionGroup(menu)
        for key, text in _ORDER_TEXT.items():
            action = menu.addAction(translate("browser.toolbar", text))
            action.setCheckable(True)
            action.setChecked(key is order)
            action.setData(key)
            keys.addAction(action)
        keys.triggered.connect(self._order_chosen)
        menu.addSeparator()
        ways = QActionGroup(menu)
        for text, value in ((self.tr("Ascending"), False), (self.tr("Descending"), True)):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value is descending)
            action.setData(value)
            ways.addAction(action)
        ways.triggered.connect(self._way_chosen)

    def _order_chosen(self, action: QAction) -> None:
        key = SortOrder(action.data())
        self._model.sort_by(key, descending=key in _DESCENDING)
        self._show_state()
        self.orderChanged.emit()

    def _way_chosen(self, action: QAction) -> None:
        self._model.sort_by(self._model.order()[0], descending=bool(action.data()))
        self._show_state()
        self.orderChanged.emit()

    def _text_changed(self) -> None:
        self._typing.start()

    def _apply_text(self) -> None:
        self._images.set_text(self.search.text())

    def _show_state(self) -> None:
        active = bool(self._images.statuses() or self._images.formats() or self._images.marks())
        self.filter_button.setIcon(icon("list-filter", "accent" if active else "text"))
        chosen = [
            translate("browser.items", SHORT_TEXT[status])
            for status in STATUS_ORDER
            if status in self._images.statuses()
        ]
        chosen += [
            translate("browser.items", MARK_TEXT[mark])
            for mark in CaseMark
            if mark in self._images.marks()
        ]
        chosen += sorted(self._images.formats())
        tip = (
            self.tr("Showing only: {chosen}").format(chosen=", ".join(chosen))
            if chosen
            else self.tr("Filter by status, case and format")
        )
        self.filter_button.setToolTip(tooltip(tip))
        order, descending = self._model.order()
        key = translate("browser.toolbar", _ORDER_TEXT[order]).lower()
        text = (
            self.tr("Sorted by {key}, descending")
            if descending
            else self.tr("Sorted by {key}, ascending")
        )
        self.sort_button.setToolTip(tooltip(text.format(key=key)))


class OneLine(QWidget):
    """One line of plain text that is cut at its end when there is no room for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        set_font(self, FontSize.SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Shows ``text``; the tooltip has it in full when it does not fit."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            fits = QFontMetrics(self.font()).horizontalAdvance(self._text) <= self.width()
            self.setToolTip("" if fits else tooltip(self._text))
        return super().event(event)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._text), metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        text = QFontMetrics(self.font()).elidedText(
            self._text, Qt.TextElideMode.ElideRight, self.width()
        )
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), flags, text)


def counts_text(model: ImageListModel, shown: int, selected: int, *, reading: bool) -> str:
    """The line over the grid, e.g. ``"1,204 images, 3 selected, 12 with a response"``."""
    total = model.rowCount()
    if reading:
        return translate("browser.toolbar", "Reading folders: %Ln image(s) so far", "", total)
    parts = [
        translate("browser.toolbar", "%Ln image(s)", "", total)
        if shown == total
        else translate("browser.toolbar", "{shown} of %Ln image(s)", "", total).format(
            shown=grouped(shown)
        )
    ]
    counts = model.counts()
    if selected:
        parts.append(translate("browser.toolbar", "%Ln selected", "", selected))
    if counts[ItemStatus.RESPONSE]:
        parts.append(
            translate("browser.toolbar", "%Ln with a response", "", counts[ItemStatus.RESPONSE])
        )
    if counts[ItemStatus.NOT_ASSESSED]:
        parts.append(
            translate("browser.toolbar", "%Ln not assessed", "", counts[ItemStatus.NOT_ASSESSED])
        )
    return translate("browser.toolbar", ", ").join(parts)


class Notice(QWidget):
    """A line about what went wrong, until it is closed: one sentence of each kind, so that what
    is told later does not hide what was told before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = QLabel(self)
        self._mark.setPixmap(icon("info", "muted").pixmap(QSize(14, 14)))
        self._line = OneLine(self)
        self._close = tool_button("x", translate("browser.toolbar", "Close this message"), self)
        self._close.clicked.connect(lambda: self.clear())
        self._told: dict[str, tuple[str, list[str]]] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE, 0, HALF, 0)
        layout.setSpacing(HALF)
        layout.addWidget(self._mark)
        layout.addWidget(self._line, 1)
        layout.addWidget(self._close)
        self.hide()

    def text(self) -> str:
        """What it says; empty when hidden."""
        return "" if self.isHidden() else self._line.text()

    def show_text(self, kind: str, text: str, details: list[str]) -> None:
        """Shows a sentence in place of the last of its ``kind``; the details are in the tooltip."""
        self._told[kind] = (text, details)
        self._show_told()

    def _show_told(self) -> None:
        texts = [text for text, _ in self._told.values()]
        self._line.set_text(translate("browser.toolbar", ", ").join(texts))
        self.setToolTip(
            tooltip(*(line for text, lines in self._told.values() for line in (text, *lines)))
        )
        self.show()

    def clear(self, *kinds: str) -> None:
        """Takes back what was told of these kinds, or of all."""
        for kind in kinds or tuple(self._told):
            self._told.pop(kind, None)
        if self._told:
            self._show_told()
        else:
            self.hide()
