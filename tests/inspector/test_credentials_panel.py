"""Content credentials in the window: six states that read apart, and text that stays text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QLabel, QMenu, QTreeView
from pytestqt.qtbot import QtBot

from forensics_gui.evidence import Check, CheckState
from forensics_gui.evidence.credentials import NAME, CredentialState, failed
from forensics_gui.inspector.credentials import CredentialsPanel

HOSTILE = "<b>\u202egnp.exe\u0007</b>"


@pytest.fixture
def panel(qtbot: QtBot) -> CredentialsPanel:
    made = CredentialsPanel()
    qtbot.addWidget(made)
    made.resize(336, 400)
    made.show()
    return made


def found(state: CredentialState, *rows: tuple[str, str]) -> Check:
    summary = "Content credentials are present but invalid: the signature does not fit the claim."
    return Check(NAME, CheckState.FOUND, summary, details=(("State", state.value), *rows))


def all_checks() -> dict[CredentialState, Check]:
    S = CredentialState
    return {
        S.ABSENT: Check(NAME, CheckState.NOT_FOUND, "The file carries no content credentials."),
        S.NOT_APPLICABLE: Check(NAME, CheckState.NOT_APPLICABLE, "", "BMP files cannot hold any."),
        S.COULD_NOT_CHECK: failed("Verify: unexpected end of file"),
        **{state: found(state) for state in (S.INVALID, S.UNTRUSTED, S.TRUSTED)},
    }


def test_every_state_reads_differently(panel: CredentialsPanel) -> None:
    said = {}
    for state, check in all_checks().items():
        panel.show_checks([check])
        said[state] = panel.text()
        assert said[state].startswith(state.value)
    assert set(said) == set(CredentialState)
    assert len(set(said.values())) == len(said)
    could_not = said[CredentialState.COULD_NOT_CHECK]
    assert "unexpected end of file" in could_not
    assert "Do not read this as none" in could_not
    assert "\nThe signature does not fit" in said[CredentialState.INVALID]  # a sentence
    assert "not checked" in said[CredentialState.TRUSTED]
    words = " ".join(said.values()).lower()
    assert not any(word in words for word in ("fake", "genuine", "authentic", "no manipulation"))


def test_without_a_file_it_says_what_to_do(panel: CredentialsPanel) -> None:
    panel.show_checks([found(CredentialState.TRUSTED)])
    panel.show_checks([])
    labels = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert any("Choose an image" in text for text in labels)


def test_what_a_signer_wrote_is_visible_searched_and_copied(panel: CredentialsPanel) -> None:
    row = ("Made with", HOSTILE)
    panel.show_checks([found(CredentialState.UNTRUSTED, row, ("Signed by", "Camera"))])
    panel.table.copy_all()
    copied = QGuiApplication.clipboard().text()
    assert "⟨U+202E⟩" in copied
    assert "⟨U+0007⟩" in copied
    assert "\u202e" not in copied
    assert "<b>" in copied
    panel.table.search("gnp")
    assert panel.table.rows_shown() == [
        ("Made with", copied.split("Made with\t")[1].split("\n")[0])
    ]


def value_of(panel: CredentialsPanel, row: int) -> tuple[QTreeView, QModelIndex]:
    """The table, and the place of a value in it; the first row is the summary."""
    (view,) = panel.table.findChildren(QTreeView)
    return view, view.model().index(row + 1, 1, view.model().index(0, 0))


@pytest.mark.parametrize("letters", [300, 5000])
def test_a_long_value_has_a_tip_and_is_copied_whole(
    panel: CredentialsPanel, qtbot: QtBot, letters: int
) -> None:
    value = ("urn:c2pa:" + "0123456789abcdef" * 400)[:letters]
    panel.show_checks([found(CredentialState.TRUSTED, ("Manifest & claim", value))])
    view, index = value_of(panel, 1)
    tip = QTextDocument()
    tip.setHtml(index.data(Qt.ItemDataRole.ToolTipRole))
    told = tip.toPlainText().replace("\u200b", "")
    assert told.startswith("Manifest & claim\n" + value[:2000])
    assert told.endswith("…") is (letters > 2000)
    view.setCurrentIndex(index)
    view.scrollTo(index)
    view.customContextMenuRequested.emit(view.visualRect(index).center())
    menu = panel.table.findChild(QMenu)
    assert menu is not None
    one, rows = menu.actions()
    assert one.text() == "Copy Manifest && claim"
    one.trigger()
    assert QGuiApplication.clipboard().text() == value
    rows.trigger()
    assert QGuiApplication.clipboard().text() == f"Manifest & claim\t{value}"
    menu.close()


def test_the_tip_of_a_long_word_is_no_wider_than_the_screen(panel: CredentialsPanel) -> None:
    panel.show_checks([found(CredentialState.TRUSTED, ("Manifest", "0123456789abcdef" * 60))])
    _, index = value_of(panel, 1)
    tip = QLabel(index.data(Qt.ItemDataRole.ToolTipRole))
    tip.setWordWrap(True)  # as Qt's own tips are
    assert tip.sizeHint().width() < 800
