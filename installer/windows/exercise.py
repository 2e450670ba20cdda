"""Exercise the Windows installer under Wine, with stand-ins for the program:

    .venv/bin/python -m installer.windows.exercise

Needs ``nsis`` and ``wine64`` (Debian: ``apt-get install nsis wine64``), no display, half a
minute. Every step says what held; the first that does not ends it with exit code 1.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from installer.windows import nsis
from installer.windows.wine import VERSION_KEY, Values, Wine, WineError

OLD, NEW = "0.9.1", "0.10.0"
RUNNING, NEWER, SYSTEM, FOLDER, SPACE, FILES = 3, 4, 5, 6, 7, 8
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Palimpsest"
CLASSES = r"HKCU\Software\Classes"
LONG_PATHS = r"HKLM\SYSTEM\CurrentControlSet\Control\FileSystem"
#: larger than anything else that the installer writes
BIG, LIMIT = 600_000, 300_000
#: two terabytes, in KiB, which no disk of a test has free
HUGE = 2**31 - 1


class BrokenError(Exception):
    """The installer did not do what it must."""


def need(holds: bool, text: str) -> None:
    """Stop with ``text`` unless it ``holds``."""
    if not holds:
        raise BrokenError(text)


class Exercise:
    """One Windows, two versions of the installer, and the steps in their order."""

    def __init__(self, folder: Path, wine: Wine) -> None:
        self.wine = wine
        self.old = self._make(folder / OLD, OLD)
        self.new = self._make(folder / NEW, NEW)
        self.huge = nsis.make(
            self.new.parent / "payload",
            folder / "palimpsest-huge.exe",
            number=NEW,
            quick=True,
            kib=HUGE,
        )
        home = next(p for p in (wine.drive / "users").iterdir() if p.name != "Public")
        self.local = home / "AppData" / "Local"
        self.roaming = home / "AppData" / "Roaming"
        self.usual = self.local / "Programs" / "Palimpsest"

    def _make(self, folder: Path, number: str) -> Path:
        payload = folder / "payload"
        inside = payload / nsis.INSIDE
        (inside / "lib" / "deeper").mkdir(parents=True)
        for name in (nsis.WINDOW, nsis.CONSOLE):
            stand_in(payload / name, f"{name} {number}")
        (inside / "version.txt").write_text(number)
        (inside / "lib" / f"only-{number}.pyd").write_bytes(number.encode() * 20)
        (inside / "lib" / "deeper" / "big.bin").write_bytes(bytes(BIG))
        return nsis.make(payload, folder / f"palimpsest-{number}.exe", number=number, quick=True)

    # -- what steps use ---------------------------------------------------------------------
    def setup(self, which: Path, *arguments: str, expect: int = 0, largest: int = 0) -> None:
        """Run an installer silently and look at its exit code."""
        code = self.wine.run(which, "/S", *arguments, largest=largest)
        need(code == expect, f"{which.name} {' '.join(arguments)}: exit code {code}, not {expect}")

    def installed(self, number: str, folder: Path | None = None) -> None:
        """Version ``number`` and only it lies in ``folder``."""
        folder = folder or self.usual
        have = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
        payload = self.old.parent / "payload" if number == OLD else self.new.parent / "payload"
        want = {p.relative_to(payload).as_posix() for p in payload.rglob("*") if p.is_file()}
        want.add("uninstall.exe")
        odd = (have ^ want) - {"started.txt", "notes of a person.txt"}
        need(not odd, f"files that should not be there, or are not: {sorted(odd)}")
        for name in want - {"uninstall.exe"}:
            same = (folder / name).read_bytes() == (payload / name).read_bytes()
            need(same, f"{name} differs from the payload's")

    def entry(self, hive: str = "HKCU") -> dict[str, str]:
        """The entry in Add/Remove Programs; empty without one."""
        found = self.wine.registry(f"{hive}\\{UNINSTALL}")
        return next(iter(found.values()), {})

    def classes(self) -> Values:
        """The person's file types, keys without their common beginning."""
        found = self.wine.registry(CLASSES)
        return {key.partition("\\software\\classes\\")[2]: value for key, value in found.items()}

    def uninstall(self, folder: Path | None = None, *, expect: int = 0) -> None:
        """Run the uninstaller silently. It works from a copy of itself, so its end is waited
        for by looking."""
        folder = folder or self.usual
        program = folder / "uninstall.exe"
        code = self.wine.run(program, "/S")
        need(code in (0, expect), f"uninstall.exe: exit code {code}")
        deadline = time.monotonic() + 20
        while expect == 0 and program.exists() and time.monotonic() < deadline:
            time.sleep(0.1)
        time.sleep(0.5 if expect else 0.3)

    @contextmanager
    def running(self, folder: Path | None = None) -> Iterator[None]:
        """The installed stand-in runs."""
        program = (folder or self.usual) / nsis.WINDOW
        mark = program.with_name("started.txt")
        mark.unlink(missing_ok=True)
        process = self.wine.start(program, "/WAIT=60")
        try:
            deadline = time.monotonic() + 20
            while not mark.exists() and time.monotonic() < deadline:
                time.sleep(0.05)
            need(mark.exists(), "the stand-in did not start")
            yield
        finally:
            process.kill()
            process.wait()
            mark.unlink(missing_ok=True)


def stand_in(out: Path, mark: str) -> None:
    """Compile a small Windows program that stands for one of ours."""
    made = out.with_name("stand-in-" + out.name)
    command = [
        nsis.program(),
        *("-V2", "-INPUTCHARSET", "UTF8", f"-DOUTFILE={made}", f"-DMARK={mark}"),
        f"-DICON={nsis.ROOT / 'resources' / 'icons' / 'palimpsest.ico'}",
        str(nsis.HERE / "standin.nsi"),
    ]
    subprocess.run(command, check=True, capture_output=True)
    made.rename(out)


# -- the steps, in their order ------------------------------------------------------------------
def too_old_a_windows(it: Exercise) -> None:
    """Windows 7 is refused (exit code 5)"""
    it.setup(it.old, expect=SYSTEM)
    need(not it.usual.exists(), "something was installed all the same")
    it.wine.set(VERSION_KEY, "Version", "win10")


def for_this_user(it: Exercise) -> None:
    """Silent installation for this user: files, entry with version, size and icon, Start menu"""
    it.wine.set(f"{CLASSES}\\.jpg", "", "SomebodysViewer")
    it.wine.set(f"{CLASSES}\\.png\\OpenWithProgids", "SomebodysViewer", "")
    data = it.local / "palimpsest" / "palimpsest" / "cases"
    data.mkdir(parents=True)
    (data / "case.db").write_text("evidence")
    it.setup(it.old)
    it.installed(OLD)
    entry = it.entry()
    need(entry["DisplayName"] == "Palimpsest", f"named {entry['DisplayName']}")
    need(entry["DisplayVersion"] == OLD, f"version {entry['DisplayVersion']}")
    size = sum(p.stat().st_size for p in (it.old.parent / "payload").rglob("*") if p.is_file())
    need(abs(int(entry["EstimatedSize"]) - size / 1024) <= 1, f"size {entry['EstimatedSize']}")
    need(entry["DisplayIcon"].endswith('palimpsest.exe",0'), f"icon {entry['DisplayIcon']}")
    need(it.wine.path(entry["InstallLocation"]) == it.usual, "installed elsewhere than it says")
    need(not it.entry("HKLM"), "an entry for everybody was written")
    link = it.roaming / "Microsoft" / "Windows" / "Start Menu" / "Programs" / "Palimpsest.lnk"
    need(b"palimpsest.exe" in link.read_bytes().replace(b"\0", b""), "the shortcut leads nowhere")


def associations(it: Exercise) -> None:
    """Open with Palimpsest is offered for every image type; nobody's default is taken"""
    found = it.classes()
    for suffix in nsis.image_types():
        offered = found.get(f"{suffix}\\openwithprogids", {})
        need("Palimpsest.Image" in offered, f"{suffix} is not offered")
        own = found.get(suffix, {}).get("", "")
        need(own == ("SomebodysViewer" if suffix == ".jpg" else ""), f"{suffix} was taken: {own}")
    need("SomebodysViewer" in found[".png\\openwithprogids"], "another program lost its offer")
    command = found["palimpsest.image\\shell\\open\\command"][""]
    picture = it.wine.drive / "Über 写真" / "نسخة photo 1.jpg"
    picture.parent.mkdir()
    picture.touch()
    program, _, rest = command.partition('" ')
    argument = rest.replace('"%1"', f"C:\\{picture.parent.name}\\{picture.name}")
    need(it.wine.run(it.wine.path(program.strip('"')), *argument.split(" ", 1)) == 0, "no start")
    told = (it.usual / "started.txt").read_bytes().decode("utf-16-le")
    need(picture.name in told and "--" in told, f"the program was told: {told}")


def while_it_runs(it: Exercise) -> None:
    """A running program stops upgrade and removal (exit code 3); nothing is changed"""
    with it.running():
        it.setup(it.new, expect=RUNNING)
        it.uninstall(expect=RUNNING)
        it.installed(OLD)
        need(it.entry()["DisplayVersion"] == OLD, "the entry was changed")


def full_disk(it: Exercise) -> None:
    """A disk that is full midway (exit code 8) leaves the old version whole"""
    it.setup(it.new, largest=LIMIT, expect=FILES)
    it.installed(OLD)
    need(it.entry()["DisplayVersion"] == OLD, "the entry was changed")


def small_disk(it: Exercise) -> None:
    """A disk that is too small is told beforehand, also when silent (exit code 7)"""
    it.setup(it.huge, expect=SPACE)
    it.installed(OLD)


def upgrade(it: Exercise) -> None:
    """An upgrade in place: no file of the old version stays, a person's own file does"""
    note = it.usual / "notes of a person.txt"
    note.write_text("mine")
    it.setup(it.new)
    it.installed(NEW)
    need(note.read_text() == "mine", "a file of the person was changed")
    need(it.entry()["DisplayVersion"] == NEW, "the entry has the old version")


def downgrade(it: Exercise) -> None:
    """A newer version is replaced by an older one only with /DOWNGRADE (exit code 4)"""
    it.setup(it.old, expect=NEWER)
    it.installed(NEW)
    it.setup(it.old, "/DOWNGRADE")
    it.installed(OLD)
    need(it.entry()["DisplayVersion"] == OLD, "the entry has the newer version")
    it.setup(it.new)


def repair(it: Exercise) -> None:
    """The same version again puts damaged files right"""
    (it.usual / nsis.INSIDE / "version.txt").write_text("damaged")
    (it.usual / nsis.CONSOLE).unlink()
    it.setup(it.new)
    it.installed(NEW)


def elsewhere(it: Exercise) -> None:
    """Into a folder with letters of other scripts; the copy in the old place goes"""
    folder = it.wine.drive / "Éditions" / "نُسخ 写真 Пр"
    where = "/D=C:\\" + str(folder.relative_to(it.wine.drive)).replace("/", "\\")
    # NSIS reads /D up to the end of the line and wants no quotes; Wine would add them
    it.setup(it.new, *where.split(" "))
    it.installed(NEW, folder)
    left = [p.name for p in it.usual.iterdir()]
    need(set(left) <= {"notes of a person.txt", "started.txt"}, f"left behind: {left}")
    need(it.wine.path(it.entry()["InstallLocation"]) == folder, "the entry leads to the old place")
    it.setup(it.new)  # follows the entry
    it.installed(NEW, folder)


def removal(it: Exercise) -> None:
    """Removal takes the program and its entries; cases, settings and other programs' stay"""
    it.uninstall(it.wine.path(it.entry()["InstallLocation"]))
    need(not (it.wine.drive / "Éditions" / "نُسخ 写真 Пр").exists(), "the folder stayed")
    need(not it.entry(), "the entry stayed")
    everything = it.wine.registry(r"HKCU\Software")
    ours = [
        (key, name)
        for key, values in everything.items()
        for name, value in [("", ""), *values.items()]
        # Wine notes what it put into the desktop's menus
        if "\\software\\wine" not in key and "palimpsest" in f"{key} {name} {value}".lower()
    ]
    need(not ours, f"left in the registry: {ours[:4]}")
    found = it.classes()
    need(found[".jpg"][""] == "SomebodysViewer", "another program's type was changed")
    need("SomebodysViewer" in found[".png\\openwithprogids"], "another program lost its offer")
    need(".avif" not in found, "an empty key stayed")
    case = it.local / "palimpsest" / "palimpsest" / "cases" / "case.db"
    need(case.read_text() == "evidence", "a case was changed")
    links = [*it.roaming.rglob("Palimpsest.lnk")]
    need(not links, "the shortcut stayed")
    need((it.usual / "notes of a person.txt").exists(), "a person's file was removed")
    shutil.rmtree(it.usual)


def for_everybody(it: Exercise) -> None:
    """For everybody: Program Files, entries of the machine, the common Start menu; removal"""
    it.setup(it.new, "/AllUsers")
    folder = it.wine.drive / "Program Files" / "Palimpsest"
    it.installed(NEW, folder)
    need(it.entry("HKLM")["DisplayVersion"] == NEW, "no entry of the machine")
    need(not it.entry(), "an entry of the user was written")
    common = it.wine.drive / "ProgramData" / "Microsoft" / "Windows" / "Start Menu" / "Programs"
    need((common / "Palimpsest.lnk").exists(), "no shortcut for everybody")
    it.setup(it.new)  # finds the mode that is installed
    need(not it.entry() and not it.usual.exists(), "a second copy, for the user")
    it.uninstall(folder)
    need(not folder.exists() and not it.entry("HKLM"), "not removed")
    need(not (common / "Palimpsest.lnk").exists(), "the shortcut stayed")


def unfit_folders(it: Exercise) -> None:
    """A folder of somebody else's, a drive and too long a path are refused (exit code 6)"""
    foreign = it.wine.drive / "Photos"
    foreign.mkdir()
    (foreign / "holiday.jpg").write_text("mine")
    it.setup(it.new, "/D=C:\\Photos", expect=FOLDER)
    it.setup(it.new, "/D=C:\\", expect=FOLDER)
    need([p.name for p in foreign.iterdir()] == ["holiday.jpg"], "the folder was changed")
    folder = "long" * 20
    place = f"C:\\{folder}\\{folder}\\{folder}"
    it.setup(it.new, f"/D={place}", expect=FOLDER)
    it.wine.set(LONG_PATHS, "LongPathsEnabled", "1", "REG_DWORD")
    it.setup(it.new, f"/D={place}")
    it.installed(NEW, it.wine.path(place))
    it.uninstall(it.wine.path(place))
    need(not it.wine.path(place).exists(), "not removed")


STEPS: tuple[Callable[[Exercise], None], ...] = (
    too_old_a_windows,
    for_this_user,
    associations,
    while_it_runs,
    small_disk,
    full_disk,
    upgrade,
    downgrade,
    repair,
    elsewhere,
    removal,
    for_everybody,
    unfit_folders,
)


def main() -> int:
    """Run all steps; 0 when all hold, 1 when one does not."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="palimpsest-wine-") as name:
        try:
            with Wine(Path(name) / "prefix") as wine:
                exercise = Exercise(Path(name), wine)
                for step in STEPS:
                    step(exercise)
                    print(f"held: {step.__doc__}", flush=True)
        except (BrokenError, WineError, nsis.SetupError, KeyError) as error:
            print(f"BROKEN: {error}", file=sys.stderr)
            return 1
    print(f"{len(STEPS)} passed, 0 failed: under Wine, in {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
