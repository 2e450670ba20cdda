"""A report is signed, stamped and verified without the packages that stay out of the product."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from installer.product import contents, hook_aiohttp

ROOT = Path(__file__).resolve().parents[3]
#: pytest's plugin: what the product does not hold cannot be imported
PLUGIN = """\
import importlib.abc
import sys

from installer.product import contents, hook_aiohttp

GONE = {*contents.FETCHING, *contents.UNUSED}


class Gone(importlib.abc.MetaPathFinder):
    def find_spec(self, fullname, path, target=None):
        if fullname.partition(".")[0] in GONE:
            raise ModuleNotFoundError(fullname, name=fullname)


if early := GONE & sys.modules.keys():
    raise RuntimeError(f"imported before it could be refused: {early}")
sys.meta_path.insert(0, Gone())
if HOOKED:
    sys.meta_path.insert(0, hook_aiohttp.InPlaceOfAiohttp())
"""
STAMPED = "tests/report/test_signing.py::test_time_stamp"


def run(folder: Path, *arguments: str, hooked: bool) -> subprocess.CompletedProcess[str]:
    """Python with ``without``, the module above, to be imported; in the repository's folder."""
    (folder / "without.py").write_text(PLUGIN.replace("HOOKED", str(hooked)), encoding="utf-8")
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(folder), str(ROOT)]),
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        },
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.slow
def test_signed_stamped_and_verified_without_what_stays_out(tmp_path: Path):
    plain = ("-o", "addopts=", "-o", "filterwarnings=", "-p", "no:cacheprovider")
    done = run(
        tmp_path, "-m", "pytest", "-q", "-p", "without", "-p", "pytest_timeout", *plain, STAMPED,
        hooked=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 passed" in done.stdout


def test_without_the_hook_it_would_not_work(tmp_path: Path):
    statement = "import without, forensics_gui.report.timestamping"
    assert run(tmp_path, "-c", statement, hooked=True).returncode == 0
    done = run(tmp_path, "-c", statement, hooked=False)
    assert done.returncode == 1
    assert "ModuleNotFoundError: aiohttp" in done.stderr


def test_names_are_found_and_cannot_be_used():
    finder = hook_aiohttp.InPlaceOfAiohttp()
    spec = finder.find_spec("aiohttp", None)
    assert spec is not None
    module = finder.create_module(spec)
    assert module.BasicAuth | tuple | None  # as pyHanko's annotations have it
    with pytest.raises(ImportError, match="aiohttp is not part of this program"):
        module.ClientSession(timeout=5)
    assert not hasattr(module, "__path__")
    for name in ("aiohttp.web", "aiohttp_other", "json"):
        assert finder.find_spec(name, None) is None


def test_nothing_is_hooked_into_a_program_that_is_not_frozen():
    assert not any(isinstance(f, hook_aiohttp.InPlaceOfAiohttp) for f in sys.meta_path)


def imported(path: Path) -> set[str]:
    """First names of all modules that a file imports, wherever in it."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return found


def test_no_module_of_the_program_imports_what_stays_out():
    gone = {*contents.FETCHING, *contents.UNUSED}
    for name in contents.own_modules(ROOT):
        path = ROOT.joinpath(*name.split("."))
        source = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        assert not imported(source) & gone, name
