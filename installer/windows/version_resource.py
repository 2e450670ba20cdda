"""The version resource of the Windows executables, as PyInstaller reads it:

    python installer/windows/version_resource.py OUT.txt

Explorer shows it under *Details*. Standard library only.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from installer.version import quad, version

#: US English, Unicode
_TABLE = "040904B0"


def text(number: str) -> str:
    """The file for version ``number``."""
    numbers = ", ".join(quad(number).split("."))
    rows = {
        "CompanyName": "Palimpsest",
        "FileDescription": "Palimpsest: locate edited regions in photographs",
        "FileVersion": number,
        "InternalName": "palimpsest",
        "LegalCopyright": "Apache License 2.0",
        "ProductName": "Palimpsest",
        "ProductVersion": number,
    }
    told = ",\n        ".join(f"StringStruct({name!r}, {value!r})" for name, value in rows.items())
    return f"""\
VSVersionInfo(
  ffi=FixedFileInfo(filevers=({numbers}), prodvers=({numbers}), OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable({_TABLE!r}, [
        {told},
    ])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 0x04B0])]),
  ],
)
"""


def main(arguments: list[str]) -> int:
    """Write the file named in the arguments."""
    if len(arguments) != 1:
        print("usage: version_resource.py OUT.txt", file=sys.stderr)
        return 2
    Path(arguments[0]).write_text(text(version()), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
