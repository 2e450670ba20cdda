"""Content credentials in the window: six states that read apart, and text that stays text."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
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
