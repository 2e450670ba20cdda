"""Order, status and filter, without a window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from forensics_gui.browser.filter import ImageFilter
from forensics_gui.browser.items import (
    OTHER_FORMAT,
    Item,
    ItemState,
    ItemStatus,
    describe,
    format_name,
    format_names,
    make_item,
    natural_key,
    score_text,
    size_text,
    status_line,
)
from forensics_gui.browser.model import CHANGED_TEXT, ImageListModel, Role, SortOrder
from forensics_gui.evidence import IMAGE_SUFFIXES


def item(name: str, modified: int = 1, size: int = 1000) -> Item:
    return make_item(Path("/photos") / name, modified_ns=modified, size=size)


@pytest.fixture
def model(qapp: QApplication, qtmodeltester: ModelTester) -> ImageListModel:
    made = ImageListModel()
    qtmodeltester.check(made)
    made.add([item("b10.jpg", 3), item("b9.jpg", 1), item("A.png", 2)])
    return made


def names(model: ImageListModel) -> list[str]:
    return [i.name for i in model.items()]


def test_every_listed_suffix_has_a_format():
    assert all(format_name(suffix) != OTHER_FORMAT for suffix in IMAGE_SUFFIXES)
    assert format_name(".JPG") == "JPEG"
    assert format_name(".doc") == OTHER_FORMAT
    assert format_name(".heic") == format_name(".HEIF") == "HEIC"
    assert "HEIC" in format_names()


@pytest.mark.parametrize(
    ("first", "second"),
    [("IMG_9.jpg", "img_10.jpg"), ("a", "b"), ("1", "a"), ("a1b2", "a1b10"), ("", "0")],
)
def test_names_sort_as_people_count(first: str, second: str):
    assert natural_key(first) < natural_key(second)


@pytest.mark.parametrize(
    ("size", "text"),
    [(0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (2_449_000, "2.4 MB"), (12_300_000, "12 MB")],
)
def test_sizes_carry_units(size: int, text: str):
    assert size_text(size) == text


def test_hostile_names_are_made_visible():
    shown = item("evil\u202egpj.exe.jpg").name
    assert "\u202e" not in shown
    assert "202E" in shown


def test_orders(model: ImageListModel):
    assert names(model) == ["A.png", "b9.jpg", "b10.jpg"]
    model.sort_by(SortOrder.NAME, descending=True)
    assert names(model) == ["b10.jpg", "b9.jpg", "A.png"]
    model.sort_by(SortOrder.DATE, descending=True)
    assert names(model) == ["b10.jpg", "A.png", "b9.jpg"]
    model.set_status(Path("/photos/b9.jpg"), ItemStatus.NO_RESPONSE, 0.2)
    model.set_status(Path("/photos/A.png"), ItemStatus.RESPONSE, 0.9)
    for descending, first in ((True, ["A.png", "b9.jpg"]), (False, ["b9.jpg", "A.png"])):
        model.sort_by(SortOrder.SCORE, descending=descending)
        assert names(model) == [*first, "b10.jpg"]  # without a score: last, either way
    model.sort_by(SortOrder.STATUS)
    assert names(model) == ["A.png", "b9.jpg", "b10.jpg"]


def test_new_results_reorder_after_a_pause_only(model: ImageListModel, qtbot: QtBot):
    model.sort_by(SortOrder.SCORE, descending=True)
    before = names(model)
    with qtbot.waitSignal(model.layoutChanged, timeout=5000):
        model.set_status(Path("/photos/b10.jpg"), ItemStatus.RESPONSE, 0.9)
        assert names(model) == before
    assert names(model)[0] == "b10.jpg"


def test_an_item_keeps_its_index_through_sorting(model: ImageListModel):
    held = QPersistentModelIndex(model.index(0))
    model.sort_by(SortOrder.NAME, descending=True)
    assert held.data(Role.ITEM).name == "A.png"
    assert held.row() == 2


def test_status_and_score_are_told_once_for_many(model: ImageListModel, qtbot: QtBot):
    with qtbot.waitSignal(model.dataChanged) as told:
        for name in ("A.png", "b9.jpg", "b10.jpg"):
            model.set_status(Path("/photos") / name, ItemStatus.QUEUED, None)
    first, last = told.args[:2]
    assert (first.row(), last.row()) == (0, 2)
    assert model.counts()[ItemStatus.QUEUED] == 3
    assert model.counts()[ItemStatus.NOT_ANALYSED] == 0


def test_a_status_given_before_the_image_is_listed(model: ImageListModel):
    model.set_status(Path("/photos/later.jpg"), ItemStatus.RESPONSE, 0.8, "detail")
    model.add([item("later.jpg")])
    row = model.row("/photos/later.jpg")
    assert row is not None
    late = model.item(row)
    assert late.state.status is ItemStatus.RESPONSE
    assert score_text(late) == "0.80"
    assert status_line(late) == "Response"
    assert "detail" in describe(late)


def test_a_file_written_again_loses_its_result(model: ImageListModel):
    model.set_status(Path("/photos/A.png"), ItemStatus.RESPONSE, 0.8)
    (changed,) = model.replace([item("A.png", modified=99), item("b9.jpg", 1)])
    assert changed.name == "A.png"
    assert changed.state.status is ItemStatus.NOT_ANALYSED
    assert changed.state.detail == CHANGED_TEXT
    assert score_text(changed) == ""
    assert model.counts()[ItemStatus.RESPONSE] == 0


def test_adding_twice_and_removing(model: ImageListModel):
    model.add([item("A.png"), item("c.jpg")])
    assert names(model) == ["A.png", "b9.jpg", "b10.jpg", "c.jpg"]
    model.remove(["/photos/b9.jpg", "/photos/c.jpg", "/photos/none"])
    assert names(model) == ["A.png", "b10.jpg"]
    assert model.row("/photos/b10.jpg") == 1
    assert sum(model.counts().values()) == 2


def test_no_status_is_a_verdict():
    words = " ".join(
        part
        for status in ItemStatus
        for part in [*describe(with_status(status)), status_line(with_status(status))]
    ).lower()
    for forbidden in ("fake", "genuine", "authentic", "manipulat", "real", "probab"):
        assert forbidden not in words


def with_status(status: ItemStatus) -> Item:
    made = item("x.jpg")
    made.state = ItemState(status)
    return made


@pytest.fixture
def images(model: ImageListModel) -> ImageFilter:
    return ImageFilter(model)


def shown(images: ImageFilter) -> list[str]:
    return [i.name for i in images.shown()]


def test_filters_join(images: ImageFilter, model: ImageListModel):
    model.set_status(Path("/photos/A.png"), ItemStatus.RESPONSE, 0.8)
    images.set_text("B 1")
    assert shown(images) == ["b10.jpg"]
    images.set_text("")
    images.set_formats(["PNG"])
    assert shown(images) == ["A.png"]
    images.set_statuses([ItemStatus.NOT_ANALYSED])
    assert shown(images) == []
    images.clear()
    assert len(shown(images)) == 3
    assert not images.is_active()


def test_a_new_status_enters_and_leaves_the_filter(
    images: ImageFilter, model: ImageListModel, qtbot: QtBot
):
    images.set_statuses([ItemStatus.RESPONSE])
    assert shown(images) == []
    with qtbot.waitSignal(model.dataChanged):
        model.set_status(Path("/photos/A.png"), ItemStatus.RESPONSE, 0.8)
    assert shown(images) == ["A.png"]
    with qtbot.waitSignal(model.dataChanged):
        model.set_status(Path("/photos/A.png"), ItemStatus.QUEUED, None)
    assert shown(images) == []
