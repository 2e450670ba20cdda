"""Between the controller and the viewer: which picture and which map are on the screen."""

from __future__ import annotations

from pathlib import Path

from forensics_gui.analysis.state import Shown, Stage
from forensics_gui.evidence import Analysis, Outcome
from forensics_gui.language import said, translate
from forensics_gui.viewer import ImageViewer


class Picture:
    """Gives the viewer what is new only: a change of activity rebuilds nothing."""

    def __init__(self, viewer: ImageViewer) -> None:
        self._viewer = viewer
        self._picture: tuple[Path, str] | None = None
        self._map = ""

    def show(self, shown: Shown) -> None:
        """Bring the viewer to ``shown``."""
        analysis = shown.analysis
        if shown.path is None or shown.stage is Stage.EMPTY:
            self._say("")
        elif shown.stage is Stage.OPENING or analysis is None:
            self._say(translate("picture", "Opening…"))
        elif analysis.rgb is None:
            failure = analysis.failure
            why = (said(failure.sentence), said(failure.hint)) if failure is not None else ()
            self._say("\n".join((translate("picture", "Could not be opened"), *why)))
        else:
            self._show_picture(shown.path, analysis)
            self._show_map(analysis)

    def _say(self, message: str) -> None:
        self._picture, self._map = None, ""
        self._viewer.show_image(None, message=message)

    def _show_picture(self, path: Path, analysis: Analysis) -> None:
        digest = analysis.decode.pixels_sha256 if analysis.decode is not None else ""
        if self._picture != (path, digest):
            self._viewer.show_image(analysis.rgb, analysis.icc)
            self._picture, self._map = (path, digest), ""

    def _show_map(self, analysis: Analysis) -> None:
        result, model = analysis.localisation, analysis.model
        if result is None or model is None:
            if self._map:
                self._viewer.show_analysis(None, 0.5, (), False)
                self._map = ""
        elif self._map != result.map_sha256:
            responded = analysis.outcome is Outcome.RESPONSE
            self._viewer.show_analysis(result.map, model.threshold, analysis.regions, responded)
            self._map = result.map_sha256
