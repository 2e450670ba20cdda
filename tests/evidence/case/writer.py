"""Writes into a case until it is killed; says on its output what has been kept."""

from __future__ import annotations

import sys
from pathlib import Path

from forensics_gui.evidence.case import Case
from tests.evidence.case.conftest import analysis_of


def main() -> None:
    folder, image = Path(sys.argv[1]), Path(sys.argv[2])
    text = ""
    with Case.open(folder, actor="writer") as case:
        for number in range(1_000_000):
            text += f"{number} "
            case.write_notes(image, text)
            case.wait([Path(f"/waiting/{number}.jpg")])
            case.record(image, analysis_of(image))
            if number % 7 == 0:
                case.settle_notes(image)
            print(number, flush=True)


if __name__ == "__main__":
    main()
