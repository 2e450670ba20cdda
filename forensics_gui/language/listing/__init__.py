"""What code without Qt can say to a person; ``{0}``, ``{1}`` stand for values.

Made from the source of that code by resources/translations/update.py.
"""

# fmt: off
# ruff: noqa
from __future__ import annotations

from forensics_gui.language.listing import (  # parts of one list
    said_1,
    said_2,
    said_3,
    said_4,
)
from forensics_gui.language.qt import translate

SAID: tuple[str, ...] = (
    *said_1.SAID,
    *said_2.SAID,
    *said_3.SAID,
    *said_4.SAID,
)
#: counted nouns, one and many, and the text that is translated for both
COUNTED: dict[str, str] = {
    "attachment": "%Ln attachment(s)",
    "attachments": "%Ln attachment(s)",
    "authentic image": "%Ln authentic image(s)",
    "authentic images": "%Ln authentic image(s)",
    "authentic photograph": "%Ln authentic photograph(s)",
    "authentic photographs": "%Ln authentic photograph(s)",
    "bit": "%Ln bit(s)",
    "bits": "%Ln bit(s)",
    "byte": "%Ln byte(s)",
    "bytes": "%Ln byte(s)",
    "comment or text": "%Ln comment or text/comments or texts",
    "comments or texts": "%Ln comment or text/comments or texts",
    "digest": "%Ln digest(s)",
    "digests": "%Ln digest(s)",
    "edited image": "%Ln edited image(s)",
    "edited images": "%Ln edited image(s)",
    "entries": "%Ln entry/entries",
    "entry": "%Ln entry/entries",
    "frame": "%Ln frame(s)",
    "frames": "%Ln frame(s)",
    "held-out image": "%Ln held-out image(s)",
    "held-out images": "%Ln held-out image(s)",
    "image": "%Ln image(s)",
    "images": "%Ln image(s)",
    "map is": "%Ln map is/maps are",
    "maps are": "%Ln map is/maps are",
    "marked region": "%Ln marked region(s)",
    "marked regions": "%Ln marked region(s)",
    "original": "%Ln original(s)",
    "originals": "%Ln original(s)",
    "pixel": "%Ln pixel(s)",
    "pixels": "%Ln pixel(s)",
    "properties": "%Ln property/properties",
    "property": "%Ln property/properties",
    "raw map has": "%Ln raw map has/raw maps have",
    "raw maps have": "%Ln raw map has/raw maps have",
    "region": "%Ln region(s)",
    "regions": "%Ln region(s)",
    "resource": "%Ln resource(s)",
    "resources": "%Ln resource(s)",
    "sample": "%Ln sample(s)",
    "samples": "%Ln sample(s)",
    "scan": "%Ln scan(s)",
    "scans": "%Ln scan(s)",
    "step": "%Ln step(s)",
    "steps": "%Ln step(s)",
    "table": "%Ln table(s)",
    "tables": "%Ln table(s)",
    "thread": "%Ln thread(s)",
    "threads": "%Ln thread(s)",
    "tile": "%Ln tile(s)",
    "tiles": "%Ln tile(s)",
}


def _for_lupdate(n: int) -> None:
    translate("counted", "%Ln attachment(s)", "", n)
    translate("counted", "%Ln authentic image(s)", "", n)
    translate("counted", "%Ln authentic photograph(s)", "", n)
    translate("counted", "%Ln bit(s)", "", n)
    translate("counted", "%Ln byte(s)", "", n)
    translate("counted", "%Ln comment or text/comments or texts", "", n)
    translate("counted", "%Ln digest(s)", "", n)
    translate("counted", "%Ln edited image(s)", "", n)
    translate("counted", "%Ln entry/entries", "", n)
    translate("counted", "%Ln frame(s)", "", n)
    translate("counted", "%Ln held-out image(s)", "", n)
    translate("counted", "%Ln image(s)", "", n)
    translate("counted", "%Ln map is/maps are", "", n)
    translate("counted", "%Ln marked region(s)", "", n)
    translate("counted", "%Ln original(s)", "", n)
    translate("counted", "%Ln pixel(s)", "", n)
    translate("counted", "%Ln property/properties", "", n)
    translate("counted", "%Ln raw map has/raw maps have", "", n)
    translate("counted", "%Ln region(s)", "", n)
    translate("counted", "%Ln resource(s)", "", n)
    translate("counted", "%Ln sample(s)", "", n)
    translate("counted", "%Ln scan(s)", "", n)
    translate("counted", "%Ln step(s)", "", n)
    translate("counted", "%Ln table(s)", "", n)
    translate("counted", "%Ln thread(s)", "", n)
    translate("counted", "%Ln tile(s)", "", n)
