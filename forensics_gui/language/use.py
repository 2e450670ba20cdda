"""Putting a language into use: translators, direction, numbers, the report's own catalogue."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

import resources
from forensics_gui.report import catalogue

SYSTEM = "system"
_TRANSLATOR = "palimpsest-language"


@dataclass(frozen=True)
class WindowLanguage:
    """``name`` as its speakers write it. ``locale`` gives numbers: in Arabic that of a country
    that writes them with the digits of file sizes, pixels and digests, as the report does."""

    code: str
    name: str
    locale: str
    right_to_left: bool = False


LANGUAGES = {
    "en": WindowLanguage("en", "English", "en_GB"),
    "fr": WindowLanguage("fr", "Français", "fr_FR"),
    "ar": WindowLanguage("ar", "العربية", "ar_AE", right_to_left=True),
}


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
    locale = QLocale(LANGUAGES[code].locale)
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
