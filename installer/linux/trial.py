"""``installer/package.py try``: the whole life of the packages in a clean Debian."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installer import version as project
from installer.console import say
from installer.linux import chroot, deb
from installer.product import contents, pictures, smoke, wizard_folder
from installer.product.product import Product, need

_INSTALLED = f"/{deb.PLACE}"
_WORK = f"{chroot.HOME}/Prüfung"
_ARCHIVE_PLACE = f"{chroot.HOME}/программы/Palimpsest 漢字"


def run(package: Path, archive: Path | None, *, keep: Path | None = None) -> None:
    """Install, use, remove. Raises ``InstallError`` or ``SmokeError``.

    Args:
        package: the .deb.
        archive: the self-extracting archive, tried as well when given.
        keep: a folder to make the clean system in and to leave it there.
    """
    with _place(keep) as root:
        if not (root / "etc").exists():
            chroot.make(root)
        before, refused = chroot.prefix(root)
        chroot.install(root, package)
        need(not (lacking := chroot.unresolved(root)), f"Depends is not complete: {lacking}")
        say(f"  ok     {chroot.desktop(root)}; every library is there")
        installed = chroot.product(root, _INSTALLED, before)
        say(f"  {refused}" if refused else "  each program runs with a network that leads nowhere")
        with chroot.display(root) as screen:
            smoke.run(installed, _lay_out(root, screen))
        _plant(installed)
        say("  ok     a planted failure is noticed")
        say(f"  ok     removed: {chroot.remove(root, _name(package))}")
        if archive is not None:
            _try_archive(root, archive, installed)


@contextmanager
def _place(keep: Path | None) -> Iterator[Path]:
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        yield keep
        return
    folder = Path(tempfile.mkdtemp(prefix="palimpsest-clean-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def _name(package: Path) -> str:
    told = subprocess.run(
        ["dpkg-deb", "--field", str(package), "Package"], capture_output=True, text=True, check=True
    )
    return told.stdout.strip()


def _lay_out(root: Path, screen: str) -> smoke.Place:
    """Evidence that can only be read, pictures to train on, a folder for results."""
    top = root / _WORK.lstrip("/")
    shutil.rmtree(top, ignore_errors=True)
    images = top / "training"
    pictures.training_set(images)
    trainer = wizard_folder.prepare(top / "trainings", images, root)
    place = smoke.Place(
        evidence=f"{_WORK}/evidence",
        training=f"{_WORK}/training",
        results=f"{_WORK}/results",
        version=project.version(),
        display=screen,
        trainer=f"/{trainer.relative_to(root)}",
    )
    evidence = top / "evidence"
    made = pictures.evidence(evidence)
    (top / "results").mkdir()
    chroot.own(top)
    for path in made:
        path.chmod(0o444)
    evidence.chmod(0o555)
    return place


def _plant(installed: Product) -> None:
    """Stored values that are not this network's: a self-test that holds all the same would be
    worth nothing, and so would all that was seen before."""
    golden = installed.outside(f"{_INSTALLED}/{contents.INSIDE}/resources/samples/golden.json")
    stored = json.loads(golden.read_text(encoding="utf-8"))
    sample = stored["samples"][min(stored["samples"])]
    sample["map"] = [[1.0 - value for value in row] for row in sample["map"]]
    golden.write_text(json.dumps(stored), encoding="utf-8")
    ran = installed.expect([installed.console, "self-test", "--no-window"], 300, code=1)
    need("the map differs" in ran.out, f"it failed, but not for that reason:\n{ran.said}")


def _try_archive(root: Path, archive: Path, installed: Product) -> None:
    """The archive, installed by the person into a folder with spaces and other scripts."""
    home = installed.outside(chroot.HOME)
    kept = sorted(path.name for path in (home / ".config").iterdir())
    with chroot.handed(root, archive) as inside:
        installed.expect([inside, "--quiet", "--", "--prefix", _ARCHIVE_PLACE], 300)
    product = chroot.product(root, _ARCHIVE_PLACE, installed.prefix, linked=False)
    place = _lay_out(root, "")
    entry = home / ".local/share/applications/palimpsest.desktop"
    need(f'Exec="{_ARCHIVE_PLACE}/palimpsest" %F' in entry.read_text("utf-8"), "a wrong entry")
    smoke.run(product, place, (smoke.say_version, smoke.analyse))
    product.expect([f"{_ARCHIVE_PLACE}/uninstall.sh"], 60)
    left = [home / ".local/bin/palimpsest", entry, product.outside(_ARCHIVE_PLACE)]
    need(not any(path.exists() or path.is_symlink() for path in left), "not all was removed")
    need(kept == sorted(path.name for path in (home / ".config").iterdir()), "settings are gone")
    say("  ok     the archive: installed without root, used, removed")
