"""One model in one file: out and in again, and everything that must not come in."""

from __future__ import annotations

import json
import os
import struct
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import safetensors.torch
import torch

from model.errors import CheckpointError, PalimpsestError
from model.library import (
    DamagedModelError,
    DuplicateModelError,
    Library,
    ModelFileError,
    bundle,
)
from tests.model.library.conftest import quick


@pytest.fixture
def exported(library, make_model, tmp_path) -> Path:
    library.add(make_model(), name="Desk", origin="trained")
    return library.export("Desk", tmp_path / "Büro.palimpsest-model")


@pytest.fixture
def other(tmp_path, library) -> Library:
    """The list of another computer."""
    return Library(tmp_path / "other" / "models", library.shipped().path, quick)


@pytest.fixture
def exported_network(real, networks_saved, tmp_path) -> Path:
    """A network that runs."""
    real.add(networks_saved[1], name="Network", origin="trained")
    target = real.export("Network", tmp_path / "network.palimpsest-model")
    real.remove("Network")
    return target


def test_a_model_comes_back_as_it_was(library, other, exported):
    ours, theirs = library.find("Desk"), other.import_file(exported)
    assert (theirs.name, theirs.origin, theirs.sha256) == ("Desk", "imported", ours.sha256)
    assert theirs.card == ours.card
    assert theirs.path.read_bytes() == ours.path.read_bytes()
    again = other.export("Desk", exported.with_name("again.palimpsest-model"))
    with zipfile.ZipFile(exported) as one, zipfile.ZipFile(again) as two:
        assert one.read("weights.safetensors") == two.read("weights.safetensors")
        assert one.read("card.json") == two.read("card.json")


def test_the_same_model_gives_the_same_bytes(library, exported, tmp_path):
    assert library.export("Desk", tmp_path / "two").read_bytes() == exported.read_bytes()


def test_a_network_comes_back_and_runs(real, exported_network):
    assert real.import_file(exported_network).card.arguments["width"] == 8


def test_a_name_can_be_given_and_taken_names_make_room(library, other, exported, make_model):
    assert other.import_file(exported, "Given").name == "Given"
    with pytest.raises(DuplicateModelError):
        other.import_file(exported)
    other.remove("Given")
    other.add(make_model(2), name="desk", origin="trained")
    assert other.import_file(exported).name == "Desk (2)"


def test_a_checkpoint_with_its_card_is_imported_too(other, make_model):
    entry = other.import_file(make_model(stem="newsroom"))
    assert (entry.name, entry.origin) == ("newsroom", "imported")


def test_a_damaged_model_is_not_exported(library, exported, tmp_path):
    weights = library.find("Desk").path
    weights.write_bytes(weights.read_bytes()[:-1] + b"\x55")
    target = tmp_path / "damaged"
    with pytest.raises(DamagedModelError, match="sha256 differs"):
        library.export("Desk", target)
    assert not target.exists()


def test_a_failed_export_leaves_what_was_there(library, exported, monkeypatch):
    before = exported.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(PalimpsestError, match="No space left"):
        library.export("Desk", exported)
    assert exported.read_bytes() == before
    assert not list(exported.parent.glob(".palimpsest-*"))


# -- hostile files --------------------------------------------------------------------------

Members = dict[str, bytes]


def _members(source: Path) -> Members:
    with zipfile.ZipFile(source) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _packed(target: Path, members: Members, how: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(target, "w", how) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return target


def _refused(library: Library, source: Path, match: str) -> PalimpsestError:
    with pytest.raises(PalimpsestError, match=match) as caught:
        library.import_file(source)
    assert caught.value.sentence
    assert len(library.entries()) == 1
    left = [one.name for one in library.folder.iterdir()] if library.folder.exists() else []
    assert left == []
    return caught.value


@pytest.mark.parametrize(
    "extra",
    ["../../escaped.txt", "/etc/escaped.txt", "weights.pt", "C:\\escaped.txt", "card.json/x"],
)
def test_other_members_are_refused_and_nothing_is_written(other, exported, tmp_path, extra):
    members = {**_members(exported), extra: b"hello"}
    _refused(other, _packed(tmp_path / "x.zip", members), "not a model that Palimpsest exported")
    # the same number of members, one of them renamed
    members.pop("card.json")
    _refused(other, _packed(tmp_path / "y.zip", members), "not a model that Palimpsest exported")
    assert not list(tmp_path.rglob("*escaped*"))


def test_two_members_of_one_name_are_refused(other, exported, tmp_path):
    members = _members(exported)
    with zipfile.ZipFile(tmp_path / "x", "w") as archive:
        archive.writestr("card.json", members["card.json"])
        archive.writestr("weights.safetensors", members["weights.safetensors"])
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("card.json", members["card.json"])
    _refused(other, tmp_path / "x", "not a model that Palimpsest exported")


def test_packed_members_are_refused_before_they_are_unpacked(other, exported, tmp_path):
    members = {**_members(exported), "weights.safetensors": bytes(50_000_000)}
    bomb = _packed(tmp_path / "bomb", members, zipfile.ZIP_DEFLATED)
    assert bomb.stat().st_size < 200_000
    _refused(other, bomb, "packed or encrypted")


def test_an_archive_of_very_many_members_is_refused_before_its_directory_is_read(
    other, tmp_path, monkeypatch
):
    many = _packed(tmp_path / "many", {f"{number}": b"" for number in range(2000)})
    monkeypatch.setattr(zipfile.ZipFile, "_RealGetContents", lambda *_: pytest.fail("was read"))
    _refused(other, many, "not a model that Palimpsest exported")


def test_large_files_are_refused_before_they_are_read(other, exported, tmp_path):
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.write(b"PK\x03\x04")
        file.truncate(bundle.MOST_WEIGHTS * 2)  # sparse: takes no room
    _refused(other, large, "too large")


def test_a_card_that_is_too_large_is_refused(other, exported, tmp_path):
    members = {**_members(exported), "card.json": b" " * (bundle.MOST_CARD + 1)}
    _refused(other, _packed(tmp_path / "x", members), "size of card.json is not possible")


@pytest.mark.parametrize("length", [0, 3, 30, 1000, -400, -22, -1])
def test_truncated_files_are_refused(other, exported, tmp_path, length):
    cut = tmp_path / "cut"
    cut.write_bytes(exported.read_bytes()[:length])
    _refused(other, cut, "damaged|cannot be imported")


def test_every_changed_byte_is_noticed(other, exported, tmp_path):
    whole = exported.read_bytes()
    for at in range(0, len(whole), max(1, len(whole) // 41)):
        changed = bytearray(whole)
        changed[at] ^= 0x41
        (tmp_path / "changed").write_bytes(changed)
        try:
            entry = other.import_file(tmp_path / "changed")
        except PalimpsestError:
            assert len(other.entries()) == 1
        else:  # a byte of the archive's own records that nothing depends on
            assert entry.path.read_bytes() == _members(exported)["weights.safetensors"]
            other.remove(entry.id)


@pytest.mark.parametrize(
    "about",
    [b"[]", b"{}", b"\xff", b'{"name": 3, "origin": "x", "schema_version": 1}', b"[" * 9000],
)
def test_a_description_that_is_none_is_refused(other, exported, tmp_path, about):
    _refused(other, _packed(tmp_path / "x", {**_members(exported), "model.json": about}), "model.")


def test_a_hostile_name_inside_is_made_harmless(other, exported, tmp_path):
    about = {"name": "../\u202eevil\n" + "x" * 9000, "origin": "trained", "schema_version": 1}
    members = {**_members(exported), "model.json": json.dumps(about).encode()}
    entry = other.import_file(_packed(tmp_path / "x", members))
    assert entry.name.isprintable()
    assert len(entry.name) <= 60
    assert sorted(one.name for one in other.folder.iterdir()) == [entry.id]


def _weights(**tensors: torch.Tensor) -> bytes:
    return safetensors.torch.save(tensors, metadata={"architecture": "small"})


@pytest.mark.parametrize(
    ("change", "match"),
    [
        (lambda m: {**m, "card.json": b"{"}, "not valid JSON"),
        (lambda m: {**m, "card.json": b"\xff\xfe"}, "cannot be read"),
        (lambda m: _card(m, sha256="0" * 64), "sha256 differs"),
        (lambda m: _card(m, threshold=7.0), "threshold"),
        (lambda m: _card(m, more=1), "unknown: more"),
        (lambda m: _card(m, architecture="os.system"), "no network named"),
        (lambda m: _card(m, arguments={"width": 10**9}), "do not fit|different"),
        (lambda m: _card(m, arguments={"width": 8, "run": "x"}), "arguments"),
        (lambda m: _card(m, arguments={"width": 16}), "different: .*instead of"),
        (lambda m: _tensors(m, lambda s: s.pop(sorted(s)[0])), "missing: "),
        (lambda m: _tensors(m, lambda s: s.update(more=torch.ones(1))), "unknown: more"),
        (lambda m: _tensors(m, lambda s: s[max(s)].fill_(float("nan"))), "not numbers"),
        (lambda m: {**m, "weights.safetensors": b"\x80\x04."}, "damaged or not a safetensors"),
        (
            lambda m: {**m, "weights.safetensors": struct.pack("<Q", 1 << 60) + b"{}"},
            "damaged or not a safetensors",
        ),
    ],
)
def test_weights_and_cards_that_do_not_hold_are_refused(
    real, exported_network, tmp_path, change: Callable[[Members], Members], match
):
    error = _refused(real, _packed(tmp_path / "x", change(_members(exported_network))), match)
    assert isinstance(error, CheckpointError | ModelFileError | DamagedModelError)


def _card(members: Members, **changes: object) -> Members:
    data = json.loads(members["card.json"])
    return {**members, "card.json": json.dumps({**data, **changes}).encode()}


def _tensors(members: Members, change: Callable[[dict[str, torch.Tensor]], object]) -> Members:
    import hashlib

    state = safetensors.torch.load(members["weights.safetensors"])
    change(state)
    data = _weights(**state)
    changed = {**members, "weights.safetensors": data}
    return _card(changed, sha256=hashlib.sha256(data).hexdigest())


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in the file system")
def test_a_pipe_is_refused_and_never_waited_for(other, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    _refused(other, tmp_path / "pipe", "is not a file")
    os.mkfifo(tmp_path / "pipe.safetensors")
    _refused(other, tmp_path / "pipe.safetensors", "is not a file")


def test_a_missing_file_is_told(other, tmp_path):
    _refused(other, tmp_path / "nothing", "could not be read")
