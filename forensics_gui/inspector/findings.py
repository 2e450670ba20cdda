"""Findings: the outcome in words, the score with its calibration, the regions."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QStackedLayout, QVBoxLayout, QWidget

from forensics_gui.analysis.state import Shown, Stage
from forensics_gui.browser.items import ItemStatus
from forensics_gui.evidence import Analysis, Outcome
from forensics_gui.inspector.parts import Nothing, Panel, Remark, Rows, heading
from forensics_gui.inspector.regions import RegionTable
from forensics_gui.inspector.scale import ScoreScale
from forensics_gui.report import wording
from forensics_gui.report.text import number, percent, plural
from forensics_gui.theme import SPACE, FontSize, icon, set_font
from forensics_gui.theme.widgets import muted, plain, rule
from model.card import ModelCard

_BUSY = {
    ItemStatus.QUEUED: "Waiting for the network",
    ItemStatus.RUNNING: "The network is looking at this image",
}


class FindingsPanel(QWidget):
    """What the network said about the image on the screen.

    ``analyseRequested`` asks to analyse it, ``regionChosen`` carries a ``Region`` to zoom to.
    """

    analyseRequested = Signal()
    regionChosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = Nothing(
            "scan-search",
            "No image selected",
            "Open images or a folder, or drop them onto the window, and choose one.",
        )
        self._panel = Panel("Findings")
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self._panel)
        self._headline = plain()
        set_font(self._headline, FontSize.TITLE, bold=True)
        self._sentences = plain(selectable=True)
        self._derived = Remark("clipboard-paste", "accent")
        self._outside = Remark("triangle-alert")
        self._analyse = QPushButton("Analyse this image")
        self._analyse.setIcon(icon("scan-search"))
        self._analyse.clicked.connect(self.analyseRequested)
        self._score_part = self._made_score()
        self._regions_part, self._table = self._made_regions()
        self._run_part = QWidget()
        self._run = Rows()
        self._steps = Remark("info", "muted")
        run = _column(self._run_part)
        run.addWidget(rule())
        run.addWidget(heading("Model and run"))
        run.addWidget(self._run)
        run.addWidget(self._steps)
        column = self._panel.column
        for widget in (
            self._headline,
            self._sentences,
            self._analyse,
            self._derived,
            self._outside,
            self._score_part,
            self._regions_part,
            self._run_part,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        self.show_image(Shown(Stage.EMPTY))

    def text(self) -> str:
        """Headline and sentences as one text."""
        return f"{self._headline.text()}\n{self._sentences.text()}"

    @Slot(object)
    def show_image(self, shown: Shown, *, derived: bool = False) -> None:
        """Show what is known about the image on the screen."""
        if shown.stage is Stage.EMPTY:
            self._pages.setCurrentWidget(self._nothing)
            return
        self._pages.setCurrentWidget(self._panel)
        analysis = shown.analysis
        done = analysis is not None and shown.stage is not Stage.OPENED
        busy = _BUSY.get(shown.activity, "")
        self._derived.tell(
            "Not an original file: made from the clipboard. Its metadata and compression say "
            "nothing about where the picture comes from."
            if derived
            else ""
        )
        self._analyse.setVisible(shown.stage is Stage.OPENED and not busy)
        for part in (self._score_part, self._regions_part, self._run_part):
            part.setVisible(False)
        self._outside.tell()
        if analysis is not None and done:
            self._show_result(analysis, shown.card)
        elif shown.stage is Stage.OPENING:
            self._say("Opening…", "")
        else:
            self._say("Not analysed yet", "The network has not looked at this image.")
            if analysis is not None:
                self._show_range(analysis)
        if busy:
            self._say(busy, "The result appears here.")

    def _show_result(self, analysis: Analysis, card: ModelCard | None) -> None:
        headline = wording.OUTCOMES[analysis.outcome]
        if analysis.outcome is Outcome.RESPONSE:
            said = [wording.outcome(analysis), wording.false_alarms(card), wording.MEANING]
        elif analysis.outcome is Outcome.NO_RESPONSE:
            said = ["This does not show that the image is unaltered."]
        else:
            failure = analysis.failure
            said = [failure.sentence, failure.hint] if failure else []
        self._say(headline, "\n\n".join(part for part in said if part))
        self._show_range(analysis)
        self._show_score(analysis, card)
        self._regions_part.setVisible(bool(analysis.regions))
        self._regions_title.setText(plural(len(analysis.regions), "marked region").capitalize())
        self._table.fill(analysis.regions)
        self._show_run(analysis, card)

    def _say(self, headline: str, text: str) -> None:
        self._headline.setText(headline)
        self._sentences.setText(text)
        self._sentences.setVisible(bool(text))

    def _show_range(self, analysis: Analysis) -> None:
        outside = analysis.out_of_range
        self._outside.tell(
            *(("Outside the range this model was validated on.", *outside) if outside else ())
        )

    def _show_score(self, analysis: Analysis, card: ModelCard | None) -> None:
        result, model = analysis.localisation, analysis.model
        self._score_part.setVisible(result is not None)
        if result is None:
            return
        threshold = model.score_threshold if model is not None else None
        self._score_value.setText(number(result.score))
        self._scale.show_score(result.score, threshold)
        notes = []
        if card is not None:
            calibration = card.score_calibration.origin.rstrip(".")
            notes = [
                f"Calibration: {calibration}.",
                f"Threshold: {card.threshold_origin.rstrip('.')}.",
            ]
            if card.false_alarms is not None:
                share = card.false_alarms.count / max(card.false_alarms.images, 1)
                notes.append(
                    f"At this threshold {percent(share)} of unmanipulated images respond: "
                    f"{wording.counted(card.false_alarms)}, {card.false_alarms.set}."
                )
            elif analysis.outcome is not Outcome.RESPONSE:
                notes.append(wording.NOT_MEASURED)
        self._score_notes.setText("\n".join(notes))
        self._score_notes.setVisible(bool(notes))

    def _show_run(self, analysis: Analysis, card: ModelCard | None) -> None:
        result, model = analysis.localisation, analysis.model
        self._run_part.setVisible(model is not None)
        rows = []
        if model is not None:
            version = f" {card.version}" if card is not None and card.sha256 == model.sha256 else ""
            rows += [
                ("Model", f"{model.name}{version}"),
                ("Architecture", model.architecture),
                ("Weights", f"{model.sha256[:16]}…" if model.sha256 else ""),
                ("Map threshold", number(model.threshold)),
            ]
        if result is not None:
            threads = f", {plural(result.threads, 'thread')}" if result.threads else ""
            rows += [
                ("Device", f"{result.device_name or result.device}{threads}"),
                ("Precision", result.precision),
                ("Tiles", f"{result.plan.tiles:,} of {result.plan.side:,} px"),
                ("Time", f"{result.seconds:.1f} s"),
            ]
        self._run.fill(rows)
        self._steps.tell(*(result.steps if result is not None else ()))

    def _made_score(self) -> QWidget:
        part = QWidget()
        column = _column(part)
        column.addWidget(rule())
        column.addWidget(heading("Image-level score"))
        self._score_value = plain(wrap=False)
        set_font(self._score_value, FontSize.TITLE)
        self._scale = ScoreScale()
        self._score_notes = muted(plain(selectable=True))
        set_font(self._score_notes, FontSize.SMALL)
        for widget in (self._score_value, self._scale, self._score_notes):
            column.addWidget(widget)
        return part

    def _made_regions(self) -> tuple[QWidget, RegionTable]:
        part = QWidget()
        column = _column(part)
        column.addWidget(rule())
        self._regions_title = heading("Regions")
        table = RegionTable()
        table.chosen.connect(self.regionChosen)
        column.addWidget(self._regions_title)
        column.addWidget(table)
        return part, table


def _column(part: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE)
    return column
