"""One finding of the check: sentence, pictures of what is wrong, what can be done."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from forensics_gui.inspector.parts import Mark
from forensics_gui.text import visible
from forensics_gui.theme import HALF, SPACE, SPACE_2, FontSize, icon, set_font
from forensics_gui.theme.icons import Role
from forensics_gui.theme.widgets import muted, plain
from forensics_gui.wizard.flow import Flow
from forensics_gui.wizard.pictures import PictureView, Shown, read
from forensics_gui.wizard.words import shown
from training.wizard.types import Action, CheckFinding
from training.wizard.types import Shown as ShownImage

_HEIGHT = 128
_WIDEST = 288
_MARKS: dict[str, tuple[str, Role]] = {
    "blocks": ("circle-x", "caution"),
    "warns": ("triangle-alert", "caution"),
    "tells": ("info", "accent"),
}


class ItemCell(QWidget):
    """A thumbnail with its name, and a small button that leaves the image out."""

    leave = Signal(str)

    def __init__(self, shown: ShownImage, *, can_leave: bool) -> None:
        super().__init__()
        self._name = shown.name
        image = read(shown.thumbnail)
        caption = visible(shown.name.rsplit("/", 1)[-1])
        width = _HEIGHT
        if image is not None and image.height():
            width = round(image.width() * (_HEIGHT - 2 * HALF) / image.height()) + 2 * HALF
            width = min(max(width, 96), _WIDEST)
        view = PictureView(QSize(width, _HEIGHT + SPACE_2), enlarge=4.0)
        view.setFixedSize(width, _HEIGHT + SPACE_2)
        view.show_picture(
            Shown(image, None, caption, str(shown.path or "")),
            self.tr("No picture can be shown") if image is None else "",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(view)
        if can_leave:
            button = QToolButton()
            button.setAutoRaise(True)
            button.setText(self.tr("Leave out"))
            button.setAccessibleName(self.tr("Leave out {name}").format(name=caption))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._leave)
            set_font(button, FontSize.SMALL)
            column.addWidget(button)
        column.addStretch(1)

    @Slot()
    def _leave(self) -> None:
        self.leave.emit(self._name)


class FindingCard(QWidget):
    """``acted`` carries an :class:`Action`; ``left`` the name of one image to leave out."""

    acted = Signal(object)
    left = Signal(str)

    def __init__(self, finding: CheckFinding, *, can_change: bool) -> None:
        super().__init__()
        self.finding = finding
        self.setAccessibleName(shown(finding.sentence))
        name, role = _MARKS[finding.severity]
        sentence = plain(shown(finding.sentence), selectable=True)
        if finding.severity != "tells":
            set_font(sentence, FontSize.BODY, bold=True)
        inside = QVBoxLayout()
        inside.setSpacing(SPACE)
        words = QVBoxLayout()
        words.setSpacing(HALF)
        words.addWidget(sentence)
        if finding.advice:
            words.addWidget(muted(plain(shown(finding.advice), selectable=True)))
        inside.addLayout(words)
        # one image needs no button of its own beside the one that leaves all of them out
        whole = len(finding.items) == 1 and any(a.code == "leave_out" for a in finding.actions)
        can_leave = can_change and not finding.left_out and not whole
        if finding.shown:
            cells = Flow()
            for one in finding.shown:
                # a sheet of several images stands for the whole data set
                cell = ItemCell(one, can_leave=can_leave and one.name in finding.items)
                cell.leave.connect(self.left)
                cells.addWidget(cell)
            inside.addLayout(cells)
        more = len(finding.items) - len(finding.shown)
        if finding.shown and more > 0:
            note = muted(plain(self.tr("and %Ln more", "", more)))
            set_font(note, FontSize.SMALL)
            inside.addWidget(note)
        self.buttons: list[QPushButton] = []
        if finding.actions and can_change:
            inside.addLayout(self._actions(finding.actions))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE, 0, SPACE_2)
        row.setSpacing(SPACE)
        row.addWidget(Mark(name, role), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(inside, 1)

    def _actions(self, actions: tuple[Action, ...]) -> Flow:
        flow = Flow()
        for action in actions:
            button = _ActionButton(action)
            button.acted.connect(self.acted)
            flow.addWidget(button)
            self.buttons.append(button)
        return flow


class _ActionButton(QPushButton):
    acted = Signal(object)

    def __init__(self, action: Action) -> None:
        super().__init__(shown(action.text))
        self._action = action
        if action.code == "leave_out" and len(action.items) > 1:
            self.setText(self.tr("Leave all %Ln out", "", len(action.items)))
        icons = {
            "leave_out": "circle-minus",
            "invert_masks": "contrast",
            "add_images": "image-plus",
        }
        if action.code in icons:
            self.setIcon(icon(icons[action.code]))
        self.clicked.connect(self._act)

    @Slot()
    def _act(self) -> None:
        self.acted.emit(self._action)
