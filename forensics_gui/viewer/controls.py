"""The strip under the picture: comparison, what is shown, opacity, legend with threshold, zoom."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSlider,
    QToolButton,
    QWidget,
)

from forensics_gui.text import laid
from forensics_gui.theme import (
    HALF,
    ICON,
    SPACE,
    SPACE_2,
    FontSize,
    colours,
    font,
    icon,
    manager,
)
from forensics_gui.viewer.actions import Actions, tip
from forensics_gui.viewer.legend import ThresholdLegend
from forensics_gui.viewer.texts import threshold_text, zoom_text

_HEIGHT = 48
_BUTTON = 32
_ZOOMS = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0)

_SHEET = """
#viewerControls {{ background: {window}; border-top: 1px solid {border}; }}
#viewerControls QToolButton {{ border: 1px solid transparent; border-radius: 4px;
    background: transparent; color: {text}; }}
#viewerControls QToolButton:hover {{ background: {raised}; border-color: {border}; }}
#viewerControls QToolButton:checked {{ background: {selection}; color: {on_selection}; }}
#viewerControls QToolButton:pressed {{ background: {selection}; }}
#viewerControls QToolButton:focus {{ border-color: {accent}; }}
#viewerControls QToolButton:disabled {{ color: {disabled}; background: transparent; }}
#viewerControls QToolButton#zoomMenu {{ padding-right: 16px; border-color: {border};
    background: {base}; }}
#viewerControls QToolButton#zoomMenu::menu-indicator {{ subcontrol-position: right center;
    right: 4px; }}
"""


class Controls(QWidget):
    """Buttons of ``actions``, an opacity slider, the legend and the zoom."""

    opacityChanged = Signal(float)
    shownFromChanged = Signal(float)
    zoomChosen = Signal(float)
    blinkHeld = Signal(bool)

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("viewerControls")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT)
        self._actions = actions
        self._mode_buttons = [_button(a, self) for a in actions.modes.values()]
        self._view_buttons = [
            _button(a, self) for a in (actions.heat, actions.outlines, actions.magnifier)
        ]
        self.blink = QToolButton(self)
        self._make_opacity()
        self.legend = ThresholdLegend(self)
        self.legend.shownFromChanged.connect(self._show_threshold)
        self.threshold = _number("≥ 0.000", self)
        self.threshold.setAccessibleName(self.tr("Display threshold"))
        self._make_zoom()
        self._make_blink()
        self._lay_out()
        self._restyle()
        manager().changed.connect(self._restyle)
        self.set_heat_available(False)
        self._show_threshold(self.legend.shown_from)

    def minimumSizeHint(self) -> QSize:
        return QSize(376, _HEIGHT)

    def set_heat_available(self, available: bool) -> None:
        """Whether there is a map that the controls act on."""
        for widget in (self.opacity, self._opacity_icon, self._opacity_value, self.legend):
            widget.setEnabled(available)
        self.threshold.setEnabled(available)
        self.blink.setEnabled(available)

    def show_zoom(self, zoom: float) -> None:
        self.zoom.setText(laid(zoom_text(zoom)))

    def set_opacity(self, opacity: float) -> None:
        self.opacity.setValue(round(opacity * 100))

    def _make_opacity(self) -> None:
        self._opacity_icon = QLabel(self)
        self._opacity_icon.setFixedSize(ICON, ICON)
        self.opacity = QSlider(Qt.Orientation.Horizontal, self)
        self.opacity.setRange(0, 100)
        self.opacity.setSingleStep(5)
        self.opacity.setPageStep(20)
        self.opacity.setFixedWidth(80)
        self.opacity.setAccessibleName(self.tr("Opacity of the localisation map"))
        text = tip(self.tr("Opacity of the localisation map"), "")
        self.opacity.setToolTip(text)
        self._opacity_icon.setToolTip(text)
        self._opacity_value = _number("100 %", self)
        self.opacity.valueChanged.connect(self._tell_opacity)

    def _tell_opacity(self, percent: int) -> None:
        self._opacity_value.setText(laid(f"{percent} %"))
        self.opacityChanged.emit(percent / 100)

    def _show_threshold(self, value: float) -> None:
        self.threshold.setText(f"≥ {threshold_text(value)}")
        self.shownFromChanged.emit(value)

    def _make_zoom(self) -> None:
        self.zoom = QToolButton(self)
        self.zoom.setObjectName("zoomMenu")
        self.zoom.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.zoom.setFont(font(FontSize.BODY, digits=True))
        self.zoom.setFixedSize(80, _BUTTON)
        self.zoom.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.zoom.setAccessibleName(self.tr("Zoom"))
        self.zoom.setToolTip(tip(self.tr("Zoom"), self.tr("wheel, + and -")))
        self.zoom.setText("100 %")
        menu = QMenu(self.zoom)
        menu.addActions([self._actions.fit, self._actions.actual])
        menu.addSeparator()
        for zoom in _ZOOMS:
            chosen = menu.addAction(laid(zoom_text(zoom)))
            chosen.setData(zoom)
        menu.addSeparator()
        menu.addActions([self._actions.zoom_in, self._actions.zoom_out])
        menu.triggered.connect(self._choose_zoom)
        self.zoom.setMenu(menu)
        self._fit = _button(self._actions.fit, self)

    def _choose_zoom(self, action: QAction) -> None:
        if action.data() is not None:
            self.zoomChosen.emit(float(action.data()))

    def _make_blink(self) -> None:
        """Held with the mouse, it does what the key B does."""
        self.blink.setIcon(icon("eye-off"))
        self.blink.setIconSize(QSize(ICON, ICON))
        self.blink.setFixedSize(_BUTTON, _BUTTON)
        self.blink.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.blink.setAccessibleName(self.tr("Hold to see the picture alone"))
        self.blink.setToolTip(
            tip(
                self.tr("Blink"),
                self.tr("hold B"),
                self.tr("The picture alone for as long as this is held"),
            )
        )
        self.blink.pressed.connect(self._blink_on)
        self.blink.released.connect(self._blink_off)

    def _blink_on(self) -> None:
        self.blinkHeld.emit(True)

    def _blink_off(self) -> None:
        self.blinkHeld.emit(False)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, 0, SPACE, 0)
        row.setSpacing(HALF)
        for button in self._mode_buttons:
            row.addWidget(button)
        row.addWidget(_rule(self))
        for button in self._view_buttons:
            row.addWidget(button)
        row.addWidget(self.blink)
        self._opacity_rule = _rule(self)
        for widget in (self._opacity_rule, self._opacity_icon, self.opacity, self._opacity_value):
            row.addWidget(widget)
        row.addWidget(_rule(self))
        row.addWidget(self.legend, 1)
        row.addSpacing(HALF)
        row.addWidget(self.threshold)
        row.addStretch(0)
        row.addSpacing(SPACE_2 - SPACE)
        row.addWidget(self.zoom)
        row.addWidget(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * SPACE
        # What is given up in a narrow window, first what can be seen or reached elsewhere too.
        spare: list[list[QWidget]] = [
            [self.threshold],
            [self._opacity_value],
            [self._opacity_rule, self._opacity_icon, self.opacity],
            [self._fit, self.blink],
            [self.zoom],
        ]
        needed = sum(_least_width(part) for part in self._parts())
        for group in spare:
            for widget in group:
                widget.setVisible(needed <= room)
            if needed > room:
                needed -= sum(_least_width(widget) for widget in group)

    def _parts(self) -> list[QWidget]:
        """What stands in the row, shown or not."""
        row = self.layout()
        items = [row.itemAt(place) for place in range(row.count())] if row is not None else []
        return [widget for item in items if item and (widget := item.widget()) is not None]

    def _restyle(self) -> None:
        self.setStyleSheet(_SHEET.format(**vars(colours())))
        self._opacity_icon.setPixmap(icon("blend").pixmap(ICON, ICON))


def _button(action: QAction, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setIconSize(QSize(ICON, ICON))
    button.setFixedSize(_BUTTON, _BUTTON)
    button.setAccessibleName(action.text())
    # Reached with Tab; a click leaves the focus, and with it the keys, with the picture.
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _number(widest: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    used = font(FontSize.BODY, digits=True)
    label.setFont(used)
    label.setFixedWidth(QFontMetrics(used).horizontalAdvance(widest))
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label


def _least_width(widget: QWidget) -> int:
    """Pixels a part of the row needs, with the gap beside it; also while it is hidden."""
    return max(widget.minimumWidth(), widget.minimumSizeHint().width()) + HALF


def _rule(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.NoFrame)
    line.setFixedWidth(SPACE)
    return line
