"""Build the product and its packages, from a checkout:

python3 installer/package.py environment --flavour cpu    what it is built from, dist/env-cpu
python3 installer/package.py freeze --flavour cpu         dist/cpu/palimpsest
python3 installer/package.py again --flavour cpu          the same anew: are its files the same?
python3 installer/package.py bill --flavour cpu           its bill of materials, before packing
python3 installer/package.py deb --flavour cpu            the Debian package
python3 installer/package.py archive --flavour cpu        the self-extracting archive
python3 installer/package.py check --flavour cpu          size, CUDA, what must be there
.venv/bin/python installer/package.py try                 both in a clean Debian, as root
python3 installer/package.py list FOLDER LIST             the files of a build
python3 installer/package.py compare LIST LIST            of two builds

Everything lies in dist/, which git ignores.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    from installer.product import commands

    sys.exit(commands.main(ROOT, sys.argv[1:]))
