"""Content credentials: the state in words, what it means, and what the manifest says."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from forensics_gui.evidence import Check
from forensics_gui.evidence.credentials import NAME, CredentialState, state_of
from forensics_gui.inspector.metadata import CheckTable
from forensics_gui.inspector.parts import Mark, Nothing, Remark
from forensics_gui.theme import SPACE, SPACE_2, FontSize, set_font
from forensics_gui.theme.icons import Role
from forensics_gui.theme.widgets import plain

_MEANING = {
    CredentialState.ABSENT: "Most files carry none, and many services remove them: this says "
    "nothing about the picture.",
    CredentialState.INVALID: "They cannot be relied on. This alone does not show that the picture "
    "was edited.",
    CredentialState.UNTRUSTED: "They are unbroken, but anybody may have signed under this name.",
    CredentialState.TRUSTED: "The signer made these statements about exactly this file. Whether "
    "they are true is not checked.",
    CredentialState.COULD_NOT_CHECK: "The file may carry some. Do not read this as none.",
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
    "No content credentials to show",
    "Choose an image to see whether its file carries signed credentials (C2PA).",
)


class CredentialsPanel(QWidget):
    """State, meaning and table. Whatever a signer wrote is plain text with nothing hidden in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = Nothing(*_NOTHING)
        self._mark = Mark("stamp", "muted")
        self._state = plain()
        set_font(self._state, FontSize.BODY, bold=True)
        self._meaning = plain(selectable=True)
        self._reason = Remark("info", "muted")
        self._table = CheckTable("Content credentials", _NOTHING)
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
        page = QWidget()
        whole = QVBoxLayout(page)
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
        self._state.setText(state.value)
        self._meaning.setText(_MEANING[state])
        self._meaning.setVisible(bool(_MEANING[state]))
        fault = found.summary.partition(": ")[2] if state is CredentialState.INVALID else ""
        said = fault[:1].upper() + fault[1:]
        self._reason.tell(said, found.reason)
        self._table.setVisible(bool(found.details))
        self._table.show_checks([found] if found.details else [])
