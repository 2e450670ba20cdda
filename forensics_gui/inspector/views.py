"""Views: one picture made of the picture, and the two texts without which it misleads."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QWidget,
)

from forensics_gui.analysis.view_controller import ViewController, ViewStatus
from forensics_gui.evidence.views import VIEWS, Request, View, ViewState, view
from forensics_gui.inspector.parts import Nothing, Panel, Remark, Rows, heading
from forensics_gui.inspector.view_parts import ParameterForm, Preview
from forensics_gui.jobs import Job
from forensics_gui.language import QT_TRANSLATE_NOOP, said, translate
from forensics_gui.theme import SPACE, FontSize, icon, set_font
from forensics_gui.theme.widgets import muted, plain, rule

_NOTHING = QT_TRANSLATE_NOOP(
    "inspector.views",
    "Open an image to look at its error level, noise, compression traces and channels.",
)
_CHOOSE = QT_TRANSLATE_NOOP("inspector.views", "Choose a view")
_INTRODUCTION = QT_TRANSLATE_NOOP(
    "inspector.views",
    "A view shows the picture in another way. It finds nothing by itself: read what to look for "
    "and what to ignore beside it.",
)


class ViewsPanel(QWidget):
    """Draws what a :class:`ViewController` knows.

    ``viewerToggled`` says whether the view is to stand in the viewer, ``exportRequested`` asks
    for a file.
    """

    viewerToggled = Signal(bool)
    exportRequested = Signal()

    def __init__(self, controller: ViewController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._view: View | None = None
        self._job: Job | None = None
        self._in_viewer = False
        self._looked_at = False
        self._nothing = Nothing(
            "layers", self.tr("No picture to look at"), translate("inspector.views", _NOTHING)
        )
        self._panel = Panel(self.tr("Views"))
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self._panel)
        self._list = QComboBox()
        self._list.setAccessibleName(self.tr("View"))
        self._list.addItem(translate("inspector.views", _CHOOSE), "")
        for made in VIEWS:
            self._list.addItem(said(made.name), made.key)
        self._list.activated.connect(self._choose)
        self._what = muted(plain(translate("inspector.views", _INTRODUCTION)))
        self._form = ParameterForm(after=self._list)
        self._form.changed.connect(self._ask)
        self._preview = Preview()
        self._progress, self._bar, self._stop = _progress()
        self._stop.clicked.connect(controller.stop)
        self._remark = Remark("info", "muted")
        self._buttons = self._made_buttons()
        self._look_for, self._ignore, self._responds = (plain(selectable=True) for _ in range(3))
        self._facts = Rows()
        self._source = muted(plain(selectable=True))
        set_font(self._source, FontSize.SMALL)
        self._texts = self._made_texts()
        column = self._panel.column
        for widget in (
            self._list,
            self._what,
            self._form,
            self._preview,
            self._progress,
            self._remark,
            self._buttons,
            self._texts,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        controller.changed.connect(self.show_status)
        self.show_status(controller.status)

    def text(self) -> str:
        """The two texts as shown."""
        return f"{self._look_for.text()}\n{self._ignore.text()}"

    @property
    def in_viewer(self) -> bool:
        """Whether the view is to stand in the viewer."""
        return self._in_viewer

    @Slot(object)
    def show_status(self, status: ViewStatus) -> None:
        """Bring the panel to what is known."""
        self._pages.setCurrentWidget(self._nothing if status.path is None else self._panel)
        self._show_view(status.request)
        self._follow(status.job)
        run = status.run
        record = run.record if run is not None else None
        ran = record is not None and record.state is ViewState.RAN
        self._preview.show_picture(run.preview if run is not None else None)
        # In the viewer it stands large: the room is better used by the texts.
        self._preview.setVisible(ran and not self._in_viewer)
        if record is not None and record.state is ViewState.NOT_APPLICABLE:
            self._remark.tell(
                self.tr("Not applicable: {reason}").format(reason=said(record.reason))
            )
        elif record is not None and record.state is ViewState.FAILED:
            self._remark.tell(self.tr("Failed: {reason}").format(reason=said(record.reason)))
        else:
            self._remark.tell(said(status.problem))
        self._buttons.setVisible(self._view is not None)
        self._show.setEnabled(ran or self._in_viewer)
        self._export.setEnabled(ran)
        chosen = status.path is not None and status.request in self._controller.chosen(status.path)
        self._report.setEnabled(record is not None)
        self._report.setChecked(chosen)
        self._facts.fill(
            [
                (self.tr("Measured"), said(record.summary)),
                *((said(name), said(value)) for name, value in record.parameters),
            ]
            if record is not None and ran
            else []
        )
        self._facts.setVisible(ran)

    @Slot(bool)
    def look(self, looked_at: bool) -> None:
        """Whether the panel is in front; behind another's tab Qt still calls it visible."""
        self._looked_at = looked_at
        self._want()

    # -- parts -----------------------------------------------------------------------------
    def _made_buttons(self) -> QWidget:
        part = QWidget()
        self._show = QPushButton(self.tr("Show in the viewer"))
        self._show.setIcon(icon("layers-2"))
        self._show.setCheckable(True)
        self._show.setToolTip(self.tr("In place of the localisation map, with all ways to compare"))
        self._show.toggled.connect(self._toggle_viewer)
        self._export = QPushButton(self.tr("Export…"))
        self._export.setIcon(icon("save"))
        self._export.setToolTip(self.tr("Write this view at full size as PNG"))
        self._export.clicked.connect(self.exportRequested)
        self._report = QCheckBox(self.tr("Put this view into the report"))
        self._report.clicked.connect(self._controller.choose)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._show, 1)
        row.addWidget(self._export)
        column = Panel.column_of(part)
        column.addLayout(row)
        column.addWidget(self._report)
        return part

    def _made_texts(self) -> QWidget:
        part = QWidget()
        column = Panel.column_of(part)
        for title, label in (
            (self.tr("What to look for"), self._look_for),
            (self.tr("What to ignore"), self._ignore),
            (self.tr("Responds to"), self._responds),
        ):
            column.addWidget(heading(title))
            column.addWidget(label)
        column.addWidget(rule())
        column.addWidget(self._facts)
        column.addWidget(self._source)
        return part

    # -- what is asked for -----------------------------------------------------------------
    @Slot(int)
    def _choose(self, index: int) -> None:
        key = self._list.itemData(index)
        self._controller.ask(Request(key) if key else None)

    @Slot()
    def _ask(self) -> None:
        if self._view is not None:
            self._controller.ask(Request(self._view.key, self._form.values()))

    @Slot(bool)
    def _toggle_viewer(self, on: bool) -> None:
        self._in_viewer = on
        # In words too: a pressed button is hard to tell from another in the dark theme.
        self._show.setText(self.tr("Shown in the viewer") if on else self.tr("Show in the viewer"))
        self._show.setIcon(icon("eye" if on else "layers-2"))
        self._preview.setVisible(not on and self._preview.shown is not None)
        self._want()
        self.viewerToggled.emit(on)

    def _want(self) -> None:
        self._controller.want(self._looked_at or self._in_viewer)

    # -- what is shown ---------------------------------------------------------------------
    def _show_view(self, request: Request | None) -> None:
        wanted = view(request.key) if request is not None else None
        if wanted is not self._view:
            self._view = wanted
            self._list.setCurrentIndex(self._list.findData(wanted.key if wanted else ""))
            self._what.setText(
                said(wanted.what) if wanted else translate("inspector.views", _INTRODUCTION)
            )
            self._form.use(wanted.parameters if wanted else ())
            self._texts.setVisible(wanted is not None)
            if wanted is not None:
                self._look_for.setText(said(wanted.look_for))
                self._ignore.setText(said(wanted.ignore))
                self._responds.setText(said(wanted.responds_to))
                self._source.setText(self.tr("After {source}.").format(source=said(wanted.source)))
        if request is not None and wanted is not None:
            self._form.show_values(wanted.values(dict(request.values)))
        self._texts.setVisible(wanted is not None)

    def _follow(self, job: Job | None) -> None:
        if job is not self._job:
            if self._job is not None:
                self._job.progressed.disconnect(self._advance)
            self._job = job
            self._bar.setRange(0, 0)
            if job is not None:
                job.progressed.connect(self._advance)
        self._progress.setVisible(job is not None)

    @Slot(int, int, str)
    def _advance(self, done: int, total: int, _text: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)


def _progress() -> tuple[QWidget, QProgressBar, QPushButton]:
    part = QWidget()
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setAccessibleName(translate("inspector.views", "Making the view"))
    bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    stop = QPushButton(translate("inspector.views", "Stop"))
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE)
    row.addWidget(bar, 1, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(stop)
    stop.setIconSize(QSize(16, 16))
    return part, bar, stop
