"""JPEG: how the file was compressed, its tables as squares of numbers, its markers in order."""

from __future__ import annotations

from collections.abc import Sequence

from forensics_gui.evidence import Check, CheckState, jpeg_checks, trailing
from forensics_gui.inspector.metadata import CheckTable

_FIGURE_SPACE = "\u2007"


class JpegPanel(CheckTable):
    """The checks on structure, tables and trailing data of a JPEG, searchable and copyable."""

    def __init__(self) -> None:
        super().__init__(
            "JPEG",
            (
                "binary",
                self.tr("No JPEG structure to show"),
                self.tr("Choose a JPEG to see how it was compressed."),
            ),
        )

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show what concerns a JPEG among ``checks``; the empty page for other files."""
        super().show_checks(about_jpeg(checks))

    def shown_value(self, check: Check, name: str, value: str) -> str:
        """Numbers of a table stand below each other."""
        if check.name == jpeg_checks.TABLES:
            numbers = value.split()
            if numbers and all(number.isdigit() for number in numbers):
                widest = _widest(check, name.partition(",")[0])
                return " ".join(number.rjust(widest, _FIGURE_SPACE) for number in numbers)
        return super().shown_value(check, name, value)


def _widest(check: Check, table: str) -> int:
    """Digits of the largest number of one table."""
    rows = (value for name, value in check.details if name.startswith(f"{table},"))
    return max((len(number) for row in rows for number in row.split()), default=1)


def about_jpeg(checks: Sequence[Check]) -> list[Check]:
    """Structure first, then what follows the image, then tables; none for other types."""
    by_name = {check.name: check for check in checks}
    structure = by_name.get(jpeg_checks.STRUCTURE)
    if structure is None or structure.state is CheckState.NOT_APPLICABLE:
        return [] if structure is None else [structure]
    names = (jpeg_checks.STRUCTURE, trailing.NAME, jpeg_checks.TABLES)
    return [by_name[name] for name in names if name in by_name]
