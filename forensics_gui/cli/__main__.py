"""``python -m forensics_gui.cli``."""

import sys

from forensics_gui.cli import main

if __name__ == "__main__":
    sys.exit(main())
