"""The licences in the About dialog."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QTreeWidgetItem

from forensics_gui.about_dialog import AboutDialog
from forensics_gui.licences import store
from forensics_gui.licences.records import Inventory, Part
from forensics_gui.licences_page import LicencesPage
from model.errors import PalimpsestError

INVENTORY = Inventory(
    (
        Part("Palimpsest", "1.0", "program", "Apache-2.0", texts=("a",)),
        Part("pillow", "13.0", "package", "MIT-CMU", texts=("b",)),
        Part("libtiff", "4.7", "library", "libtiff", "pillow"),
        Part("typst", "0.15", "package", "Apache-2.0"),
        Part("fontdb", "0.23", "crate", "MIT", "typst"),
        Part("PyInstaller bootloader", "6", "library", "MIT"),
    ),
    {"a": ("LICENSE", "Apache text"), "b": ("LICENSE", "Pillow text")},
)


@pytest.fixture
def page(qtbot) -> LicencesPage:
    page = LicencesPage()
    qtbot.addWidget(page)
    page.show_inventory(INVENTORY)
    return page


def item(page: LicencesPage, name: str) -> QTreeWidgetItem:
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    (found,) = page.list.findItems(name, flags, 0)[-1:]
    return found


def shown(page: LicencesPage) -> set[str]:
    flags = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
    return {i.text(0) for i in page.list.findItems("", flags, 0) if not i.isHidden()}


def test_libraries_stand_below_the_package_that_carries_them(page: LicencesPage) -> None:
    assert item(page, "libtiff").parent() is item(page, "pillow")
    assert item(page, "fontdb").parent() is item(page, "typst")
    assert item(page, "PyInstaller bootloader").parent().text(0) == "Packages"
    # every part of the inventory is in the list
    assert str(len(INVENTORY.parts)) in page.summary.text()


def test_the_text_of_the_chosen_part(page: LicencesPage) -> None:
    page.list.setCurrentItem(item(page, "pillow"))
    assert "pillow 13.0" in page.reader.toPlainText()
    assert "Pillow text" in page.reader.toPlainText()
    page.list.setCurrentItem(item(page, "libtiff"))
    assert "Licence: libtiff" in page.reader.toPlainText()
    assert "pillow" in page.reader.toPlainText()


def test_the_text_can_be_selected_and_not_changed(page: LicencesPage) -> None:
    page.list.setCurrentItem(item(page, "pillow"))
    page.reader.selectAll()
    assert "Pillow text" in page.reader.textCursor().selectedText()
    assert page.reader.isReadOnly()


def test_search_by_name_version_and_licence(page: LicencesPage) -> None:
    page.search.setText("libt")
    assert shown(page) == {"Packages", "pillow", "libtiff"}
    assert item(page, "pillow").isExpanded()
    page.search.setText("apache 1.0")
    assert "Palimpsest" in shown(page)
    assert "typst" not in shown(page)
    page.search.setText("nothing has this")
    assert shown(page) == set()
    page.search.clear()
    assert {"libtiff", "fontdb", "typst"} <= shown(page)


def test_the_dialog_reads_off_the_windows_thread(qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    def slowly() -> Inventory:
        time.sleep(0.3)
        return INVENTORY

    monkeypatch.setattr(store, "collect", slowly)
    dialog = AboutDialog("CPU", None)
    qtbot.addWidget(dialog)
    dialog.show()
    tabs = dialog.findChild(QTabWidget)
    began = time.monotonic()
    tabs.setCurrentWidget(dialog.licences)
    assert time.monotonic() - began < 0.25
    qtbot.waitUntil(lambda: dialog.licences.list.topLevelItemCount() == 2, timeout=5000)
    dialog.close()


def test_closing_while_it_reads_leaves_no_thread(qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "collect", lambda: time.sleep(0.3) or INVENTORY)
    dialog = AboutDialog("CPU", None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.findChild(QTabWidget).setCurrentWidget(dialog.licences)
    dialog.close()  # the fixture for threads looks after this


def test_a_failure_is_told(qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> Inventory:
        raise PalimpsestError("The list could not be read.")

    monkeypatch.setattr(store, "collect", fail)
    page = LicencesPage()
    qtbot.addWidget(page)
    page.show()
    told: Callable[[], bool] = lambda: "could not be read" in page.summary.text()  # noqa: E731
    qtbot.waitUntil(told, timeout=5000)
    page.stop()
