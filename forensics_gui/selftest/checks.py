"""The checks of the self-test, each by itself. No Qt: the window's check is in ``window.py``."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import resources
from forensics_gui.evidence import Analysis, Decoder, Outcome, analyse, find_images
from forensics_gui.selftest import golden
from model.errors import PalimpsestError

if TYPE_CHECKING:
    from model import Localizer

#: characters every report needs; one of each script the bundled fonts are there for
_TEXT = "Aé×–“”° Ω Ж א ع हि ไ 漢"
_TIMESTAMP = datetime(2026, 1, 1, tzinfo=UTC)


class CheckFailedError(PalimpsestError):
    """A check of the self-test did not hold."""

    code = "selftest.failed"


def samples() -> list[Path]:
    """The bundled sample images, by name."""
    found = sorted(find_images([resources.path("samples")]))
    if not found:
        raise CheckFailedError("The bundled sample images are missing.")
    return found


def check_fonts() -> str:
    """The bundled fonts are there and can draw what reports need."""
    from forensics_gui.report import fonts

    files = fonts.files()
    covered: frozenset[int] = frozenset().union(*fonts.coverage())
    missing = [c for c in _TEXT if ord(c) not in covered]
    if missing:
        raise CheckFailedError(f"No bundled font draws {' '.join(missing)}.")
    return f"{len(files)} font files, {len(covered):,} characters"


@dataclass
class Inference:
    """Analyses the samples in single precision on the processor, which is what the stored values
    were made with, and on the device the program would use. Where that is the same, once."""

    device: str = "auto"
    analyses: list[Analysis] = field(default_factory=list)
    _single: list[Analysis] = field(default_factory=list)

    def check_stored(self) -> str:
        """Single precision on the processor against the stored values."""
        localizer = single_precision()
        stored = golden.load(localizer.card.sha256)
        self._single = self._compare(localizer, stored)
        return f"{len(stored)} samples agree with the stored values (float32, cpu)"

    def check_own(self) -> str:
        """Device and precision of this machine against the stored values."""
        from model import Localizer

        localizer = Localizer.from_checkpoint(device=self.device)
        stored = golden.load(localizer.card.sha256)
        same = (localizer.device, localizer.precision) == ("cpu", "float32")
        self.analyses = self._single if same else []
        if not self.analyses:
            self.analyses = self._compare(localizer, stored)
        responses = sum(a.outcome is Outcome.RESPONSE for a in self.analyses)
        return (
            f"{localizer.device} ({localizer.device_name}), {localizer.precision}: "
            f"{responses} of {len(self.analyses)} samples with a response"
        )

    def _compare(self, localizer: Localizer, stored: dict[str, object]) -> list[Analysis]:
        problems: list[str] = []
        analyses: list[Analysis] = []
        with Decoder() as decoder:
            for image in samples():
                analysis = analyse(image, localizer, decoder=decoder)
                analyses.append(analysis)
                if image.name not in stored:
                    problems.append(f"{image.name}: no stored values")
                    continue
                value = stored[image.name]
                assert isinstance(value, dict)
                found = golden.describe(analysis)
                problems += [
                    f"{image.name}: {text}"
                    for text in golden.differences(found, value, localizer.precision)
                ]
        if problems:
            raise CheckFailedError("; ".join(problems))
        return analyses

    def check_report(self) -> str:
        """A report on the samples is written, twice the same."""
        from forensics_gui.report import CaseInfo, write_pdf

        if not self.analyses:
            raise CheckFailedError("There are no analysed samples to report on.")
        with tempfile.TemporaryDirectory(prefix="palimpsest-self-test-") as folder:
            written = []
            for name in ("one.pdf", "two.pdf"):
                target = Path(folder) / name
                write_pdf(target, self.analyses, case=CaseInfo(), timestamp=_TIMESTAMP)
                written.append(target.read_bytes())
        first = written[0]
        if not (first.startswith(b"%PDF-1.7") and first.rstrip().endswith(b"%%EOF")):
            raise CheckFailedError("The report is no complete PDF file.")
        if b"pdfaid" not in first:
            raise CheckFailedError("The report does not call itself PDF/A.")
        if first != written[1]:
            raise CheckFailedError("The same report came out differently the second time.")
        return f"{len(first) // 1000:,} kB, the same bytes twice"


def single_precision() -> Localizer:
    """The shipped network as the stored values were made: float32, on the processor."""
    from model import checkpoint
    from model.localizer import Localizer
    from model.precision import Setting, available_threads

    network, card = checkpoint.load(resources.path("checkpoints", "palimpsest.safetensors"))
    return Localizer(network, card, "cpu", Setting("float32", available_threads()))


def update() -> Path:
    """Write the stored values anew, for a new checkpoint or new samples."""
    from forensics_gui.report.files import write_atomically

    localizer = single_precision()
    with Decoder() as decoder:
        items = {
            image.name: golden.describe(analyse(image, localizer, decoder=decoder))
            for image in samples()
        }
    target = golden.path()
    write_atomically(target, golden.document(items, localizer.card.sha256).encode())
    return target
