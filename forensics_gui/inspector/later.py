"""Places of panels that come later: what they will hold, and that they are not there yet."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from forensics_gui.inspector.parts import Nothing


@dataclass(frozen=True)
class Later:
    """One panel to come."""

    key: str
    title: str
    icon: str
    text: str


LATER: tuple[Later, ...] = (
    Later(
        "notes",
        "Notes",
        "notebook-pen",
        "Will hold your own text on this image and where it stands: to check, checked, concern. "
        "Not in this version.",
    ),
)


class LaterPanel(QWidget):
    """A place without controls."""

    def __init__(self, later: Later, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(later.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Nothing(later.icon, later.title, later.text))
