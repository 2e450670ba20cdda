"""The smoke test of the built product on Windows, the same checks as on Linux:

    dist/env-cpu/Scripts/python -m installer.windows.smoke FOLDER

``FOLDER`` holds palimpsest.exe, frozen or installed. Run by build.ps1 with the interpreter of the
build environment, which draws the pictures. It also runs on Linux, on a frozen folder, which is
how it is kept working: there it has not the window on the desktop.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from installer.product import pictures, smoke
from installer.product.product import Product, SmokeError, need
from installer.product.smoke import Place
from installer.version import version

#: what a Windows program needs from its surroundings; everything else of the build's is left out
_KEPT = ("COMSPEC", "NUMBER_OF_PROCESSORS", "PATHEXT", "SYSTEMDRIVE", "SYSTEMROOT", "WINDIR")
_WATCHDOG = 240


def product_in(folder: Path, home: Path, platform: str = sys.platform) -> Product:
    """The product in ``folder``, run by a person whose home is ``home``."""
    ending = ".exe" if platform == "win32" else ""
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    if platform == "win32":
        root = environment.get("SYSTEMROOT", r"C:\Windows")
        environment |= {
            "PATH": rf"{root}\System32;{root}",
            "USERPROFILE": str(home),
            "APPDATA": str(home / "AppData" / "Roaming"),
            "LOCALAPPDATA": str(home / "AppData" / "Local"),
            "TEMP": tempfile.gettempdir(),
            "TMP": tempfile.gettempdir(),
        }
    else:
        environment |= {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    return Product(
        window=str(folder / f"palimpsest{ending}"),
        console=str(folder / f"palimpsest-cli{ending}"),
        folder=str(folder),
        home=str(home),
        environment=environment,
    )


def self_test_on_desktop(product: Product, place: Place) -> str:
    """The window program's self-test with the platform it has for a person."""
    del place
    command = [product.window, "--self-test", "--watchdog", str(_WATCHDOG)]
    ran = product.expect(command, _WATCHDOG + 60)
    need("window: windows" in ran.out, f"no window was drawn on the desktop:\n{ran.said}")
    return ran.out.strip().splitlines()[-1]


def run(folder: Path) -> None:
    """All checks. Raises ``SmokeError``."""
    with tempfile.TemporaryDirectory(prefix="palimpsest-smoke-") as name:
        root = Path(name)
        home = root / "Rédaction 写真"
        results = home / "results"
        results.mkdir(parents=True)
        pictures.evidence(root / "evidence")
        pictures.training_set(root / "training")
        place = Place(
            evidence=(root / "evidence").as_posix(),
            training=(root / "training").as_posix(),
            results=results.as_posix(),
            version=version(),
        )
        desktop = (self_test_on_desktop,) if sys.platform == "win32" else ()
        smoke.run(product_in(folder, home), place, (*smoke.CHECKS, *desktop))


def main(arguments: Sequence[str]) -> int:
    """Try the product; 0, or 1 with what did not hold."""
    if len(arguments) != 1:
        print("usage: smoke FOLDER", file=sys.stderr)
        return 2
    try:
        run(Path(arguments[0]).resolve())
    except SmokeError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
