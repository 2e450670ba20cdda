"""Building a second time says whether the files are the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from installer.product import commands, contents, freeze
from installer.product.environment import BuildEnvironment

ROOT = Path(__file__).resolve().parents[3]
COMMIT = "a" * 40
Product = dict[str, str]


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Product, Product], Path]:
    """A product that was built of the first files, and is built of the second ones next time."""

    def write(files: Product) -> Path:
        folder = freeze.folder(tmp_path, "cpu")
        for name, text in {"resources/commit.txt": COMMIT, **files}.items():
            path = folder / contents.INSIDE / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return folder

    def prepare(first: Product, second: Product) -> Path:
        write(first)
        monkeypatch.setattr(freeze, "freeze", lambda root, environment: write(second))
        return tmp_path

    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    monkeypatch.setattr(freeze, "commit", lambda root: COMMIT)
    monkeypatch.setattr(BuildEnvironment, "install", lambda self, index: None)
    return prepare


def test_the_same_files_twice(frozen: Callable[[Product, Product], Path]):
    assert commands.main(frozen({"code": "1"}, {"code": "1"}), ["again", "--bytes"]) == 0


def test_another_file_fails(
    frozen: Callable[[Product, Product], Path], capsys: pytest.CaptureFixture[str]
):
    assert commands.main(frozen({"code": "1"}, {"code": "1", "more": ""}), ["again"]) == 1
    assert "only in the second: _internal/more" in capsys.readouterr().out


def test_other_bytes_fail_when_asked_to(
    frozen: Callable[[Product, Product], Path], capsys: pytest.CaptureFixture[str]
):
    assert commands.main(frozen({"code": "1"}, {"code": "2"}), ["again"]) == 0
    assert "other bytes: _internal/code" in capsys.readouterr().out
    assert commands.main(frozen({"code": "3"}, {"code": "4"}), ["again", "--bytes"]) == 1


def test_a_product_of_another_commit_is_not_compared(
    frozen: Callable[[Product, Product], Path],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    root = frozen({"code": "1"}, {"code": "1"})
    monkeypatch.setattr(freeze, "commit", lambda root: "b" * 40)
    assert commands.main(root, ["again"]) == 1
    assert "another commit" in capsys.readouterr().err
