"""Libraries: who needs whom, and what is asked of the system."""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path

import pytest

from installer.product import native

TOLD = """
lib.so:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libdl.so.2
  NEEDED               libstdc++.so.6
  SONAME               lib.so

Version References:
  required from libc.so.6:
    0x09691a75 0x00 03 GLIBC_2.2.5
    0x069691b4 0x00 02 GLIBC_2.34
    0x069691b4 0x00 02 GLIBC_2.9
  required from libstdc++.so.6:
    0x0297f871 0x00 04 GLIBCXX_3.4.29
    0x0297f871 0x00 04 GLIBCXX_3.4
"""


def test_headers_are_read():
    assert native.needed(TOLD) == {"libdl.so.2", "libstdc++.so.6"}
    assert native.newest_glibc(TOLD) == (2, 34)
    assert native.newest_glibcxx(TOLD) == 29
    assert native.needed("") == set()
    assert native.newest_glibc("") == (0, 0)


@pytest.mark.skipif(shutil.which("objdump") is None, reason="no objdump")
def test_a_real_library_is_read():
    found = importlib.util.find_spec("torch")
    assert found is not None
    assert found.origin is not None
    text = native.headers(Path(found.origin).parent / "lib" / "libc10.so")
    assert "libc.so.6" in native.needed(text)
    assert native.newest_glibc(text) >= (2, 14)


def test_libraries_that_only_a_dropped_one_needed_go_with_it():
    links = {
        "plugin.so": ["libwanted.so.1", "libc.so.6"],
        "wanted.so": ["libdeeper.so.2"],
        "deeper.so": [],
        "gtk.so": ["libpango.so.0"],
        "pango.so": [],
        "python.so": [],
        "extension.so": [],
        "inner.so": [],
    }

    def tell(path: Path) -> str:
        return "".join(f"  NEEDED               {name}\n" for name in links[path.name])

    entries = [
        ("Qt/plugins/plugin.so", "/system/plugin.so", "BINARY"),
        ("libwanted.so.1", "/system/wanted.so", "BINARY"),
        ("libdeeper.so.2", "/system/deeper.so", "BINARY"),
        ("libgtk-3.so.0", "/system/gtk.so", "BINARY"),
        ("libpango.so.0", "/system/pango.so", "BINARY"),
        ("libpython3.11.so.1.0", "/system/python.so", "BINARY"),
        ("_backend.cpython-311.so", "/system/extension.so", "EXTENSION"),
        ("libinner.so", "pkg/libinner.so", "SYMLINK"),
        ("pkg/libinner.so", "/system/inner.so", "BINARY"),
    ]
    kept, gone = native.without_orphans(entries, tell)
    assert gone == ["libgtk-3.so.0", "libinner.so", "libpango.so.0"]
    assert [entry[0] for entry in kept] == [
        "Qt/plugins/plugin.so",
        "libwanted.so.1",
        "libdeeper.so.2",
        "libpython3.11.so.1.0",
        "_backend.cpython-311.so",
        "pkg/libinner.so",
    ]


def test_a_link_that_is_asked_for_keeps_its_target():
    entries = [
        ("a/user.so", "/system/user.so", "BINARY"),
        ("libx.so", "b/libx.so", "SYMLINK"),
        ("b/libx.so", "/system/libx.so", "BINARY"),
    ]
    kept, gone = native.without_orphans(
        entries, lambda path: "  NEEDED  libx.so\n" if path.name == "user.so" else ""
    )
    assert kept == entries
    assert gone == []
