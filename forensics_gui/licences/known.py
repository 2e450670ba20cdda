"""Libraries that wheels carry, by the names of their files on Linux and Windows.

A wheel's metadata speaks of the package only. What is known here was read in the libraries' own
licence files; a library that is in no row is shown under its file name and fails the check of
the release.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_GCC = "GPL-3.0-or-later WITH GCC-exception-3.1"
_NVIDIA = "LicenseRef-NVIDIA-Proprietary"
_MICROSOFT = "LicenseRef-Microsoft-Redistributable"
#: Intel's own terms for MKL, IPP and its OpenMP: may be passed on in binary form
_INTEL = "LicenseRef-Intel-Simplified-Software-License"


@dataclass(frozen=True)
class Known:
    """One library.

    Attributes:
        pattern: matches the beginning of the file's name, in small letters, without ``lib``.
        version: matches the version in the bytes of the file, as group 1.
        by_name: the numbers in the file's name are those of the release, not of the interface.
        as_package: it is what the package is made of and has its version.
    """

    pattern: str
    name: str
    licence: str
    version: bytes = b""
    by_name: bool = False
    as_package: bool = False


@dataclass(frozen=True)
class Within:
    """A library that is linked into a file of a package and has no file of its own."""

    package: str
    file: str
    name: str
    licence: str
    version: bytes = b""


_FFMPEG = b"(?:FFmpeg version |ffversion-?)([0-9][\\w.]*)"
_TRIPLE = b"\\x00v?([0-9]+\\.[0-9]+\\.[0-9]+)\\x00"

LIBRARIES = (
    # decoders
    Known(
        r"avcodec|avformat|avutil|swscale|swresample|avfilter|avdevice",
        "FFmpeg",
        "LGPL-2.1-or-later",
        _FFMPEG,
    ),
    Known(r"opencv_videoio_ffmpeg", "FFmpeg in OpenCV's plugin", "LGPL-2.1-or-later", _FFMPEG),
    Known(r"aom[-.]", "libaom", "BSD-2-Clause", b"AV1 Decoder ([0-9.]+)", by_name=True),
    Known(r"dav1d", "dav1d", "BSD-2-Clause", by_name=True),
    Known(r"avif", "libavif", "BSD-2-Clause", _TRIPLE),
    Known(r"heif[-.]", "libheif", "LGPL-3.0-or-later", _TRIPLE),
    Known(r"de265[-.]", "libde265", "LGPL-3.0-or-later", _TRIPLE),
    Known(r"sharpyuv|webp", "libwebp", "BSD-3-Clause"),
    Known(r"vpx", "libvpx", "BSD-3-Clause", b"VP9 Decoder v([0-9.]+)"),
    Known(
        r"(turbo)?jpeg\d*[-.]",
        "libjpeg-turbo",
        "IJG AND BSD-3-Clause AND Zlib",
        b"libjpeg-turbo version ([0-9.]+)",
    ),
    Known(r"tiff", "libtiff", "libtiff", b"LIBTIFF, Version ([0-9.]+)"),
    Known(r"openjp2", "OpenJPEG", "BSD-2-Clause", _TRIPLE, by_name=True),
    Known(r"png16", "libpng", "libpng-2.0", b"libpng version ([0-9.]+)"),
    Known(r"lcms2", "Little CMS", "MIT"),
    Known(r"freetype", "FreeType", "FTL"),
    Known(r"harfbuzz", "HarfBuzz", "MIT"),
    Known(r"fribidi", "FriBidi", "LGPL-2.1-or-later"),
    Known(r"raqm", "Raqm", "MIT"),
    # compression
    Known(r"z[-.]|zlib", "zlib", "Zlib", b"inflate ([0-9.]+) Copyright"),
    Known(r"zstd", "Zstandard", "BSD-3-Clause", _TRIPLE, by_name=True),
    Known(r"lzma", "XZ Utils (liblzma)", "0BSD", _TRIPLE, by_name=True),
    Known(r"bz2", "bzip2", "bzip2-1.0.6", b"([0-9.]+), [0-9]+-[A-Z][a-z]+-[0-9]{4}"),
    Known(r"brotli", "Brotli", "MIT", by_name=True),
    Known(r"lz4", "LZ4", "BSD-2-Clause", by_name=True),
    Known(r"deflate", "libdeflate", "MIT"),
    Known(r"(sz|aec|szip)[-.]", "libaec", "BSD-2-Clause"),
    Known(r"hdf5", "HDF5", "BSD-3-Clause", b"HDF5 library version: ([0-9.]+)"),
    # arithmetic
    Known(r"(scipy_)?openblas", "OpenBLAS", "BSD-3-Clause", b"OpenBLAS ([0-9.]+)"),
    Known(r"gfortran|quadmath", "GCC run-time libraries", f"{_GCC} AND LGPL-2.1-or-later"),
    Known(r"gomp|gcc_s|stdc\+\+|atomic[-.]", "GCC run-time libraries", _GCC),
    Known(r"winpthread", "winpthreads", "MIT AND BSD-3-Clause"),
    Known(r"iomp5|iompstubs", "Intel OpenMP run-time library", _INTEL),
    Known(r"mkl", "Intel oneAPI Math Kernel Library", _INTEL),
    Known(r"uv\.", "libuv", "MIT AND BSD-2-Clause AND ISC"),
    Known(r"asmjit", "AsmJit", "Zlib"),
    Known(r"fbgemm", "FBGEMM", "BSD-3-Clause"),
    Known(r"(torch|c10|caffe2|shm\.)", "PyTorch", "BSD-3-Clause", as_package=True),
    # cryptography and credentials
    Known(
        r"(crypto|ssl)[-.]1[-._]1|(crypto|ssl)-[0-9a-f]+\.so\.1\.1",
        "OpenSSL",
        "OpenSSL",
        b"OpenSSL (1\\.1\\.[0-9]+[a-z]*)",
    ),
    Known(r"crypto|ssl", "OpenSSL", "Apache-2.0", b"OpenSSL ([3-9]\\.[0-9]+\\.[0-9]+)"),
    Known(r"c2pa_c", "c2pa-rs", "MIT OR Apache-2.0", b"c2pa/([0-9]+\\.[0-9]+\\.[0-9]+)"),
    # Qt
    Known(r"qt6|q[a-z0-9_-]*\.(so|dll)", "Qt", "LGPL-3.0-only", as_package=True),
    Known(r"pyside6|shiboken6", "Qt for Python", "LGPL-3.0-only", as_package=True),
    Known(r"icu(data|i18n|uc|dt|in)", "ICU", "Unicode-3.0", by_name=True),
    Known(
        r"d3dcompiler|opengl32sw", "Microsoft Direct3D compiler and Mesa", f"{_MICROSOFT} AND MIT"
    ),
    # the system's, which PyInstaller takes along
    Known(
        r"(msvcp|vcruntime|vcamp|concrt|vcomp|vccorlib|ucrtbase|api-ms-win|mfc1)",
        "Microsoft C and C++ run-time libraries",
        _MICROSOFT,
    ),
    Known(r"xau|xdmcp|xcb|x11|xext|xrender|xi\.|xfixes|sm\.|ice\.", "X.Org libraries", "MIT"),
    Known(r"xkbcommon", "libxkbcommon", "MIT"),
    Known(r"wayland", "Wayland", "MIT"),
    Known(r"drm", "libdrm", "MIT"),
    Known(r"fontconfig", "Fontconfig", "HPND"),
    Known(r"expat", "Expat", "MIT"),
    Known(r"dbus-1", "D-Bus", "AFL-2.1 OR GPL-2.0-or-later"),
    Known(r"systemd", "systemd", "LGPL-2.1-or-later"),
    Known(r"(glib|gobject|gio|gthread|gmodule)-2", "GLib", "LGPL-2.1-or-later"),
    Known(r"pcre2?", "PCRE2", "BSD-3-Clause"),
    Known(r"ffi[-.]", "libffi", "MIT"),
    Known(r"mpdec", "libmpdec", "BSD-2-Clause"),
    Known(r"sqlite3", "SQLite", "blessing"),
    Known(r"uuid", "libuuid", "BSD-3-Clause"),
    Known(r"selinux", "libselinux", "LicenseRef-public-domain"),
    Known(r"mount|blkid", "util-linux", "LGPL-2.1-or-later"),
    Known(r"cap[-.]", "libcap", "BSD-3-Clause OR GPL-2.0-only"),
    Known(r"gcrypt", "Libgcrypt", "LGPL-2.1-or-later"),
    Known(r"gpg-error", "libgpg-error", "LGPL-2.1-or-later"),
    Known(r"bsd[-.]|md[-.]", "libbsd and libmd", "BSD-3-Clause"),
    Known(r"graphite2", "Graphite2", "LGPL-2.1-or-later OR MPL-2.0"),
    Known(
        r"(tinfo|ncurses|panel|form|menu)w?[-.]", "ncurses", "X11-distribute-modifications-variant"
    ),
    Known(r"crypt[-.]", "libxcrypt", "LGPL-2.1-or-later"),
    Known(r"nsl|tirpc", "libnsl and libtirpc", "LGPL-2.1-or-later AND BSD-3-Clause"),
    Known(r"(gssapi_krb5|krb5|k5crypto|com_err|krb5support|keyutils)", "MIT Kerberos", "MIT"),
    Known(r"python3", "Python", "PSF-2.0"),
    Known(r"tcl|tk[0-9.]", "Tcl/Tk", "TCL"),
    # CUDA
    Known(
        r"cu(da|blas|dnn|fft|file|rand|solver|sparse|pti)|nv|nccl|caffe2_nvrtc|checkpoint|"
        r"pcsamplingutil|nvperf",
        "NVIDIA CUDA",
        _NVIDIA,
        as_package=True,
    ),
    # not passed on, but there when the program runs from source
    Known(r"triton|proton|gpuinstrumentation|mlirdialect", "Triton", "MIT"),
)

#: linked in statically; versions stand in the bytes where a pattern is given
WITHIN = (
    Within(
        "opencv-python-headless",
        r"cv2/cv2\b",
        "libjpeg-turbo",
        "IJG AND BSD-3-Clause AND Zlib",
        b"build-libjpeg-turbo \\(ver ([0-9.]+)",
    ),
    Within("opencv-python-headless", r"cv2/cv2\b", "libwebp", "BSD-3-Clause"),
    Within(
        "opencv-python-headless",
        r"cv2/cv2\b",
        "libtiff",
        "libtiff",
        b"TIFF: +build \\(ver [0-9]+ - ([0-9.]+)",
    ),
    Within(
        "opencv-python-headless",
        r"cv2/cv2\b",
        "OpenJPEG",
        "BSD-2-Clause",
        b"JPEG 2000: +build \\(ver ([0-9.]+)",
    ),
    Within("opencv-python-headless", r"cv2/cv2\b", "zlib", "Zlib", b"ZLib: +\\S+ \\(ver ([0-9.]+)"),
    Within(
        "opencv-python-headless",
        r"cv2/cv2\b",
        "Protocol Buffers",
        "BSD-3-Clause",
        b"Protobuf: +build \\(([0-9.]+)",
    ),
    Within(
        "opencv-python-headless",
        r"cv2/cv2\b",
        "Intel Integrated Performance Primitives",
        _INTEL,
        b"Intel IPP: +([0-9.]+)",
    ),
    Within(
        "opencv-python-headless",
        r"cv2/cv2\b",
        "Intel ITT API",
        "BSD-3-Clause OR GPL-2.0-only",
        b"Intel ITT\\(([0-9.]+)",
    ),
    Within(
        "opencv-python-headless",
        r"cv2/cv2\b",
        "FlatBuffers",
        "Apache-2.0",
        b"Flatbuffers: +builtin/3rdparty \\(([0-9.]+)",
    ),
    Within(
        "pyside6-essentials",
        r"Qt6Core\b",
        "PCRE2",
        "BSD-3-Clause",
        b"(10\\.[0-9]{2}) 20[0-9]{2}-[0-9]{2}-[0-9]{2}",
    ),
    Within("pyside6-essentials", r"Qt6Core\b", "double-conversion", "BSD-3-Clause"),
    Within("pyside6-essentials", r"Qt6Gui\b", "libpng", "libpng-2.0", b"libpng version ([0-9.]+)"),
    Within("pyside6-essentials", r"Qt6Gui\b", "FreeType", "FTL"),
    Within("pyside6-essentials", r"Qt6Gui\b", "HarfBuzz", "MIT"),
    Within(
        "pyside6-essentials",
        r"imageformats/(lib)?qjpeg",
        "libjpeg-turbo",
        "IJG AND BSD-3-Clause AND Zlib",
        b"libjpeg-turbo version ([0-9.]+)",
    ),
    Within("torch", r"torch_cpu\b", "oneDNN", "Apache-2.0"),
    Within("torch", r"torch_cpu\b", "Intel oneAPI Math Kernel Library", _INTEL),
    Within("torch", r"torch_cpu\b", "Protocol Buffers", "BSD-3-Clause"),
    Within("torch", r"torch_cpu\b", "XNNPACK", "BSD-3-Clause"),
    Within("torch", r"torch_cpu\b", "FBGEMM", "BSD-3-Clause"),
    Within("torch", r"torch_cpu\b", "NNPACK", "BSD-2-Clause"),
    Within("torch", r"torch_cpu\b", "SLEEF", "BSL-1.0"),
)

_COMPILED = tuple((re.compile(row.pattern), row) for row in LIBRARIES)


def known(file_name: str) -> Known | None:
    """The library that a file is; ``None`` for one that is in no row."""
    short = file_name.lower().removeprefix("lib")
    return next((row for pattern, row in _COMPILED if pattern.match(short)), None)


def version_in_name(file_name: str) -> str:
    """``libaom-a0d22147.so.3.14.1`` -> ``3.14.1``; empty without numbers."""
    match = re.search(r"\.so\.(\d+(?:\.\d+)*)$", file_name)
    return match[1] if match else ""
