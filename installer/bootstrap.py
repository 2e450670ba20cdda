"""Two commands for a fresh machine, from a checkout:

    python3 installer/bootstrap.py run [IMAGE or FOLDER...]
    python3 installer/bootstrap.py test [pytest arguments]

Both make ``.venv`` first, unless it is there and up to date. ``check`` runs the linters, the type
check and the import contracts; ``install`` only installs.
"""

# Parsed by whatever "python3" is: this file keeps to syntax that Python 3.6 knows, so that an
# old one gets a sentence and not a SyntaxError. The modules behind it are free.

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
NEWER = ("python3.14", "python3.13", "python3.12", "python3.11")


def too_old() -> str:
    """What to tell somebody whose Python is too old; empty when it is not."""
    if sys.version_info[:2] >= OLDEST:
        return ""
    text = "Palimpsest needs Python {}.{} or newer; this is {}.{}.".format(  # noqa: UP032
        OLDEST[0], OLDEST[1], sys.version_info[0], sys.version_info[1]
    )
    other = next((name for name in NEWER if shutil.which(name)), None)
    if other is None:
        return text
    return text + "\nA newer one is here. Run: " + other + " installer/bootstrap.py"


def main() -> int:
    """Run a command; the exit code of what it started, 1 when the installation failed."""
    problem = too_old()
    if problem:
        print(problem, file=sys.stderr)
        return 1
    sys.path.insert(0, str(ROOT))
    from installer import commands

    return commands.main(ROOT, sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
