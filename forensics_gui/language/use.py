"""Putting a language into use: translators, direction, numbers, the report's own catalogue."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

import resources
from forensics_gui.report import catalogue
from forensics_gui.report.catalogue import LANGUAGES

SYSTEM = "system"
_TRANSLATOR = "palimpsest-language"
#: for numbers: a country that writes Arabic with the digits of file sizes, pixels and digests, as
#: the report does; that of the report's typesetter has its own in Qt
_COUNTRIES = {"ar": "AE"}


class _Catalogue(QTranslator):
    """Read into memory: Qt maps a file instead, and one that is replaced while the program runs,
    by an update for example, would end it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(_TRANSLATOR)
        self._data = b""  # Qt looks into it, so it lives as long as this

    def read(self, file: Path) -> bool:
        """Use a ``.qm`` file; False when it is missing or is none."""
        try:
            self._data = file.read_bytes()
        except OSError:
            return False
        return self.load(self._data)


def locale_of(code: str) -> QLocale:
    """Numbers and dates of a language."""
    locale = QLocale(f"{code}_{_COUNTRIES.get(code, LANGUAGES[code].region)}")
    if code == "fr":
        # As the report writes them: the space between thousands could break a line.
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale


def chosen(setting: str) -> str:
    """The language that a setting means: itself, or the first of the system's that there is."""
    if setting in LANGUAGES:
        return setting
    for wanted in QLocale.system().uiLanguages():
        code = wanted.replace("_", "-").partition("-")[0].lower()
        if code in LANGUAGES:
            return code
    return "en"


def apply_language(app: QApplication, setting: str = SYSTEM) -> str:
    """Speak the language of ``setting`` in windows made from now on; the code it came to.

    A catalogue that cannot be loaded leaves the window in English.
    """
    for old in app.findChildren(QTranslator, _TRANSLATOR):
        app.removeTranslator(old)
        old.deleteLater()
    code = chosen(setting)
    language = LANGUAGES[code]
    QLocale.setDefault(locale_of(code))
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if language.right_to_left else Qt.LayoutDirection.LeftToRight
    )
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    # The last one installed is asked first.
    for file in (
        qt / f"qtbase_{code}.qm",
        resources.path("translations", f"palimpsest_{code}.qm"),
    ):
        translator = _Catalogue(app)
        if translator.read(file):
            app.installTranslator(translator)
        else:
            translator.deleteLater()
    catalogue.speak(code)
    return code
