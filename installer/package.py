"""Build the product and its packages, from a checkout:

python3 installer/package.py environment --flavour cpu    what it is built from, dist/env-cpu
python3 installer/package.py freeze --flavour cpu         dist/cpu/palimpsest
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    from installer.product import commands

    sys.exit(commands.main(ROOT, sys.argv[1:]))
