"""Codes the pictures of ``coded.json``: the mosaic of these tests, by HEVC.

    python -m tests.evidence.heic.make

Nothing that the program is installed with codes HEIC, so this was done once with the ``heif-enc``
of libheif 1.15.1 (Debian's package ``libheif-examples``) and x265. Kept are a picture's settings
(``hvcC``) and its coded data; ``files.py`` builds the files around them. They are eight rows higher
than the mosaic, because x265 codes blocks of sixteen rows, of which a file then shows a part.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path

import cv2
import numpy as np

from forensics_gui.evidence import isobmff
from tests.evidence import pictures
from tests.evidence.heic.files import HEIGHT, WIDTH

HERE = Path(__file__).parent
#: name -> options of heif-enc
MADE = {
    "plain": ("-q", "95", "-p", "chroma=444"),
    "other": ("-q", "95", "-p", "chroma=444"),
    "phone": ("-q", "90", "-p", "chroma=420"),
    "ten": ("-q", "95", "-p", "chroma=444", "-b", "10"),
    "grey": ("-q", "95"),
    "grey_ten": ("-q", "95", "-b", "10"),
}


def drawn(name: str) -> np.ndarray:
    """What is coded: RGB or grey, of 8 bits or the same values spread over 16."""
    picture = pictures.mosaic(WIDTH, HEIGHT, seed=2 if name == "other" else 1)
    if name.startswith("grey"):
        picture = picture[..., 0]
    return picture.astype(np.uint16) * 257 if name.endswith("ten") else picture


def coded(name: str, folder: Path) -> dict[str, str]:
    """Settings and data of one picture, in hexadecimal digits."""
    source, target = folder / "drawn.png", folder / "coded.heic"
    picture = drawn(name)
    order = picture if picture.ndim == 2 else picture[..., ::-1]
    source.write_bytes(cv2.imencode(".png", order)[1].tobytes())
    subprocess.run(["heif-enc", *MADE[name], "-o", target, source], check=True)
    data = target.read_bytes()
    settings = next(
        data[at:end] for kind, at, end in isobmff.properties(data)[1] if kind == b"hvcC"
    )
    at, end = isobmff.find(data, b"mdat", 0, len(data)) or (0, 0)
    return {"hvcC": settings.hex(), "data": data[at:end].hex()}


def main() -> None:
    """Code everything and write it down."""
    with tempfile.TemporaryDirectory() as folder:
        made = {name: coded(name, Path(folder)) for name in MADE}
    text = json.dumps(made, indent=1) + "\n"
    (HERE / "coded.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
