"""Content credentials: the state in words, what it means, and what the manifest says."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from forensics_gui.evidence import Check
from forensics_gui.evidence.credentials import NAME, CredentialState, state_of
from forensics_gui.inspector.metadata import CheckTable
from forensics_gui.inspector.parts import Mark, Nothing, Panel, Remark
from forensics_gui.language import QT_TRANSLATE_NOOP, said, translate
from forensics_gui.theme import SPACE, SPACE_2, FontSize, set_font
from forensics_gui.theme.icons import Role
from forensics_gui.theme.widgets import plain

_MEANING = {
    CredentialState.ABSENT: QT_TRANSLATE_NOOP(
        "inspector.credentials",
        "Most files carry none, and many services remove them: this says "
        "nothing about the picture.",
    ),
    CredentialState.INVALID: QT_TRANSLATE_NOOP(
        "inspector.credentials",
        "They cannot be relied on. This alone does not show that the picture was edited.",
    ),
    CredentialState.UNTRUSTED: QT_TRANSLATE_NOOP(
        "inspector.credentials", "They are unbroken, but anybody may have signed under this name."
    ),
    CredentialState.TRUSTED: QT_TRANSLATE_NOOP(
        "inspector.credentials",
        "The signer made these statements about exactly this file. Whether "
        "they are true is not checked.",
    ),
    CredentialState.COULD_NOT_CHECK: QT_TRANSLATE_NOOP(
        "inspector.credentials", "The file may carry some. Do not read this as none."
    ),
    CredentialState.NOT_APPLICABLE: "",
}
_MARKS: dict[CredentialState, tuple[str, Role]] = {
    CredentialState.ABSENT: ("circle-slash", "muted"),
    CredentialState.INVALID: ("triangle-alert", "caution"),
    CredentialState.UNTRUSTED: ("user-round", "muted"),
    CredentialState.TRUSTED: ("stamp", "accent"),
    CredentialState.COULD_NOT_CHECK: ("circle-help", "caution"),
    CredentialState.NOT_APPLICABLE: ("circle-minus", "muted"),
}
_NOTHING = (
    "stamp",
    QT_TRANSLATE_NOOP("inspector.credentials", "No content credentials to show"),
    QT_TRANSLATE_NOOP(
        "inspector.credentials",
        "Choose an image to see whether its file carries signed credentials (C2PA).",
    ),
)


def _nothing() -> tuple[str, str, str]:
    name, title, hint = _NOTHING
    translated = (translate("inspector.credentials", text) for text in (title, hint))
    return (name, *translated)  # type: ignore[return-value]


def _meaning(state: CredentialState) -> str:
    text = _MEANING[state]
    return translate("inspector.credentials", text) if text else ""


def _sentence(text: str) -> str:
    """The end of a summary, standing alone."""
    return text[:1].upper() + text[1:]


class CredentialsPanel(QWidget):
    """State, meaning and table. Whatever a signer wrote is plain text with nothing hidden in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = Nothing(*_nothing())
        self._mark = Mark("stamp", "muted")
        self._state = plain()
        set_font(self._state, FontSize.BODY, bold=True)
        self._meaning = plain(selectable=True)
        self._reason = Remark("info", "muted")
        self._table = CheckTable(self.tr("Content credentials"), _nothing())
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(SPACE_2, SPACE, SPACE_2, 0)
        column.setSpacing(SPACE)
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(self._mark)
        top.addWidget(self._state, 1)
        column.addLayout(top)
        for widget in (self._meaning, self._reason):
            column.addWidget(widget)
        # scrolls where the window is too low; the table has the keyboard
        page = Panel(self.tr("Content credentials"), fields=True)
        whole = page.column
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self._table, 1)
        whole.addStretch(0)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(page)

    @property
    def table(self) -> CheckTable:
        """What the manifest says."""
        return self._table

    def text(self) -> str:
        """State, meaning and reason as shown."""
        return "\n".join((self._state.text(), self._meaning.text(), self._reason.text()))

    def show_checks(self, checks: list[Check]) -> None:
        """Show the check on content credentials among ``checks``."""
        found = next((check for check in checks if check.name == NAME), None)
        self._pages.setCurrentIndex(0 if found is None else 1)
        if found is None:
            return
        state = state_of(found)
        self._mark.use(*_MARKS[state])
        self._state.setText(said(state.value))
        self._meaning.setText(_meaning(state))
        self._meaning.setVisible(bool(_MEANING[state]))
        fault = found.summary.partition(": ")[2] if state is CredentialState.INVALID else ""
        self._reason.tell(_sentence(said(fault)), said(found.reason))
        self._table.setVisible(bool(found.details))
        self._table.show_checks([found] if found.details else [])
