"""``palimpsest-cli models`` and ``--model`` of the other commands."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from forensics_gui import cli, folders
from forensics_gui.cli.exits import GOT_WORSE, OK, UNEXPECTED, WRONG_USE
from model.library import Library
from tests.model.library.conftest import make_model, quick
from tests.models.made import figures, library
from training.wizard import regression

__all__ = ["library", "make_model"]


@pytest.fixture
def verdict(monkeypatch) -> dict[str, str]:
    """What the comparison with the shipped model says; ``calls`` counts them."""
    said = {"is": "kept", "calls": ""}

    def compare(old: Path, new: Path, **_: object):
        said["calls"] += "x"
        assert old.parent.name == "shipped"
        from model.files import sha256

        return figures(sha256(new), said["is"])

    monkeypatch.setattr(regression, "compare", compare)
    return said


def run(*arguments: str | Path) -> int:
    return cli.main([str(one) for one in arguments])


def test_the_list_marks_the_model_in_use(library, make_model, capsys):
    library.add(make_model(), name="Büro 模型", origin="trained")
    assert run("models") == OK
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].startswith("*  Net 99")
    assert "Büro 模型" in lines[2]
    library.use("Büro 模型")
    assert run("models", "list", "--json") == OK
    rows = json.loads(capsys.readouterr().out)
    assert [row["in_use"] for row in rows] == [False, True]
    assert rows[1]["origin"] == "trained"


def test_a_model_is_compared_once_and_used(library, make_model, verdict, capsys):
    entry = library.add(make_model(), name="Desk", origin="trained")
    assert run("models", "use", "desk") == OK
    assert "In use: Desk" in capsys.readouterr().out
    assert library.current().entry.id == entry.id
    assert run("models", "use", "shipped") == OK
    assert library.current().entry.shipped
    assert run("models", "use", entry.id) == OK
    assert verdict["calls"] == "x"


def test_a_model_that_got_worse_is_used_only_when_that_is_wanted(
    library, make_model, verdict, capsys
):
    verdict["is"] = "worse"
    entry = library.add(make_model(), name="Desk", origin="trained")
    assert run("models", "use", "Desk") == GOT_WORSE
    assert library.current().entry.shipped
    assert "--anyway" in capsys.readouterr().err
    assert run("models", "use", "Desk", "--anyway") == OK
    assert library.current().entry.id == entry.id
    run("models", "use", "shipped")
    assert run("models", "use", "Desk") == OK  # it was said once


def test_export_import_rename_remove(library, make_model, tmp_path, capsys):
    library.add(make_model(), name="Desk", origin="trained")
    target = tmp_path / "desk.palimpsest-model"
    assert run("models", "export", "Desk", target) == OK
    assert run("models", "export", "Desk", target) == WRONG_USE
    assert run("models", "export", "Desk", target, "--replace") == OK
    assert run("models", "import", target) == UNEXPECTED  # it is there already
    assert run("models", "remove", "Desk") == OK
    assert run("models", "import", target, "--name", "Back") == OK
    assert run("models", "rename", "Back", "Again") == OK
    assert [one.name for one in library.entries()[1:]] == ["Again"]
    assert run("models", "remove", "shipped") == UNEXPECTED
    assert run("models", "remove", "nothing") == UNEXPECTED
    assert "no model named “nothing”" in capsys.readouterr().err


def test_a_file_that_is_none_is_told(library, tmp_path, capsys):
    (tmp_path / "x").write_bytes(b"hello")
    assert run("models", "import", tmp_path / "x") == UNEXPECTED
    assert "not a model" in capsys.readouterr().err
    assert len(library.entries()) == 1


def test_the_card_in_words(library, capsys):
    assert run("models", "show") == OK
    out = capsys.readouterr().out
    assert "0.500 on the map" in out
    assert library.shipped().sha256 in out


def test_the_figures_of_a_comparison(library, make_model, verdict, capsys):
    library.add(make_model(), name="Desk", origin="trained")
    assert run("models", "compare", "Desk") == OK
    assert "moose-edited.jpg" in capsys.readouterr().out
    assert run("models", "compare", "Desk", "--json") == OK
    assert json.loads(capsys.readouterr().out)["images"] == 40
    assert library.find("Desk").regression is not None


def test_commands_use_the_model_they_are_told(library, make_model, photograph, capsys):
    assert run("analyse", photograph, "--model", "nothing") == WRONG_USE
    assert "no model named" in capsys.readouterr().err
    library.add(make_model(), name="Desk", origin="trained")  # holds too few weights to run
    assert run("analyse", photograph, "--model", "Desk") == WRONG_USE
    assert "do not belong together" in capsys.readouterr().err
    assert run("analyse", photograph, "--model", "Desk", "--checkpoint", "x") == WRONG_USE


def test_a_model_that_is_gone_is_told_and_the_shipped_one_is_used(
    make_model, photograph, capsys, tmp_path
):
    """With the real program: own folder of models, shipped network."""
    real = Library(folders.models(), validate=quick)
    entry = real.add(make_model(), name="Desk", origin="trained")
    real.use("Desk")
    shutil.rmtree(entry.path.parent)
    target = tmp_path / "found.json"
    assert run("analyse", photograph, "--device", "cpu", "--json", target) == OK
    error = capsys.readouterr().err
    assert error.count("“Desk” cannot be used, so the shipped model is in use") == 1
    (item,) = json.loads(target.read_text(encoding="utf-8"))["items"]
    assert item["model"]["sha256"] == real.shipped().sha256
