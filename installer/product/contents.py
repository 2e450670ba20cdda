"""What goes into the frozen program and what stays out, for both flavours and both systems.

No PyInstaller in here: ``installer/palimpsest.spec`` asks these functions, and the tests do.
Destinations are paths inside the program's folder, with forward slashes.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

FLAVOURS = ("cpu", "cuda")
PLATFORMS = ("linux", "win32")
#: the window program and the console program, which is also every process of its own that the
#: window starts (decoder, trainer)
WINDOW, CONSOLE = "palimpsest", "palimpsest-cli"
#: the folder beside the two executables that holds everything else
INSIDE = "_internal"
#: our packages; every module of them is taken, because several are imported by name
PACKAGES = ("forensics_gui", "model", "training", "resources")
#: modules that make things for the repository and mean nothing on a reporter's machine
OWN_LEFT_OUT = (
    "resources.regression.drawn",
    "resources.regression.make",
    "resources.regression.sources",
    "resources.samples.make",
    "resources.translations.collect",
    "resources.translations.update",
    "training.prepare_faces",
)
#: imported by name at run time, so that no analysis of imports finds them
HIDDEN = {
    "linux": (
        "keyring.backends.SecretService",
        "keyring.backends.kwallet",
        "keyring.backends.libsecret",
        "keyring.backends.chainer",
        "keyring.backends.fail",
        "keyring.backends.null",
        "secretstorage",
        "jeepney.io.blocking",
    ),
    "win32": (
        "keyring.backends.Windows",
        "keyring.backends.chainer",
        "keyring.backends.fail",
        "keyring.backends.null",
        "win32ctypes.pywin32.win32cred",
        "win32ctypes.core.cffi",
    ),
}
#: Pillow's decoders of the formats that are opened, imported by name in the decoder's process
DECODERS = tuple(
    f"PIL.{name}ImagePlugin"
    for name in ("Jpeg", "Mpo", "Png", "Tiff", "Bmp", "Gif", "WebP", "Avif")
)
#: distributions whose metadata is read at run time: versions in reports, keyring's entry points
METADATA = (
    "asn1crypto",
    "c2pa-python",
    "cryptography",
    "exifread",
    "h5py",
    "keyring",
    "lightning-fabric",
    "lightning-utilities",
    "numpy",
    "opencv-python-headless",
    "pi-heif",
    "pillow",
    "pyhanko",
    "pyhanko-certvalidator",
    "pypdf",
    "pyside6-essentials",
    "safetensors",
    "torch",
    "torchvision",
    "typst",
)
#: packages whose data files or libraries no analysis of imports finds
DATA_PACKAGES = ("pyhanko", "pyhanko_certvalidator", "lightning_fabric")
LIBRARY_PACKAGES = ("c2pa", "typst")
#: libraries that a library of CUDA opens by name, so that nothing links to them; below the folder
#: of all packages. Without the first, what torch and cuDNN compile for the card fails. On Windows
#: all of CUDA lies in torch/lib, which is taken whole.
OPENED_BY_NAME = {("cuda", "linux"): ("nvidia/*/lib/libnvrtc-builtins.so.*",)}

#: what other packages would use to fetch things, and what those need. The product has one way to
#: a network, Python's own, in the modules that forensics_gui/connections.py names. pyHanko imports
#: aiohttp all the same: see hook_aiohttp.py.
FETCHING = (
    "aiohappyeyeballs",
    "aiohttp",
    "aiosignal",
    "attr",
    "attrs",
    "charset_normalizer",
    "frozenlist",
    "idna",
    "multidict",
    "propcache",
    "requests",
    "urllib3",
    "yarl",
)
#: asked for inside functions that nothing here calls: pyHanko's reading and writing of XMP
UNUSED = ("lxml",)
#: modules that nothing in the product needs
EXCLUDED = (
    *FETCHING,
    *UNUSED,
    "IPython",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtTest",
    # their libraries are under the GPL; Python's own modules that use them do without
    "_dbm",
    "_gdbm",
    "_pytest",
    "cv2.gapi",
    "dask",
    "distributed",
    "matplotlib",
    "mypy",
    "networkx",
    "pandas",
    "pip",
    "pkg_resources",
    "pytest",
    "readline",
    "rlcompleter",
    "scipy",
    "setuptools",
    "tensorboard",
    "tkinter",
    "torch.utils.benchmark",
    "torch.utils.tensorboard",
    "torchmetrics",
    "triton",
    "wheel",
)
#: torch's tools for its own tests are a quarter of its code; its other modules import these few
TORCH_TESTING_NEEDED = ("common_dtype", "distributed", "logging_tensor")
#: torch's code goes into the archive alone. PyInstaller's way is to add all of it as text, 40 MB,
#: for TorchScript; only those modules get it that read their own text when they are imported.
COLLECTION_MODE = {"torch": "pyz", "torchvision": "pyz"}
_READS_ITSELF = re.compile(
    rb"install_config_module\(|torch\.jit\.script|_overload|_script_if_tracing"
)
_NEVER_IMPORTED = ("test", "testing", "include")
#: what is stripped of the names that only a debugger reads (Linux). Not all: the libraries of
#: numpy and OpenCV were changed after they were linked, and break.
STRIPPED = (
    "cryptography/hazmat/bindings/_rust*.so",
    "libpython*.so*",
    "python*/lib-dynload/*.so",
    "torch/lib/*.so",
    "typst/*.so",
)


@dataclass(frozen=True)
class Rule:
    """Files that stay out: a pattern of ``fnmatch`` on the destination, and why."""

    pattern: str
    why: str
    flavours: tuple[str, ...] = FLAVOURS
    platforms: tuple[str, ...] = PLATFORMS


_LINUX, _WINDOWS, _CPU = ("linux",), ("win32",), ("cpu",)
_QT = "part of Qt that the window does not use"
_SYSTEM = "must be the system's: its graphics drivers and fonts are newer than this build"
_BUILDING = "for building extensions of torch"
_LINKING = "for linking to the library"

#: what stays out; the first rule that fits tells why
LEFT_OUT = (
    Rule("torch/test/*", "torch's own tests"),
    Rule("torch/include/*", _BUILDING),
    Rule("torch/share/*", _BUILDING),
    Rule("torch/lib/*.lib", _BUILDING, platforms=_WINDOWS),
    Rule("torch/lib/*.a", _BUILDING, platforms=_LINUX),
    Rule("torch/lib/*_test.so", "torch's own tests", platforms=_LINUX),
    Rule("torch/lib/libaoti_custom_ops.so", "torch's own tests", platforms=_LINUX),
    Rule("torch/lib/libbackend_with_compiler.so", "torch's own tests", platforms=_LINUX),
    Rule("torch/utils/model_dump/*", "a web page of torch's"),
    Rule("torch/utils/hipify/*", _BUILDING),
    Rule("torchgen/*", _BUILDING),
    Rule("*/triton/*", "compiling, which nothing here does"),
    Rule("triton/*", "compiling, which nothing here does"),
    Rule("cv2/data/*", "cascades that nothing uses"),
    # films are never read, and it has OpenH264, whose patents are licensed for Cisco's build only
    Rule("cv2/opencv_videoio_ffmpeg*", "decoders of films", platforms=_WINDOWS),
    Rule("c2pa/libs/*.rlib", _LINKING),
    Rule("c2pa/libs/*.lib", _LINKING),
    Rule("c2pa/libs/*.exp", _LINKING),
    Rule("c2pa/libs/*.pdb", _LINKING),
    Rule("c2pa/libs/*.d", _LINKING),
    Rule("cv2/qt/*", "a second Qt"),
    # nms and image files: nothing here calls them, and the wheel beside a CPU torch is CUDA's
    Rule("torchvision/*.so", "torchvision's operators: built for another torch"),
    Rule("torchvision/*.pyd", "torchvision's operators: built for another torch"),
    Rule("torchvision/*.dll", "torchvision's operators: built for another torch"),
    Rule("torchvision.libs/*", "torchvision's operators: built for another torch"),
    Rule("*Qt6Qml*", _QT),
    Rule("*Qt6Quick*", _QT),
    Rule("*Qt6Network*", _QT),
    Rule("*Qt6OpenGL*", _QT),
    Rule("*Qt6VirtualKeyboard*", _QT),
    Rule("*Qt6EglF[Ss]*", _QT, platforms=_LINUX),
    Rule("*/plugins/generic/*", _QT),
    Rule("*/plugins/wayland-graphics-integration-client/*", _QT, platforms=_LINUX),
    Rule("*Qt6WaylandEgl*", _QT, platforms=_LINUX),
    Rule("libwayland-*.so.*", _SYSTEM, platforms=_LINUX),
    Rule("*Qt6Pdf*", _QT),
    Rule("*Qt6Test*", _QT),
    Rule("*/plugins/networkinformation/*", _QT),
    Rule("*/plugins/tls/*", _QT),
    Rule("*/plugins/qmltooling/*", _QT),
    Rule("*/plugins/platforminputcontexts/*virtualkeyboard*", _QT),
    Rule("*/plugins/egldeviceintegrations/*", _QT, platforms=_LINUX),
    Rule("*/plugins/platforms/*qeglfs*", _QT, platforms=_LINUX),
    Rule("*/plugins/platforms/*qlinuxfb*", _QT, platforms=_LINUX),
    Rule("*/plugins/platforms/*qvnc*", _QT, platforms=_LINUX),
    Rule("*/plugins/platforms/*qvkkhrdisplay*", _QT, platforms=_LINUX),
    Rule("*/plugins/platforms/*qminimal*", _QT),
    Rule("*/plugins/platforms/qdirect2d*", _QT, platforms=_WINDOWS),
    Rule("*/plugins/platformthemes/*qgtk3*", "loads a whole GTK", platforms=_LINUX),
    Rule("PySide6/opengl32sw.dll", "a software OpenGL of 20 MB", platforms=_WINDOWS),
    Rule("*.dist-info/RECORD", "sums of a wheel's files; the bill of materials has the product's"),
    Rule("resources/screenshots/*", "pictures for the README"),
    Rule("resources/translations/*.ts", "what the .qm files are made from"),
    Rule("forensics_gui/*.py", "our code is in the archive"),
    Rule("*/__pycache__/*", "made again by Python"),
    Rule("*/readline.*.so", "links to a library under the GPL", platforms=_LINUX),
    Rule("libreadline.so.*", "under the GPL", platforms=_LINUX),
    Rule("libstdc++.so.*", _SYSTEM, platforms=_LINUX),
    Rule("libgcc_s.so.*", _SYSTEM, platforms=_LINUX),
    Rule("libfontconfig.so.*", _SYSTEM, platforms=_LINUX),
    Rule("libfreetype.so.*", _SYSTEM, platforms=_LINUX),
    Rule("libX11.so.*", _SYSTEM, platforms=_LINUX),
    Rule("libX11-xcb.so.*", _SYSTEM, platforms=_LINUX),
    Rule("libxcb.so.*", _SYSTEM, platforms=_LINUX),
    Rule("libEGL.so.*", _SYSTEM, platforms=_LINUX),
    Rule("libGL*.so.*", _SYSTEM, platforms=_LINUX),
    Rule("libOpenGL.so.*", _SYSTEM, platforms=_LINUX),
    Rule("libdrm.so.*", _SYSTEM, platforms=_LINUX),
    Rule("libgbm.so.*", _SYSTEM, platforms=_LINUX),
    Rule("nvidia/*", "CUDA", flavours=_CPU),
    Rule("*libcudart*", "CUDA", flavours=_CPU),
    Rule("*cudart64*", "CUDA", flavours=_CPU),
    Rule("*libtorch_cuda*", "CUDA", flavours=_CPU),
)
#: kept although a rule above would drop it
KEPT = (
    "torch/bin/torch_shm_manager*",  # shares tensors between processes; fails late without it
)
_TORCH_BIN = "torch/bin/*"
_TRANSLATIONS = "*/translations/*"
#: Qt's own texts that the window shows, standard buttons and dialogs, in the window's languages
_QT_TEXTS = "*/translations/qtbase_[aef][rn].qm"


def check(flavour: str, platform: str) -> None:
    """Raises ``ValueError`` for a flavour or a system there is no product for."""
    if flavour not in FLAVOURS:
        raise ValueError(f"FLAVOUR must be one of {', '.join(FLAVOURS)}, not {flavour!r}")
    if platform not in PLATFORMS:
        raise ValueError(f"there is no product for {platform}")


def why_left_out(destination: str, flavour: str, platform: str) -> str:
    """Why a file stays out of the program; empty for one that belongs to it."""
    check(flavour, platform)
    name = destination.replace("\\", "/")
    if any(fnmatchcase(name, pattern) for pattern in KEPT):
        return ""
    if fnmatchcase(name, _TORCH_BIN):
        return "programs for building torch"
    if _is_qt(name) and fnmatchcase(name, _TRANSLATIONS) and not fnmatchcase(name, _QT_TEXTS):
        return "translations of Qt's own tools"
    for rule in LEFT_OUT:
        applies = flavour in rule.flavours and platform in rule.platforms
        if applies and fnmatchcase(name, rule.pattern):
            return rule.why
    return ""


def _is_qt(name: str) -> bool:
    return name.startswith("PySide6/")


def own_modules(root: Path) -> list[str]:
    """Dotted names of all modules of the program in the checkout at ``root``."""
    return sorted(name for package in PACKAGES for name in _modules(root, root / package))


def _modules(root: Path, folder: Path) -> Iterator[str]:
    for path in folder.rglob("*.py"):
        parts = path.relative_to(root).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        if name not in OWN_LEFT_OUT and parts[-1] != "__main__":
            yield name


def hidden_imports(root: Path, platform: str) -> list[str]:
    """Modules that PyInstaller must take although it finds no import of them."""
    return [*own_modules(root), *DECODERS, *HIDDEN[platform]]


def excluded_modules(torch_testing: Path) -> list[str]:
    """Modules that stay out, given the folder ``torch/testing/_internal`` of the torch that is
    frozen; they are named one by one because some of that folder is needed."""
    found = sorted(
        path.stem
        for path in torch_testing.iterdir()
        if (path.suffix == ".py" or path.is_dir()) and not path.name.startswith("__")
    )
    unneeded = [name for name in found if name not in TORCH_TESTING_NEEDED]
    return [*EXCLUDED, *(f"torch.testing._internal.{name}" for name in unneeded)]


def torch_texts(torch: Path) -> list[tuple[Path, str]]:
    """Modules of the ``torch`` package that have to be there as text, and their folders."""
    found = []
    for path in sorted(torch.rglob("*.py")):
        parts = path.relative_to(torch).parts
        if parts[0] not in _NEVER_IMPORTED and _READS_ITSELF.search(path.read_bytes()):
            found.append((path, path.parent.relative_to(torch.parent).as_posix()))
    return found


def opened_by_name(packages: Path, flavour: str, platform: str) -> list[tuple[Path, str]]:
    """Libraries in the folder of all packages that no analysis of links finds, and the folders
    they go to. Raises ``FileNotFoundError`` when one is not there under the name it should have."""
    found = []
    for pattern in OPENED_BY_NAME.get((flavour, platform), ()):
        paths = sorted(packages.glob(pattern))
        if not paths:
            raise FileNotFoundError(f"{packages} has no {pattern}")
        found += [(path, path.parent.relative_to(packages).as_posix()) for path in paths]
    return found


def stripped(destination: str) -> bool:
    """Whether a file of the Linux program loses its debugger's names."""
    return any(fnmatchcase(destination, pattern) for pattern in STRIPPED)


def own_data(root: Path, flavour: str, platform: str) -> list[tuple[Path, str]]:
    """Files that our packages read at run time and the folders they go to: what
    ``package-data`` in pyproject.toml names, the same as in the wheel."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    listed: dict[str, list[str]] = project["tool"]["setuptools"]["package-data"]
    found: dict[Path, str] = {}
    for package, patterns in listed.items():
        folder = root.joinpath(*package.split("."))
        for pattern in patterns:
            for path in sorted(folder.glob(pattern)):
                destination = path.relative_to(root).as_posix()
                code = path.suffix in (".py", ".pyc") or not path.is_file()
                if not code and not why_left_out(destination, flavour, platform):
                    found[path] = path.relative_to(root).parent.as_posix()
    return sorted(found.items())
