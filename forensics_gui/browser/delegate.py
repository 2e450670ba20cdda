"""Draws one image of the grid: picture, name, status mark with its text."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen, QPixmap, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from forensics_gui.browser.items import Item, ItemStatus, score_text, status_line
from forensics_gui.browser.marks import MARK, paint_mark
from forensics_gui.browser.model import Role
from forensics_gui.browser.thumbnails import SIDES, ThumbnailLoader
from forensics_gui.language import QT_TRANSLATE_NOOP, translate
from forensics_gui.text import laid
from forensics_gui.theme import HALF, SPACE_3, Colours, FontSize, colours, font, icon

PICTURE_RATIO = 0.78
GAP = 2
PAD = 6
SCALED_IMAGES = 600
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
BROKEN_TEXT = QT_TRANSLATE_NOOP("browser.delegate", "Could not be read")
STALE_TEXT = QT_TRANSLATE_NOOP("browser.delegate", "Other model")


class TileDelegate(QStyledItemDelegate):
    """Paints tiles of one size. Images are scaled once for that size, not at every paint."""

    def __init__(self, thumbnails: ThumbnailLoader, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._cell = QSize(128, 144)
        self._ratio = 1.0
        self._scaled: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()
        self._name_font = font(FontSize.SMALL)
        self._status_font = font(FontSize.SMALL, digits=True)

    # -- sizes ----------------------------------------------------------------------------
    def set_cell_width(self, width: int, ratio: float) -> QSize:
        """Fits tiles into cells of this width; returns the cell. ``ratio`` is the screen's
        pixels per device-independent pixel."""
        picture = self._picture_size(width)
        lines = 2 * QFontMetrics(self._name_font).height()
        cell = QSize(width, PAD + picture.height() + HALF + lines + PAD)
        if (cell, ratio) != (self._cell, self._ratio):
            self._scaled.clear()
        self._cell, self._ratio = cell, ratio
        return cell

    def refresh_fonts(self) -> None:
        """Takes over the application's font."""
        self._name_font = font(FontSize.SMALL)
        self._status_font = font(FontSize.SMALL, digits=True)

    def side(self) -> int:
        """Longest side of the thumbnails needed for this tile size, in pixels."""
        need = self._picture_size(self._cell.width()).width() * self._ratio
        return next((side for side in SIDES if side >= need), SIDES[-1])

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option, index
        return self._cell

    # -- painting -------------------------------------------------------------------------
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        item: Item | None = index.data(Role.ITEM)
        if item is None:
            return
        used = colours()
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        selected = bool(state & QStyle.StateFlag.State_Selected)
        current = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        tile = rect.adjusted(GAP, GAP, -GAP, -GAP)
        _paint_back(painter, tile, used, selected, current, hovered)
        size = self._picture_size(rect.width())
        box = QRect(rect.left() + PAD, rect.top() + PAD, size.width(), size.height())
        self._paint_picture(painter, box, item, used, selected)
        text = QRect(box.left(), box.bottom() + 1 + HALF, box.width(), 0)
        stale = bool(index.data(Role.STALE))
        self._paint_text(painter, text, item, used, selected, stale)
        painter.restore()

    def _picture_size(self, cell_width: int) -> QSize:
        width = cell_width - 2 * PAD
        return QSize(width, round(width * PICTURE_RATIO))

    def _paint_picture(
        self, painter: QPainter, box: QRect, item: Item, used: Colours, selected: bool
    ) -> None:
        image = self._thumbnails.image(item, self.side())
        if image is not None:
            pixmap = self._fit(item, image, box.size())
            shown = QRect(0, 0, *_logical(pixmap))
            shown.moveCenter(box.center())
            painter.drawPixmap(shown.topLeft(), pixmap)
            return
        painter.fillRect(box, QColor(used.border))
        if not item.unreadable:
            return
        ink = used.on_selection if selected else used.muted
        metrics = QFontMetrics(self._name_font)
        mark = QRect(0, 0, SPACE_3, SPACE_3)
        mark.moveCenter(box.center())
        mark.translate(0, -metrics.height() // 2 - HALF)
        icon("image-off", "muted").paint(painter, mark)
        painter.setPen(QColor(ink))
        painter.setFont(self._name_font)
        line = QRect(box.left(), mark.bottom() + HALF, box.width(), metrics.height())
        words = metrics.elidedText(
            translate("browser.delegate", BROKEN_TEXT), Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_text(
        self,
        painter: QPainter,
        place: QRect,
        item: Item,
        used: Colours,
        selected: bool,
        stale: bool,
    ) -> None:
        metrics = QFontMetrics(self._name_font)
        place.setHeight(metrics.height())
        ink = QColor(used.on_selection if selected else used.text)
        quiet = QColor(used.on_selection if selected else used.muted)
        painter.setFont(self._name_font)
        painter.setPen(ink)
        right = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        _draw_line(painter, place, _elided(metrics, item.name, place.width()), right)
        place.translate(0, metrics.height())
        status = item.state.status
        mark = QRectF(place.right() + 1 - MARK if right else place.left(), 0, MARK, MARK)
        mark.moveCenter(QRectF(mark.left(), place.top(), MARK, place.height()).center())
        accent = QColor(used.on_selection if selected else used.accent)
        if stale:  # what another model said does not call for attention as the others do
            accent = quiet
        paint_mark(painter, mark, status, quiet, accent)
        strong = status is ItemStatus.RESPONSE and not stale
        painter.setFont(self._status_font)
        painter.setPen(ink if strong else quiet)
        if right:
            place.setRight(place.right() - MARK - HALF)
        else:
            place.setLeft(place.left() + MARK + HALF)
        metrics = QFontMetrics(self._status_font)
        words, score = status_line(item), score_text(item)
        if stale:
            words, score = f"{translate('browser.delegate', STALE_TEXT)} · {words} {score}", ""
        room = place.width() - metrics.horizontalAdvance(score) - HALF
        if score and metrics.horizontalAdvance(words) <= room:
            end = Qt.AlignmentFlag.AlignRight  # the painter turns it around with the window
            painter.drawText(place, end | _MIDDLE, score)
        _draw_line(painter, place, laid(_elided_right(metrics, words, place.width())), right)

    def _fit(self, item: Item, image: QImage, size: QSize) -> QPixmap:
        key = (item.key, item.stamp, size.width(), size.height())
        pixmap = self._scaled.get(key)
        if pixmap is None:
            pixels = size * self._ratio
            if image.width() > pixels.width() or image.height() > pixels.height():
                image = image.scaled(
                    pixels,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(self._ratio)
            self._scaled[key] = pixmap
            if len(self._scaled) > SCALED_IMAGES:
                self._scaled.popitem(last=False)
        else:
            self._scaled.move_to_end(key)
        return pixmap


def _paint_back(
    painter: QPainter, tile: QRect, used: Colours, selected: bool, current: bool, hovered: bool
) -> None:
    if not (selected or current or hovered):
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(used.accent), 1.5) if current else Qt.PenStyle.NoPen)
    back = QColor(used.selection) if selected else QColor(used.raised)
    painter.setBrush(back if selected or hovered else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(tile).adjusted(0.75, 0.75, -0.75, -0.75), HALF, HALF)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _logical(pixmap: QPixmap) -> tuple[int, int]:
    size = pixmap.deviceIndependentSize()
    return round(size.width()), round(size.height())


def _elided(metrics: QFontMetrics, name: str, width: int) -> str:
    # The end of a name often tells pictures apart (IMG_2041.jpg), so the middle goes.
    return metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, width)


def _elided_right(metrics: QFontMetrics, text: str, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def _draw_line(painter: QPainter, place: QRect, text: str, right: bool) -> None:
    # Left to right whatever the first letter: a name must not choose its own layout.
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignVCenter)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(QRectF(place), text, option)
