"""What must hold in the whole tree: which modules may decode or unpickle, what may lie where,
and words that have no place in the repository."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]

#: who may call what the linter bans, and why
DECODERS = {
    "training/pictures.py": "reads training pictures, trusted and many",
    "training/state.py": "resumes a training run from its own file",
    "resources/samples/make.py": "makes the samples from files with known sha256",
    "resources/regression/sources.py": "makes the regression set from files with known sha256",
    "forensics_gui/evidence/pixels.py": "the decoder's process",
    "forensics_gui/evidence/worker_tasks.py": "the decoder's process",
    "tests/**": "tests make the files they need",
}
BANNED = {
    "cv2.imread",
    "cv2.imreadmulti",
    "cv2.imdecode",
    "cv2.imwrite",
    "PIL.Image.open",
    "torch.load",
    "torch.save",
    "pickle",
    "cPickle",
    "dill",
    "cloudpickle",
}
TOP_LEVEL = {
    "LICENSE",
    "README.md",
    "forensics_gui",
    "installer",
    "model",
    "pyproject.toml",
    "resources",
    "tests",
    "training",
}
# Written with brackets, so that this file does not contain them.
FORBIDDEN = re.compile(
    r"(?<![\w.])/(w[o]rk|t[m]p|r[o]ot)/"
    r"|[.]m[i]rror/"
    r"|(p[y]pi|python[h]osted|np[m]js|d[e]bian)[.](org|com)"
    r"|(?i:co-a[u]thored-by|generated w[i]th)"
)
#: longest file of code, in lines
LONGEST = 600
LARGEST = 25_000_000


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def tracked() -> list[Path]:
    """Files of the repository."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout")
    told = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    names = [name for name in told.stdout.decode().split("\0") if name]
    return [ROOT / name for name in names if (ROOT / name).exists()]


def text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def test_banned_calls_are_the_listed_ones() -> None:
    banned = project()["tool"]["ruff"]["lint"]["flake8-tidy-imports"]["banned-api"]
    assert set(banned) == BANNED


def test_only_the_listed_modules_may_decode() -> None:
    ignores = project()["tool"]["ruff"]["lint"]["per-file-ignores"]
    excepted = {name for name, codes in ignores.items() if "TID251" in codes}
    assert excepted <= DECODERS.keys()


def test_no_line_excepts_itself_from_the_ban(tracked: list[Path]) -> None:
    marked = {
        path.relative_to(ROOT).as_posix()
        for path in tracked
        if path.suffix == ".py" and re.search(r"noqa:[^#]*\bTID25[1]\b", text_of(path))
    }
    assert marked <= DECODERS.keys()


def test_nothing_else_at_the_top(tracked: list[Path]) -> None:
    top = {path.relative_to(ROOT).parts[0] for path in tracked}
    assert {name for name in top if not name.startswith(".")} <= TOP_LEVEL


def test_no_paths_of_one_machine_and_no_registry_hosts(tracked: list[Path]) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for path in tracked
        for number, line in enumerate(text_of(path).splitlines(), 1)
        if FORBIDDEN.search(line)
    ]
    assert found == []


def test_files_stay_readable_and_small(tracked: list[Path]) -> None:
    long = [
        path.name
        for path in tracked
        if path.suffix == ".py" and len(text_of(path).splitlines()) > LONGEST
    ]
    large = [path.name for path in tracked if path.stat().st_size > LARGEST]
    assert (long, large) == ([], [])


def test_every_dependency_is_pinned() -> None:
    described = project()["project"]
    wanted = [*described["dependencies"]]
    for extra in described["optional-dependencies"].values():
        wanted += extra
    pins = (ROOT / "installer" / "constraints.txt").read_text(encoding="utf-8")
    pinned = {normal(line.split("==")[0]) for line in pins.splitlines() if "==" in line}
    names = {normal(re.split(r"[\[<>=!~ ]", text)[0]) for text in wanted}
    assert names - {"palimpsest"} <= pinned


def test_pins_are_exact() -> None:
    lines = (ROOT / "installer" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert [line for line in pins if not re.fullmatch(r"[\w.-]+==[\w.]+", line)] == []


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
