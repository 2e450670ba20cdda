"""What both executables run: the window program, or the command line when the executable's name
ends in ``-cli``. On Linux they are one file with two names."""

import multiprocessing
import sys
from pathlib import Path

if __name__ == "__main__":
    multiprocessing.freeze_support()
    if Path(sys.executable).stem.endswith("-cli"):
        from forensics_gui.cli import main
    else:
        from forensics_gui.app import main

    sys.exit(main())
