"""The languages of the window: Qt Linguist's catalogues, and the border to code without Qt.

Texts of the window are written as ``self.tr("...")`` or :func:`translate`; ``%Ln`` stands for a
number. What code without Qt says (errors, checks, views, settings) is English as it arrives and
goes through :func:`said` where it is shown. What the report's catalogue knows is printed by the
report's own functions, which follow the language of the window in its thread.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale

from forensics_gui.language.border import said
from forensics_gui.language.qt import QT_TRANSLATE_NOOP, translate
from forensics_gui.language.use import SYSTEM, apply_language, chosen, locale_of
from forensics_gui.report.catalogue import LANGUAGES

__all__ = [
    "LANGUAGES",
    "QT_TRANSLATE_NOOP",
    "SYSTEM",
    "apply_language",
    "chosen",
    "locale_of",
    "said",
    "translate",
]


# Until a language is applied the window is English, numbers included, on every computer.
QLocale.setDefault(locale_of("en"))
