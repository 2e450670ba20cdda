"""The list of models: what is there, which is used, and that the shipped one always is."""

from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path

import pytest

import resources
from model import files
from model.errors import CheckpointError, PalimpsestError
from model.library import (
    SHIPPED,
    DuplicateModelError,
    Library,
    LibraryError,
    ModelFileError,
    ModelNameError,
    NoSuchModelError,
    ShippedModelError,
    load_named,
    load_used,
    load_weights,
    names,
)
from tests.model.library.conftest import regression


def test_without_a_folder_there_is_the_shipped_model_and_nothing_is_written(library):
    (only,) = library.entries()
    assert (only.id, only.shipped, only.problem) == (SHIPPED, True, "")
    assert only.card.sha256 == only.sha256
    assert library.current() == type(library.current())(only)
    library.use(SHIPPED)
    assert not library.folder.exists()


def test_a_model_is_copied_listed_and_used(library, make_model):
    source = make_model()
    entry = library.add(source, name="Desk", origin="trained")
    shutil.rmtree(source.parent)
    assert [one.name for one in library.entries()[1:]] == ["Desk"]
    assert entry.id == entry.sha256[:16]
    assert entry.origin == "trained"
    assert entry.added.startswith("20")
    assert library.current().entry.shipped
    library.use("desk")  # case does not matter
    assert library.current().entry == entry
    library.use(SHIPPED)
    assert library.current().entry.shipped
    assert library.current().problem is None


def test_a_second_program_sees_the_same(library, make_model):
    entry = library.add(make_model(), name="Desk", origin="trained")
    library.use(entry.id)
    assert Library(library.folder).current().entry == entry
    assert Library(library.folder).shipped().path.name == "palimpsest.safetensors"


def test_models_are_found_by_name_id_and_beginning_of_their_digest(library, make_model):
    entry = library.add(make_model(), name="Été", origin="trained")
    for wanted in ("Été", "ÉTÉ", "E\u0301te\u0301", entry.id, entry.sha256[:9], entry.sha256):
        assert library.find(wanted) == entry, wanted
    assert library.find("shipped").shipped
    for wanted in ("", "nothing", entry.sha256[:4], "../models"):
        with pytest.raises(NoSuchModelError, match="no model named"):
            library.find(wanted)
    assert library.with_weights(entry.sha256) == entry
    assert library.with_weights("f" * 64) is None
    assert library.with_weights("") is None


def test_the_shipped_model_can_be_neither_removed_nor_renamed_nor_added(tmp_path):
    library = Library(tmp_path / "models")
    for act in (library.remove, lambda one: library.rename(one, "Mine"), library.accept):
        with pytest.raises(ShippedModelError):
            act(SHIPPED)
    weights = resources.path("checkpoints", "palimpsest.safetensors")
    with pytest.raises(DuplicateModelError, match="the shipped model"):
        library.add(weights, name="Mine", origin="trained")
    assert weights.is_file()
    assert list(library.folder.iterdir()) == []


def test_removing_the_model_in_use_goes_back_to_the_shipped_one(library, make_model):
    entry = library.add(make_model(), name="Desk", origin="trained")
    library.use(entry.id)
    library.remove("Desk")
    assert library.current().entry.shipped
    assert library.current().problem is None  # nobody has to be told
    assert not (library.folder / entry.id).exists()
    assert sorted(one.name for one in library.folder.iterdir()) == ["current.json"]


def test_renaming_keeps_the_choice(library, make_model):
    entry = library.add(make_model(), name="Desk", origin="trained")
    other = library.add(make_model(2), name="Other", origin="imported")
    library.use("Desk")
    assert library.rename("Desk", " Bureau ").name == "Bureau"
    assert library.current().entry.name == "Bureau"
    assert library.rename("Bureau", "bureau").name == "bureau"  # its own name is not taken
    with pytest.raises(ModelNameError, match="Another model"):
        library.rename(entry.id, "OTHER")
    assert library.find(other.id).name == "Other"


@pytest.mark.parametrize(
    "name",
    ["", "  ", "x" * 61, "a\nb", "report\u202egpj.exe", "zero\u200bwidth", "Shipped", "0" * 16],
)
def test_names_that_mislead_are_refused(library, make_model, name):
    with pytest.raises(ModelNameError):
        library.add(make_model(), name=name, origin="trained")
    assert len(library.entries()) == 1


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("../../etc/passwd", "../../etc/passwd"),  # only shown, never a path
        ("a\u202eb\x00c\n", "a b c"),
        ("", "Model (2)"),
        ("shipped", "shipped (2)"),
        ("Desk", "Desk (2)"),
        ("y" * 500, "y" * 54),
    ],
)
def test_names_from_files_are_made_usable(name, expected):
    assert names.free(name, ["desk"]) == expected
    assert names.checked(names.free(name, ["desk"]), ["desk"]) == expected


def test_the_same_weights_are_taken_once(library, make_model):
    source = make_model()
    library.add(source, name="Desk", origin="trained")
    with pytest.raises(DuplicateModelError, match="“Desk”"):
        library.add(source, name="Again", origin="trained")


def _chosen(library, make_model):
    entry = library.add(make_model(), name="Desk", origin="trained")
    library.use(entry.id)
    return entry


@pytest.mark.parametrize(
    ("harm", "reason"),
    [
        (lambda folder, entry: shutil.rmtree(entry.path.parent), "files are missing"),
        (lambda folder, entry: entry.path.unlink(), "weights are missing"),
        (lambda folder, entry: entry.path.with_suffix(".json").unlink(), "card .* is missing"),
        (lambda folder, entry: entry.path.with_suffix(".json").write_text("{"), "valid JSON"),
        (lambda folder, entry: (entry.path.parent / "entry.json").write_text("no"), "damaged"),
        (lambda folder, entry: (folder / "current.json").write_text('{"id": 3}'), "damaged"),
        (lambda folder, entry: (folder / "current.json").write_bytes(b"\xff\xfe"), "damaged"),
    ],
)
def test_a_model_that_cannot_be_used_gives_the_shipped_one_and_says_so(
    library, make_model, harm, reason
):
    harm(library.folder, _chosen(library, make_model))
    current = library.current()
    assert current.entry.shipped
    assert current.problem is not None
    assert "the shipped model is in use" in current.problem.sentence
    assert re.search(reason, current.problem.sentence), current.problem.sentence
    assert current.problem.hint


@pytest.mark.parametrize("harm", ["nothing", "cut", "flipped", "other", "gone"])
def test_loading_falls_back_to_the_shipped_network_and_says_so(real, networks_saved, harm):
    shipped, own = networks_saved
    entry = real.add(own, name="Desk", origin="trained")
    real.use("Desk")
    weights = entry.path.read_bytes()
    if harm == "cut":
        entry.path.write_bytes(weights[:-100])
    elif harm == "flipped":
        entry.path.write_bytes(weights[:-1] + b"\x55")
    elif harm == "other":  # a whole model in its place, card and all
        shutil.copy(shipped, entry.path)
        shutil.copy(shipped.with_suffix(".json"), entry.path.with_suffix(".json"))
    elif harm == "gone":
        shutil.rmtree(entry.path.parent)
    loaded = load_used(real, "cpu")
    assert loaded.entry.shipped == (harm != "nothing")
    assert loaded.localizer.card.sha256 == loaded.entry.sha256
    if harm == "nothing":
        assert loaded.problem is None
        return
    assert "“Desk” cannot be used, so the shipped model is in use" in loaded.problem.sentence
    if harm != "gone":
        with pytest.raises(LibraryError, match="sha256 differs"):
            real.use("Desk")
    with pytest.raises(PalimpsestError):  # asked for by name, nothing else will do
        load_named(real, "Desk", "cpu")


def test_weights_are_loaded_whichever_model_is_in_use(real, networks_saved):
    shipped, own = (files.sha256(path) for path in networks_saved)
    with pytest.raises(NoSuchModelError, match="neither the shipped one nor one of your models"):
        load_weights(real, own, "cpu")
    entry = real.add(networks_saved[1], name="Desk", origin="trained")
    for sha256 in (own, shipped):
        loaded = load_weights(real, sha256, "cpu", "float32")
        assert loaded.localizer.card.sha256 == loaded.entry.sha256 == sha256
        assert loaded.localizer.precision == "float32"
    with pytest.raises(NoSuchModelError):
        load_weights(real, "", "cpu")
    entry.path.unlink()
    with pytest.raises(LibraryError, match=r"“Desk” cannot be used\. Its weights are missing"):
        load_weights(real, own, "cpu")


def test_a_pointer_cannot_lead_out_of_the_folder(library, make_model, tmp_path):
    entry = _chosen(library, make_model)
    outside = tmp_path / "elsewhere"
    shutil.copytree(entry.path.parent, outside)
    pointer = library.folder / "current.json"
    data = json.loads(pointer.read_text())
    pointer.write_text(json.dumps({**data, "id": "../../elsewhere"}))
    assert library.current().entry.shipped
    assert library.current().problem is not None


def test_a_model_can_be_taken_in_again_after_it_was_damaged(library, make_model):
    source = make_model()
    entry = library.add(source, name="Desk", origin="trained")
    entry.path.unlink()
    assert library.entries()[1].problem
    again = library.add(source, name="Desk 2", origin="imported")
    assert (again.id, again.problem) == (entry.id, "")
    assert len(library.entries()) == 2


def test_nothing_half_made_stays_when_a_model_is_refused(real, networks_saved, tmp_path):
    source = Path(shutil.copy(networks_saved[1], tmp_path / "net.safetensors"))
    data = json.loads(networks_saved[1].with_suffix(".json").read_text())
    source.with_suffix(".json").write_text(json.dumps({**data, "arguments": {"width": 16}}))
    with pytest.raises(CheckpointError, match=r"do not belong together; different: .*weight"):
        real.add(source, name="Desk", origin="trained")
    assert list(real.folder.iterdir()) == []


def test_only_safetensors_are_taken(library, tmp_path):
    pickled = tmp_path / "net.pt"
    pickled.write_bytes(b"\x80\x04.")
    with pytest.raises(ModelFileError, match="not a checkpoint"):
        library.add(pickled, name="Desk", origin="trained")


def test_a_folder_that_cannot_be_written_is_told(make_model, tmp_path):
    (tmp_path / "file").write_text("")
    library = Library(tmp_path / "file" / "models")
    assert library.current().entry.shipped
    with pytest.raises(LibraryError, match="could not be written"):
        library.add(make_model(), name="Desk", origin="trained")


def test_a_full_disk_is_told_before_anything_is_copied(library, make_model, monkeypatch):
    usage = shutil.disk_usage(".")._replace(free=10)
    monkeypatch.setattr("model.library.store.shutil.disk_usage", lambda _: usage)
    with pytest.raises(LibraryError, match="no room"):
        library.add(make_model(), name="Desk", origin="trained")
    assert list(library.folder.iterdir()) == []


def test_figures_are_kept_with_the_model_and_asking_once_is_remembered(library, make_model):
    entry = library.add(make_model(), name="Desk", origin="trained")
    measured = regression(entry.sha256)
    library.keep_regression(entry.id, measured)
    library.accept(entry.id)
    again = Library(library.folder).find("Desk")
    assert again.regression == measured
    assert again.accepted
    # new figures are a new question
    assert not library.keep_regression(entry.id, measured).accepted


def test_figures_of_other_weights_are_not_kept(library, make_model):
    ours, others = make_model(), regression("d" * 64)
    assert library.add(ours, name="Desk", origin="trained", regression=others).regression is None


def test_what_an_ended_program_left_is_removed_a_day_later(library, make_model):
    library.folder.mkdir(parents=True)
    old, new = library.folder / ".staging-old", library.folder / ".staging-new"
    for folder in (old, new):
        folder.mkdir()
    os.utime(old, (1, 1))
    library.add(make_model(), name="Desk", origin="trained")
    assert (old.exists(), new.exists()) == (False, True)
