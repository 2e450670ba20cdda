"""What the built product needs of a Debian system, read from its own libraries: never guessed,
never forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from installer.console import InstallError
from installer.product import native

#: Debian's packages of the libraries that may be the system's
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgbm.so.1": "libgbm1",
    "libgcc_s.so.1": "libgcc-s1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
}
_C_LIBRARY = frozenset(
    f"{name}.so.{number}"
    for name, number in (
        *(("libc", 6), ("libm", 6), ("libpthread", 0), ("libdl", 2), ("librt", 1)),
        *(("libutil", 1), ("libresolv", 2), ("libanl", 1), ("libnsl", 1), ("libmvec", 1)),
        ("ld-linux-x86-64", 2),
    )
)
_CXX_LIBRARY = "libstdc++.so.6"
#: first release of GCC whose C++ library has GLIBCXX_3.4.N
_GCC = {25: "8", 26: "9", 27: "9", 28: "9", 29: "11", 30: "12", 31: "13", 32: "13", 33: "14"}
#: comes with the driver of a graphics card and with nothing else; without it, the CUDA flavour
#: runs on the processor
DRIVER = "libcuda.so.1"
#: not linked to, but without them every letter in the window is an empty box
ALWAYS = ("fontconfig", "fonts-dejavu-core")


@dataclass(frozen=True)
class Needs:
    """What a folder of libraries asks of the system.

    Attributes:
        libraries: names of libraries that it does not hold, with one file that asks for each.
        glibc: the newest version of the C library.
        glibcxx: the newest 3.4.N of the C++ library.
    """

    libraries: Mapping[str, str]
    glibc: tuple[int, int]
    glibcxx: int


def needs(folder: Path) -> Needs:
    """Read the headers of every program and library below ``folder``."""
    paths = sorted(folder.rglob("*"))
    found = [path for path in paths if _is_elf(path)]
    with ThreadPoolExecutor(2) as pool:
        told = list(pool.map(native.headers, found))
    inside = {path.name for path in paths}
    outside: dict[str, str] = {}
    for path, text in zip(found, told, strict=True):
        for name in native.needed(text) - inside:
            outside.setdefault(name, path.relative_to(folder).as_posix())
    return Needs(
        dict(sorted(outside.items())),
        max(map(native.newest_glibc, told), default=(0, 0)),
        max(map(native.newest_glibcxx, told), default=0),
    )


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def relations(needed: Needs) -> list[str]:
    """The lines of ``Depends``. Raises ``InstallError`` for a library that no package is known
    for: it must go into the product, or into the table above."""
    unknown: dict[str, str] = {}
    found: set[str] = set()
    for name, asker in needed.libraries.items():
        if name in _C_LIBRARY or name in (_CXX_LIBRARY, DRIVER):
            continue
        if name in PACKAGES:
            found.add(PACKAGES[name])
        else:
            unknown[name] = asker
    if unknown:
        asked = ", ".join(f"{name} (for {asker})" for name, asker in unknown.items())
        raise InstallError(f"The product needs libraries that it does not hold: {asked}")
    lines = [f"libc6 (>= {needed.glibc[0]}.{needed.glibc[1]})"]
    if _CXX_LIBRARY in needed.libraries:
        newest = _GCC.get(needed.glibcxx, max(_GCC.values(), key=int))
        lines.append(f"libstdc++6 (>= {newest})")
    return [*lines, *sorted(found), *ALWAYS]
