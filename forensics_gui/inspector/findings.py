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
from forensics_gui.language import QT_TRANSLATE_NOOP, said, translate
from forensics_gui.report import wording
from forensics_gui.report.text import grouped, number, percent
from forensics_gui.text import visible
from forensics_gui.theme import SPACE, FontSize, icon, set_font
from forensics_gui.theme.widgets import muted, plain, rule
from model.card import ModelCard

_ROWS = 9
_BUSY = {
    ItemStatus.QUEUED: QT_TRANSLATE_NOOP("inspector.findings", "Waiting for the network"),
    ItemStatus.RUNNING: QT_TRANSLATE_NOOP(
        "inspector.findings", "The network is looking at this image"
    ),
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
            self.tr("No image selected"),
            self.tr("Open images or a folder, or drop them onto the window, and choose one."),
        )
        self._panel = Panel(self.tr("Findings"))
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self._panel)
        self._headline = plain()
        set_font(self._headline, FontSize.TITLE, bold=True)
        self._sentences = plain(selectable=True)
        self._derived = Remark("clipboard-paste", "accent")
        self._outside = Remark("triangle-alert")
        self._stale = Remark("history")
        self._analyse = QPushButton(self.tr("Analyse this image"))
        self._analyse.setIcon(icon("scan-search"))
        self._analyse.clicked.connect(self.analyseRequested)
        self._score_part = self._made_score()
        self._regions_part, self._table = self._made_regions()
        self._run_part = QWidget()
        self._run = Rows(_ROWS)
        self._steps = Remark("info", "muted")
        run = _column(self._run_part)
        run.addWidget(rule())
        run.addWidget(heading(self.tr("Model and run")))
        run.addWidget(self._run)
        run.addWidget(self._steps)
        column = self._panel.column
        for widget in (
            self._headline,
            self._sentences,
            self._stale,
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
        with self._panel.filling():
            self._fill(shown, derived)

    def _fill(self, shown: Shown, derived: bool) -> None:
        analysis = shown.analysis
        done = analysis is not None and shown.stage is not Stage.OPENED
        busy = self._busy(shown.activity)
        self._derived.tell(
            self.tr(
                "Not an original file: made from the clipboard. Its metadata and compression say "
                "nothing about where the picture comes from."
            )
            if derived
            else ""
        )
        self._analyse.setVisible(shown.stage is Stage.OPENED and not busy)
        for part in (self._score_part, self._regions_part, self._run_part):
            part.setVisible(False)
        self._outside.tell()
        self._stale.tell()
        self._analyse.setText(self.tr("Analyse this image"))
        if analysis is not None and done:
            self._show_result(analysis, shown.card)
            self._show_stale(analysis, shown)
        elif shown.stage is Stage.OPENING:
            self._say(self.tr("Opening…"), "")
        else:
            self._say(
                self.tr("Not analysed yet"), self.tr("The network has not looked at this image.")
            )
            if analysis is not None:
                self._show_range(analysis)
        if busy:
            self._say(busy, self.tr("The result appears here."))

    def _show_result(self, analysis: Analysis, card: ModelCard | None) -> None:
        headline = said(wording.OUTCOMES[analysis.outcome])
        if analysis.outcome is Outcome.RESPONSE:
            parts = [
                wording.outcome(analysis),
                wording.false_alarms(card),
                said(wording.MEANING),
            ]
        elif analysis.outcome is Outcome.NO_RESPONSE:
            parts = [
                self.tr("This does not show that the image is unaltered."),
                self._between(analysis),
            ]
        else:
            failure = analysis.failure
            parts = [said(failure.sentence), said(failure.hint)] if failure else []
        self._say(headline, "\n\n".join(part for part in parts if part))
        self._show_range(analysis)
        self._show_score(analysis, card)
        self._regions_part.setVisible(bool(analysis.regions))
        self._regions_title.setText(self.tr("%Ln marked region(s)", "", len(analysis.regions)))
        self._table.fill(analysis.regions)
        self._show_run(analysis, card)

    def _between(self, analysis: Analysis) -> str:
        """Why the picture or the score may seem to say otherwise; empty when neither does."""
        result, model = analysis.localisation, analysis.model
        if result is None or model is None:
            return ""
        if result.score >= model.score_threshold:
            return self.tr(
                "The score is above its threshold, but no region of the map that is large enough "
                "is above the map threshold, {threshold}."
            ).format(threshold=number(model.threshold))
        if result.map.max(initial=0.0) >= model.threshold:
            return self.tr(
                "Some places of the map are above the map threshold, {threshold}, and are coloured "
                "in the picture; the score of the whole image is not above its own. Look at those "
                "places yourself."
            ).format(threshold=number(model.threshold))
        return ""

    @staticmethod
    def _busy(activity: ItemStatus | None) -> str:
        text = _BUSY.get(activity, "") if activity is not None else ""
        return translate("inspector.findings", text) if text else ""

    def _say(self, headline: str, text: str) -> None:
        self._headline.setText(headline)
        self._sentences.setText(text)
        self._sentences.setVisible(bool(text))

    def _show_range(self, analysis: Analysis) -> None:
        outside = analysis.out_of_range
        self._outside.tell(
            *(
                (self.tr("Outside the range this model was validated on."), *map(said, outside))
                if outside
                else ()
            )
        )

    def _show_stale(self, analysis: Analysis, shown: Shown) -> None:
        """Say that another model gave this answer, and offer to ask the one in use."""
        if not shown.instead or analysis.model is None:
            return
        card = shown.card
        made_with = f"{card.name} {card.version}" if card is not None else analysis.model.name
        self._stale.tell(
            self.tr("This is the answer of another model: {model}.").format(
                model=visible(made_with)
            ),
            self.tr("In use is {model}. Analyse the image again for its answer.").format(
                model=visible(shown.instead)
            ),
        )
        self._analyse.setText(self.tr("Analyse with the model in use"))
        self._analyse.setVisible(not _BUSY.get(shown.activity))

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
                self.tr("Calibration: {calibration}.").format(calibration=said(calibration)),
                self.tr("Threshold: {value}.").format(
                    value=said(card.threshold_origin.rstrip("."))
                ),
            ]
            if card.false_alarms is not None:
                share = card.false_alarms.count / max(card.false_alarms.images, 1)
                notes.append(
                    self.tr(
                        "At this threshold {share} of unmanipulated images respond: "
                        "{false_alarms}, {set}."
                    ).format(
                        share=percent(share),
                        false_alarms=wording.counted(card.false_alarms),
                        set=said(card.false_alarms.set),
                    )
                )
            elif analysis.outcome is not Outcome.RESPONSE:
                notes.append(said(wording.NOT_MEASURED))
        self._score_notes.setText("\n".join(notes))
        self._score_notes.setVisible(bool(notes))

    def _show_run(self, analysis: Analysis, card: ModelCard | None) -> None:
        result, model = analysis.localisation, analysis.model
        self._run_part.setVisible(model is not None)
        rows = []
        if model is not None:
            version = f" {card.version}" if card is not None and card.sha256 == model.sha256 else ""
            rows += [
                (self.tr("Model"), f"{model.name}{version}"),
                (self.tr("Architecture"), model.architecture),
                (self.tr("Weights"), f"{model.sha256[:16]}…" if model.sha256 else ""),
                (self.tr("Map threshold"), number(model.threshold)),
            ]
        if result is not None:
            threads = self.tr(", %Ln thread(s)", "", result.threads) if result.threads else ""
            rows += [
                (self.tr("Device"), f"{result.device_name or result.device}{threads}"),
                (self.tr("Precision"), result.precision),
                (
                    self.tr("Tiles"),
                    self.tr("{tiles} of {side} px").format(
                        tiles=grouped(result.plan.tiles), side=grouped(result.plan.side)
                    ),
                ),
                (self.tr("Orientations"), grouped(result.plan.orientations)),
                (self.tr("Time"), f"{number(result.seconds, 1)} s"),
            ]
        self._run.fill(rows)
        self._steps.tell(*map(said, result.steps if result is not None else ()))

    def _made_score(self) -> QWidget:
        part = QWidget()
        column = _column(part)
        column.addWidget(rule())
        column.addWidget(heading(self.tr("Image-level score")))
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
        self._regions_title = heading(self.tr("Regions"))
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
