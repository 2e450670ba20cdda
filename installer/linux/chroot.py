"""The packages in a clean Debian: installed, used by somebody with a name like theirs, removed.

Root is needed. A program runs as an ordinary person there, with ``/proc`` and without any network
where this machine allows such namespaces; where it does not, that is said.
"""

from __future__ import annotations

import contextlib
import os
import platform
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from installer.console import InstallError, Progress, say
from installer.linux import deb, depends
from installer.product import contents, files
from installer.product.product import Product, SmokeError, need

#: of the person in the chroot; the home folder is theirs alone
NAME, NUMBER = "zoë", 4242
HOME = "/home/Zoë Жук 漢字"
#: a folder of the clean system's own, for the packages that are tried there
PACKAGES = "/packages"
_SOURCES = ("/etc/apt/sources.list.d/debian.sources", "/etc/apt/sources.list")
#: where X servers listen, on every system
_SOCKETS = str(Path("/", "tmp", ".X11-unix"))
_MISSING = "apt-get install -y --no-install-recommends mmdebstrap"
_WRAP = """\
mount -t proc proc "$0/proc" && exec /usr/sbin/chroot "$0" "$@"
"""
_QUIET = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}


def make(root: Path) -> None:
    """A minimal Debian of this machine's release at ``root``. Raises ``InstallError``."""
    if shutil.which("mmdebstrap") is None:
        raise InstallError(f"mmdebstrap is missing: {_MISSING}")
    sources = next((path for path in _SOURCES if Path(path).is_file()), None)
    if sources is None:
        raise InstallError("This is no Debian: apt has no sources here.")
    release = platform.freedesktop_os_release()["VERSION_CODENAME"]
    # as this machine reaches its sources: a proxy, certificates
    own = [str(path) for path in sorted(Path("/etc/apt/apt.conf.d").glob("*prox*"))]
    options = [part for path in own for part in ("--aptopt", path)]
    command = [
        *("mmdebstrap", "--quiet", "--variant=minbase", "--mode=root", "--skip=cleanup/apt"),
        *options,
        *(release, str(root), sources),
    ]
    with Progress(f"Making a clean Debian ({release})"):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise InstallError(f"mmdebstrap failed:\n{done.stderr[-2000:]}")
    _add_person(root)


def _add_person(root: Path) -> None:
    with (root / "etc" / "passwd").open("a", encoding="utf-8") as stream:
        stream.write(f"{NAME}:x:{NUMBER}:{NUMBER}::{HOME}:/bin/sh\n")
    with (root / "etc" / "group").open("a", encoding="utf-8") as stream:
        stream.write(f"{NAME}:x:{NUMBER}:\n")
    # as on every running system; locks between processes lie there
    shared = root / "dev" / "shm"
    shared.mkdir(parents=True, exist_ok=True)
    shared.chmod(0o1777)
    for place in (HOME, "/run/user/person"):
        folder = root / place.lstrip("/")
        folder.mkdir(parents=True)
        os.chown(folder, NUMBER, NUMBER)
        folder.chmod(0o700)


def own(top: Path) -> None:
    """Give everything below a folder to the person."""
    for path in [top, *top.rglob("*")]:
        os.chown(path, NUMBER, NUMBER, follow_symlinks=False)


def prefix(root: Path) -> tuple[tuple[str, ...], str]:
    """What stands before a command of the person, and what is not kept away from it (empty when
    all is): its own processes, ``/proc``, and no network."""
    person = ("setpriv", f"--reuid={NUMBER}", f"--regid={NUMBER}", "--clear-groups", "--")
    apart = ("unshare", "--mount", "--net", "--pid", "--fork", "--kill-child")
    wrapped = (*apart, "sh", "-c", _WRAP, str(root))
    tried = subprocess.run([*wrapped, "/bin/true"], capture_output=True, text=True, check=False)
    if tried.returncode == 0:
        return (*wrapped, *person), ""
    return ("/usr/sbin/chroot", str(root), *person), (
        f"namespaces are refused here ({tried.stderr.strip()}): not tried without a network"
    )


def product(root: Path, folder: str, before: Sequence[str], *, linked: bool = True) -> Product:
    """The installation in ``folder``, run by the person."""
    programs = "/usr/bin" if linked else folder
    environment = {
        "HOME": HOME,
        "USER": NAME,
        "LANG": "C.UTF-8",
        "PATH": "/usr/bin:/bin",
        "XDG_RUNTIME_DIR": "/run/user/person",
        **{name: value for name, value in os.environ.items() if name.startswith("OMP_")},
    }
    return Product(
        window=f"{programs}/{contents.WINDOW}",
        console=f"{programs}/{contents.CONSOLE}",
        folder=folder,
        home=HOME,
        root=root,
        prefix=tuple(before),
        environment=environment,
    )


def apt(root: Path, *arguments: str) -> str:
    """``apt-get`` inside, as root. Raises ``SmokeError``."""
    done = subprocess.run(
        ["/usr/sbin/chroot", str(root), "apt-get", "-y", "-q", *arguments],
        env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", **_QUIET, **_proxies()},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    said = done.stdout + done.stderr
    need(done.returncode == 0, f"apt-get {' '.join(arguments)} failed:\n{said[-3000:]}")
    return said


def _proxies() -> dict[str, str]:
    return {name: text for name, text in os.environ.items() if name.lower().endswith("_proxy")}


@contextlib.contextmanager
def handed(root: Path, package: Path) -> Iterator[str]:
    """A copy of the package inside, for everybody to read and run, while it is needed; its path
    there."""
    place = root / PACKAGES.lstrip("/")
    place.mkdir(exist_ok=True)
    place.chmod(0o755)
    inside = place / package.name
    shutil.copyfile(package, inside)
    inside.chmod(0o755)
    try:
        yield f"{PACKAGES}/{package.name}"
    finally:
        inside.unlink()


def install(root: Path, package: Path) -> None:
    """Install the package with its dependencies, and nothing that is only recommended."""
    with handed(root, package) as inside, Progress(f"Installing {package.name} there"):
        apt(root, "install", "--no-install-recommends", inside)


def unresolved(root: Path) -> list[str]:
    """Libraries that the installed product asks for and the clean system does not have, without
    the driver's of a graphics card."""
    places = root / deb.PLACE / contents.INSIDE
    found = sorted(
        f"/{path.relative_to(root)}"
        for path in places.rglob("*.so*")
        if path.is_file() and not path.is_symlink()
    )
    # The program's start looks into its own folder first, and so do the libraries then.
    done = subprocess.run(
        ["/usr/sbin/chroot", str(root), "ldd", *found],
        env={"PATH": "/usr/bin:/bin", "LD_LIBRARY_PATH": f"/{deb.PLACE}/{contents.INSIDE}"},
        capture_output=True,
        text=True,
        check=False,
    )
    return not_found(done.stdout)


def not_found(told: str) -> list[str]:
    """The lines of ``ldd`` about libraries that are not there and should be."""
    lines = {line.strip() for line in told.splitlines() if "not found" in line}
    return sorted(line for line in lines if line.split()[0] != depends.DRIVER)


def desktop(root: Path) -> str:
    """Entry, icons and manual pages lie where they belong."""
    entry = (root / "usr/share/applications/palimpsest.desktop").read_text(encoding="utf-8")
    need("MimeType=image/jpeg;" in entry and "Exec=palimpsest %F" in entry, "the entry is damaged")
    icons = list((root / "usr/share/icons/hicolor").glob("*/apps/palimpsest.*"))
    need(len(icons) == 9, f"{len(icons)} icons are installed")
    pages = list((root / "usr/share/man/man1").glob("palimpsest*.1.gz"))
    need(len(pages) == 2, f"{len(pages)} manual pages are installed")
    return f"entry, {len(icons)} icons, {len(pages)} manual pages"


def remove(root: Path, name: str) -> str:
    """Remove the package; nothing of it stays, and everything of the person's does."""
    home = root / HOME.lstrip("/")
    before = files.listing(home)
    need(any(name.startswith(".config/palimpsest") for name in before), "there are no settings")
    with Progress("Removing it there"):
        apt(root, "purge", name)
    left = [
        str(path)
        for path in (
            root / deb.PLACE,
            *(root / "usr/bin").glob("palimpsest*"),
            *(root / "usr/share").rglob("*palimpsest*"),
            *(root / "etc").rglob("*palimpsest*"),
        )
        if path.exists() or path.is_symlink()
    ]
    need(not left, f"left after removal: {left[:5]}")
    lists, differing = files.compare(before, files.listing(home))
    need(not lists and not differing, f"the home folder changed: {[*lists, *differing][:5]}")
    return f"{len(before)} files of the person are all there"


@contextlib.contextmanager
def display(root: Path) -> Iterator[str]:
    """An X display whose socket is also inside, so that the clean system needs no X server."""
    if shutil.which("Xvfb") is None:
        say("  There is no Xvfb: real windows are left out.")
        yield ""
        return
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-ac"]
    server = subprocess.Popen(
        [*command, "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as stream:
            number = stream.readline().strip()
        if not number:
            raise SmokeError("Xvfb did not start.")
        inside = root / "tmp" / ".X11-unix"
        inside.mkdir(exist_ok=True, mode=0o1777)
        inside.chmod(0o1777)
        mounted = False
        link = inside / f"X{number}"
        try:
            link.unlink(missing_ok=True)
            link.hardlink_to(f"{_SOCKETS}/X{number}")
        except OSError:
            # on another disk: a link cannot lead there, a mount can
            subprocess.run(["mount", "--bind", _SOCKETS, str(inside)], check=True)
            mounted = True
        try:
            yield f":{number}"
        finally:
            if mounted:  # before anybody removes what seems to lie there
                subprocess.run(["umount", str(inside)], check=True)
            else:
                link.unlink()
    finally:
        server.terminate()
        server.wait()
