"""The window in other languages: everything speaks, right to left is mirrored, numbers are not."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QTranslator
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QTabBar, QWidget
from pytestqt.qtbot import QtBot

import resources
from forensics_gui.about_dialog import _LIBRARIES, AboutDialog
from forensics_gui.analysis import Engine
from forensics_gui.evidence.case import CaseItem, ItemStatus, Stage, originals
from forensics_gui.finish_part import FinishPart
from forensics_gui.inspector.notes import NotesPanel
from forensics_gui.inspector.scale import ScoreScale
from forensics_gui.language import border, chosen, translate
from forensics_gui.main_window import MainWindow
from forensics_gui.network_page import NetworkPage
from forensics_gui.settings import Settings
from forensics_gui.settings_dialog import SettingsDialog
from forensics_gui.text import laid, unlaid
from forensics_gui.theme.widgets import PlainLabel
from tests.language.conftest import Speak
from tests.shell import standins
from tests.shell.conftest import WAIT_MS, MakeWindow

_MARK = "⟦"
_SAYS = ("text", "toolTip", "windowTitle", "placeholderText", "accessibleName", "title", "suffix")
#: not words: names of files, programs, formats and people's own texts
_NAMES = re.compile(
    r"^([\w.+-]*Palimpsest[ \d.]*|[\w./ ~-]*(photograph\.png)?( – Palimpsest)?|qt_\w+)$"
)


class Marking(QTranslator):
    """Marks every text that asks to be translated."""

    def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        del context, comment
        return _MARK + text.replace("%Ln", str(n))

    def isEmpty(self) -> bool:
        return False


def texts(widget: QWidget) -> list[str]:
    """Everything that a widget and what is in it says."""
    found = []
    for one in (widget, *widget.findChildren(QObject)):
        for name in _SAYS:
            getter = getattr(one, name, None)
            said = getter() if callable(getter) and name in dir(type(one)) else None
            found += [said] if isinstance(said, str) else []
        if isinstance(one, QComboBox):
            found += [one.itemText(place) for place in range(one.count())]
        if isinstance(one, QTabBar):
            found += [one.tabText(place) for place in range(one.count())]
    return found


def unmarked(widget: QWidget) -> set[str]:
    words = {text for text in texts(widget) if re.search(r"[A-Za-z]{3}", text)}
    return {text for text in words if _MARK not in text and not _NAMES.match(text)}


def test_every_text_of_the_window_asks_to_be_translated(
    qapp: QApplication,
    qtbot: QtBot,
    make_window: MakeWindow,
    localizer: standins.StandIn,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    marking = Marking()
    monkeypatch.setattr(border, "_said", lambda text, *_: _MARK + text if text else "")
    qapp.installTranslator(marking)
    try:
        window = make_window(Engine(localizer_factory=lambda _device: localizer))
        left: dict[str, set[str]] = {"empty window": unmarked(window)}
        window.open_paths([standins.picture(tmp_path / "evidence" / "photograph.png")])
        qtbot.waitUntil(lambda: window.controller.state.analysis is not None, timeout=WAIT_MS)
        dialogs: list[QDialog] = [
            SettingsDialog(Settings()),
            NetworkPage(),
            AboutDialog("", None),
        ]
        for action in ("shortcuts", "verify", "new_case"):
            window.commands[action].trigger()
        dialogs += [one for one in window.findChildren(QDialog) if one.isVisible()]
        left |= {type(dialog).__name__: unmarked(dialog) for dialog in dialogs}
        left["report"] = unmarked(FinishPart())
        assert len(left) >= 8
        for dialog in dialogs:
            dialog.close()
    finally:
        qapp.removeTranslator(marking)
    versions = left.pop("AboutDialog")
    assert all(text.partition(":")[0] in _ALLOWED for text in versions if " " in text)
    told = {name: sorted(found - _ALLOWED) for name, found in left.items()}
    assert {name: found for name, found in told.items() if found} == {}


#: names of libraries and formats, languages in their own words
_ALLOWED = {"JPEG", "English", "Français", "Python", *_LIBRARIES}


def test_a_catalogue_that_is_replaced_while_the_program_runs_does_no_harm(
    speak: Speak, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    shutil.copytree(resources.path("translations"), tmp_path / "translations")
    real = resources.path

    def path(*parts: str) -> Path:
        return tmp_path.joinpath(*parts) if parts[0] == "translations" else real(*parts)

    monkeypatch.setattr(resources, "path", path)
    speak("fr")
    for file in (tmp_path / "translations").glob("*.qm"):
        file.write_bytes(b"")
    assert translate("actions", "&Quit") == "&Quitter"
    speak("ar")  # an empty catalogue: the window is in English, and opens
    assert translate("actions", "&Quit") == "&Quit"


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_qts_own_words_are_translated(speak: Speak, qtbot: QtBot, code: str):
    speak(code)
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    words = texts(dialog)
    assert not {"Save", "Cancel", "&Save", "&Cancel"} & set(words)


def test_arabic_mirrors_the_window_but_not_the_picture(
    speak: Speak, make_window: MakeWindow, localizer: standins.StandIn
):
    speak("ar")
    window: MainWindow = make_window(Engine(localizer_factory=lambda _device: localizer))
    images, inspector = window.panels.images, window.panels.inspector[0]
    place = images.mapTo(window, QPoint(0, 0)).x()
    assert place > window.viewer.mapTo(window, QPoint(0, 0)).x()
    assert inspector.mapTo(window, QPoint(0, 0)).x() < place
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.viewer.readout.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_scale_of_the_score_runs_from_left_to_right(speak: Speak, qtbot: QtBot):
    pictures = []
    for code in ("en", "ar"):
        speak(code)
        scale = ScoreScale()
        qtbot.addWidget(scale)
        scale.resize(200, 40)
        scale.show_score(0.2, None)
        pictures.append(scale.grab().toImage())
    assert pictures[0] == pictures[1]


def test_names_and_numbers_keep_their_order_inside_arabic(speak: Speak):
    assert laid("/home/a b.jpg") == "/home/a b.jpg"
    speak("ar")

    def shown(text: str) -> str:
        """With the run that keeps its order in brackets."""
        begun = laid(text).removeprefix("\u200f")
        return begun.replace("\u2066\u200e", "[").replace("\u200e\u2069", "]")

    assert laid("") == ""
    assert shown("/home/a b.jpg") == "[/home/a b.jpg]"
    assert shown("photo صورة 1.png") == "[photo صورة 1.png]"
    sentence = "كُتب الملف report 2.pdf."
    assert shown(sentence) == "كُتب الملف [report 2.pdf]."
    assert shown("الحجم (97.5 ك.ب)") == "الحجم ([97.5] ك.ب)"
    assert shown("الفرق −0.2 [−0.3, +0.1].") == "الفرق [−0.2 [−0.3, +0.1]]."
    assert shown("عددها 32 (+0.1 [+0.0, +0.2]).") == "عددها [32 (+0.1 [+0.0, +0.2])]."
    assert shown("(الفرق −0.2 [−0.3, −0.1])؛ 1") == "(الفرق [−0.2 [−0.3, −0.1]])؛ 1"
    assert shown("الحجم (160 × 120)") == "الحجم ([160 × 120])"
    assert shown("تنتهي بـ .heic لا") == "تنتهي بـ [.heic] لا"
    assert shown("متبوعًا بـ _mask أو _gt، أو") == "متبوعًا بـ [_mask] أو [_gt]، أو"
    assert shown("لا.png") == "لا.[png]"  # the end of a sentence
    assert shown("مع --scheduler") == "مع [--scheduler]"
    assert shown("1 من 4  ·  CPU, float32") == "1 من 4  ·  [CPU, float32]"
    assert unlaid(laid(sentence)) == sentence
    label = PlainLabel(sentence)
    assert label.text() == sentence


def test_a_name_from_right_to_left_does_not_turn_an_english_sentence_round(speak: Speak):
    for sentence in ("صورة gpj.exe.jpg is item 1 of the report.", "See a.jpg\nصورة.jpg is here."):
        shown = laid(sentence)
        for line in shown.split("\n"):
            layout = QTextLayout(line)  # finds its direction by the first letter
            layout.beginLayout()
            drawn = layout.createLine()
            drawn.setLineWidth(1000)
            layout.endLayout()
            where = [drawn.cursorToX(line.index(word)) for word in ("jpg", "is") if word in line]
            assert where == sorted(where)
        assert unlaid(shown) == sentence
    assert laid("صورة") == "صورة"


def test_width_stands_before_height_inside_arabic(speak: Speak):
    speak("ar")
    text = laid("160 × 120 بكسل")
    layout = QTextLayout(text)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1000)
    layout.endLayout()
    width, height = (line.cursorToX(text.index(number)) for number in ("160", "120"))
    assert width < height


def test_a_hostile_name_is_still_shown_with_its_hidden_characters(speak: Speak):
    from forensics_gui.text import visible

    speak("ar")
    shown = laid(visible("a\u202egpj.exe"))
    assert "\u202e" not in shown
    assert "⟨U+202E⟩" in shown


def test_the_setting_decides_and_the_system_otherwise(monkeypatch: pytest.MonkeyPatch):
    from PySide6.QtCore import QLocale

    assert chosen("ar") == "ar"

    class System:
        def __init__(self, *languages: str) -> None:
            self._languages = languages

        def uiLanguages(self) -> tuple[str, ...]:
            return self._languages

    for languages, code in (
        (("fr-CA", "fr"), "fr"),
        (("de-DE", "ar-EG"), "ar"),
        (("de-DE",), "en"),
        ((), "en"),
    ):
        monkeypatch.setattr(QLocale, "system", lambda languages=languages: System(*languages))
        assert chosen("system") == code


def test_settings_are_not_cut_off_in_any_language(speak: Speak, qtbot: QtBot):
    for code in ("en", "fr", "ar"):
        speak(code)
        dialog = SettingsDialog(Settings())
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        for label in dialog.findChildren(PlainLabel):
            if not label.wordWrap():
                assert label.width() >= label.sizeHint().width(), (code, label.text())
            else:
                needed = label.heightForWidth(label.width())
                assert label.height() >= needed, (code, label.text())


def test_what_is_wrong_with_an_original_is_said_in_the_language(speak: Speak, qtbot: QtBot) -> None:
    speak("fr")
    panel = NotesPanel()
    qtbot.addWidget(panel)
    path = Path("/evidence/one.jpg")
    item = CaseItem(
        number=1, path=path, first_path=path, sha256="ab" * 32, bytes=5, source="", notes="",
        status=ItemStatus.TO_CHECK, bookmarked=False, added_utc="2026-01-02T03:04:05Z", problem="",
    )  # fmt: skip
    wrong = originals.problem(item, Stage.EXPORT, "cd" * 32)
    panel.show_item(path, replace(item, problem=wrong), "Port")
    assert panel._problem.text().startswith("Le fichier n’est pas celui")
    assert "SHA-256 was" not in panel._problem.text()
