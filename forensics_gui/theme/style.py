"""Palette and the small style sheet over Fusion. Colours only; sizes come from the grid."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

import resources
from forensics_gui.theme.colours import Colours

_SHEET = """
QMainWindow::separator {{ background: {border}; width: 1px; height: 1px; }}
QMainWindow::separator:hover {{ background: {accent}; }}
QSplitter::handle {{ background: {border}; }}
QSplitter::handle:hover {{ background: {accent}; }}
QToolBar {{ background: {window}; border: none; border-bottom: 1px solid {border};
    padding: 4px 8px; spacing: 4px; }}
QToolBar::separator {{ background: {border}; width: 1px; margin: 4px 4px; }}
QToolBar QToolButton {{ border: 1px solid transparent; border-radius: 4px; padding: 4px 8px; }}
QToolBar QToolButton:hover {{ background: {raised}; border-color: {border}; }}
QToolBar QToolButton:checked {{ background: {selection}; color: {on_selection}; }}
QToolBar QToolButton#side {{ padding: 4px; color: {muted}; }}
QToolBar QToolButton#side:checked {{ background: {raised}; border-color: {border}; }}
QToolBar QToolButton:pressed {{ background: {selection}; }}
QToolBar QToolButton:focus {{ border-color: {accent}; }}
QStatusBar {{ background: {window}; border-top: 1px solid {border}; }}
QStatusBar::item {{ border: none; }}
QMenuBar {{ background: {window}; border: none; }}
QMenuBar::item {{ padding: 4px 8px; background: transparent; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {selection}; color: {on_selection}; }}
QDockWidget {{ titlebar-close-icon: none; titlebar-normal-icon: none; }}
QDockWidget::title {{ background: {window}; text-align: left; padding: 6px 8px; }}
QTabBar::tab {{ background: transparent; color: {muted}; border: none;
    border-bottom: 2px solid transparent; padding: 6px 8px; }}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabWidget::pane {{ border: none; }}
QHeaderView::section {{ background: {window}; color: {muted}; border: none;
    border-bottom: 1px solid {border}; padding: 4px 8px; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 12px; height: 12px;
    border: 1px solid {outline}; background: {base}; }}
QCheckBox::indicator {{ border-radius: 2px; }}
QRadioButton::indicator {{ border-radius: 7px; border-color: {muted}; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent};
    image: url("{tick}"); }}
QRadioButton::indicator:checked {{ border-color: {accent};
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0 {accent}, stop: 0.55 {accent}, stop: 0.65 {base}, stop: 1 {base}); }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border-color: {text}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {disabled}; }}
QCheckBox::indicator:checked:disabled {{ background: {disabled}; }}
QRadioButton::indicator:checked:disabled {{ border-color: {disabled};
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0 {disabled}, stop: 0.55 {disabled}, stop: 0.65 {base}, stop: 1 {base}); }}
QPushButton#primary {{ background: {accent}; color: {on_accent}; border: 1px solid {accent};
    border-radius: 3px; padding: 4px 12px; }}
QPushButton#primary:hover, QPushButton#primary:focus {{ border-color: {text}; }}
QPushButton#primary:pressed {{ background: {selection}; color: {on_selection}; }}
QPushButton#primary:disabled {{ background: transparent; color: {disabled};
    border-color: {border}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {outline}; padding: 4px; }}
"""


def palette(colours: Colours) -> QPalette:
    """The palette Fusion paints with."""
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.base,
        QPalette.ColorRole.AlternateBase: colours.window,
        QPalette.ColorRole.ToolTipBase: colours.raised,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.raised,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.caution,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.Highlight: colours.selection,
        QPalette.ColorRole.HighlightedText: colours.on_selection,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Light: colours.raised,
        QPalette.ColorRole.Midlight: colours.border,
        QPalette.ColorRole.Mid: colours.border,
        QPalette.ColorRole.Dark: colours.outline,
    }
    made = QPalette()
    for role, value in roles.items():
        made.setColor(role, QColor(value))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.HighlightedText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    return made


def sheet(colours: Colours) -> str:
    """The application's style sheet."""
    # Fusion's own marks can hardly be seen on dark panels; they are drawn by the sheet instead.
    tick = resources.path("icons", f"check-{'navy' if colours.dark else 'white'}.svg")
    return _SHEET.format(**vars(colours), tick=tick.as_posix())
