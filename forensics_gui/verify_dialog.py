"""*Verify a report*: which file, which images, and what the check said, as a job."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from forensics_gui.analysis import Engine
from forensics_gui.browser.drop import taken
from forensics_gui.evidence import Analysis
from forensics_gui.inspector.parts import Panel, Rows, heading
from forensics_gui.jobs import JobRunner
from forensics_gui.jobs.job import Job, JobState
from forensics_gui.language import QT_TRANSLATE_NOOP, said, translate
from forensics_gui.report import keys
from forensics_gui.report.records import LogHead
from forensics_gui.report.verification import (
    VERDICTS,
    Finding,
    State,
    Verification,
    Wish,
    verify,
)
from forensics_gui.report.verification_repeat import Repetition
from forensics_gui.text import visible
from forensics_gui.theme import HALF, SPACE, SPACE_2, SPACE_3, font
from forensics_gui.theme.widgets import fitted, muted, plain, rule
from model.errors import PalimpsestError
from model.localisation import CancelCheck, Progress

LANE = "verify"
LogAt = Callable[[int], LogHead | None]
STATES = {
    State.HOLDS: QT_TRANSLATE_NOOP("verify_dialog", "Holds"),
    State.FAILS: QT_TRANSLATE_NOOP("verify_dialog", "Does not hold"),
    State.ABSENT: QT_TRANSLATE_NOOP("verify_dialog", "Absent"),
    State.NOT_CHECKED: QT_TRANSLATE_NOOP("verify_dialog", "Not checked"),
}
_INTRODUCTION = QT_TRANSLATE_NOOP(
    "verify_dialog",
    "Checks the signature and that it covers the whole file, the attachments against the text, "
    "and originals against the report. Works without a network.",
)


class VerifyDialog(QDialog):
    """Asks, checks in a job, and shows what came out. ``log`` gives the end that the log of the
    open case had at a number of entries; it is called in the job's thread."""

    def __init__(
        self,
        runner: JobRunner,
        engine: Engine,
        images: Sequence[Path] = (),
        parent: QWidget | None = None,
        *,
        log: LogAt | None = None,
    ) -> None:
        super().__init__(parent)
        self._log = log
        self.setWindowTitle(self.tr("Verify a report"))
        self.setAcceptDrops(True)
        self._runner, self._engine = runner, engine
        self._job: Job | None = None
        self._images: list[Path] = []
        self.result_shown: Verification | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        column.setSpacing(SPACE)
        column.addWidget(muted(plain(translate("verify_dialog", _INTRODUCTION))))
        column.addLayout(self._questions())
        self._panel = Panel(self.tr("What the check said"))
        self._panel.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # nothing to read yet
        self._answers = QWidget()
        self._panel.column.addWidget(self._answers)
        self._panel.column.addStretch(1)
        self._told = plain()
        self._told.setFont(font(bold=True))
        column.addWidget(rule())
        column.addWidget(self._told)
        column.addWidget(self._panel, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._go = buttons.addButton(self.tr("Verify"), QDialogButtonBox.ButtonRole.ActionRole)
        self._go.setDefault(True)
        self._go.clicked.connect(self.verify)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        fitted(self, 720, 720)
        self.add_images(images)
        self._follow()

    def _questions(self) -> QGridLayout:
        self.report = QLineEdit()
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setPlaceholderText(self.tr("A report (PDF) of this program"))
        self.report.textChanged.connect(self._follow)
        choose = QPushButton(self.tr("Choose…"))
        choose.clicked.connect(self._choose_report)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Originals"))
        self._list.setFixedHeight(4 * self._list.fontMetrics().lineSpacing())
        self._list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        add = QPushButton(self.tr("Add…"))
        add.clicked.connect(self._choose_images)
        remove = QPushButton(self.tr("Remove"))
        remove.clicked.connect(self._remove)
        beside = QVBoxLayout()
        beside.setSpacing(HALF)
        beside.addWidget(add)
        beside.addWidget(remove)
        beside.addStretch(1)
        self.repeat = QCheckBox(
            self.tr("Repeat the analysis of the originals and compare the maps")
        )
        # asked for, because a report of another case does not agree with this one's log
        self.compare_log = QCheckBox(self.tr("Compare the report with the log of the open case"))
        self.compare_log.setVisible(self._log is not None)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_2)
        grid.setVerticalSpacing(SPACE)
        grid.addWidget(plain(self.tr("Report"), wrap=False), 0, 0)
        grid.addWidget(self.report, 0, 1)
        grid.addWidget(choose, 0, 2)
        grid.addWidget(plain(self.tr("Originals"), wrap=False), 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._list, 1, 1)
        grid.addLayout(beside, 1, 2)
        grid.addWidget(self.repeat, 2, 1, 1, 2)
        grid.addWidget(self.compare_log, 3, 1, 1, 2)
        return grid

    # -- asking ----------------------------------------------------------------------------
    def add_images(self, paths: Sequence[Path]) -> None:
        """More originals to compare; each once."""
        for path in paths:
            if path not in self._images:
                self._images.append(path)
                self._list.addItem(visible(path.name))
                self._list.item(self._list.count() - 1).setToolTip(visible(str(path)))
        self._follow()

    @Slot()
    def _choose_report(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Report"), "", self.tr("Reports (*.pdf);;All files (*)")
        )
        if name:
            self.report.setText(name)

    @Slot()
    def _choose_images(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Originals"))
        self.add_images([Path(name) for name in names])

    @Slot()
    def _remove(self) -> None:
        for index in sorted((i.row() for i in self._list.selectedIndexes()), reverse=True):
            self._list.takeItem(index)
            del self._images[index]
        self._follow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        taken(event)

    def dropEvent(self, event: QDropEvent) -> None:
        paths = taken(event)
        for path in paths:
            if path.suffix.lower() == ".pdf":
                self.report.setText(str(path))
        self.add_images([path for path in paths if path.suffix.lower() != ".pdf"])

    @Slot()
    def _follow(self) -> None:
        busy = self._job is not None
        self._go.setEnabled(bool(self.report.text().strip()) and not busy)
        self.repeat.setEnabled(bool(self._images) and self._engine.usable())

    # -- checking --------------------------------------------------------------------------
    @Slot()
    def verify(self) -> None:
        """Check the report as a job."""
        path = Path(self.report.text().strip())
        repeat = self.repeat.isChecked() and self.repeat.isEnabled()
        log = self._log if self.compare_log.isChecked() else None
        work = partial(checked, self._engine, path, tuple(self._images), repeat, log)
        pressed = self._go.hasFocus()
        self._clear()
        self._told.setText(self.tr("Checking…"))
        if pressed:
            # the button is about to be disabled, and Qt would hand on to the one that closes
            self.report.setFocus()
        try:
            job = self._runner.submit(
                self.tr("Verifying {name}").format(name=visible(path.name)), work, lane=LANE
            )
        except PalimpsestError as error:
            self._failed(error)
            return
        self._job = job
        job.succeeded.connect(self._show)
        job.failed.connect(self._failed)
        job.changed.connect(self._changed)
        self._follow()

    @Slot(object)
    def _show(self, result: Verification) -> None:
        self._job = None
        self.result_shown = result
        self._told.setText(said(VERDICTS[result.verdict]))
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        for finding in result.findings:
            column.addWidget(_answer(finding))
        rows = Rows()
        rows.fill([(self.tr("Report sha256"), result.sha256)])
        column.addWidget(rows)
        self._answers.setLayout(column)
        self._panel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._follow()

    @Slot(object)
    def _failed(self, error: PalimpsestError) -> None:
        self._job = None
        self._told.setText(" ".join(said(part) for part in (error.sentence, error.hint) if part))
        self._follow()

    @Slot()
    def _changed(self) -> None:
        if self._job is not None and self._job.state is JobState.CANCELLED:
            self._job = None
            self._told.setText(self.tr("Stopped."))
            self._follow()

    def _clear(self) -> None:
        self.result_shown = None
        fresh = QWidget()
        self._panel.column.replaceWidget(self._answers, fresh)
        self._answers.deleteLater()
        self._answers = fresh

    def done(self, code: int) -> None:
        """Whatever closes the dialog stops its job."""
        if self._job is not None:
            job, self._job = self._job, None
            job.cancel()
        super().done(code)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.done(QDialog.DialogCode.Rejected)
        event.accept()


def checked(
    engine: Engine,
    path: Path,
    images: Sequence[Path],
    repeat: bool,
    log: LogAt | None,
    progress: Progress,
    cancelled: CancelCheck,
) -> Verification:
    """The work of the job; no Qt."""

    def load(sha256: str, precision: str) -> Callable[[Path, CancelCheck], Analysis]:
        localizer = engine.localizer_of(sha256, precision)

        def again(image: Path, stop: CancelCheck) -> Analysis:
            return engine.analyse(image, LANE, lambda *_: None, stop, localizer=localizer)

        return again

    wish = Wish(
        images=images,
        own=keys.KeyStore().own_certificate_sha256(),
        log=log,
        repetition=Repetition(load) if repeat else None,
    )
    return verify(path, wish, progress=progress, cancelled=cancelled)


def _answer(finding: Finding) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, SPACE)
    column.setSpacing(HALF)
    head = QHBoxLayout()
    head.setSpacing(SPACE_2)
    state = plain(translate("verify_dialog", STATES[finding.state]), wrap=False)
    state.setFont(font(bold=finding.state is not State.HOLDS))
    head.addWidget(heading(said(finding.title)), 1)
    head.addWidget(state)
    column.addLayout(head)
    column.addWidget(plain(said(finding.sentence), selectable=True))
    if finding.details:
        rows = Rows()
        rows.fill([(said(name), said(value)) for name, value in finding.details])
        column.addWidget(rows)
    return widget
