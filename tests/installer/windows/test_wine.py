"""Reading a registry export, and where Wine is looked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from installer.windows import wine

EXPORT = r"""Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\Software\Classes\.JPG]
@="Viewer"

[HKEY_CURRENT_USER\Software\X]
"InstallLocation"="C:\\Éd\\نُسخ 写真"
"DisplayIcon"="\"C:\\a b\\p.exe\",0"
"EstimatedSize"=dword:000003e8
"Odd \"name\""="x"
"Blob"=hex:01,02
"""


def test_a_registry_file_is_read() -> None:
    found = wine.parse(EXPORT)
    assert found[r"hkey_current_user\software\classes\.jpg"] == {"": "Viewer"}
    values = found[r"hkey_current_user\software\x"]
    assert values["InstallLocation"] == r"C:\Éd\نُسخ 写真"
    assert values["DisplayIcon"] == r'"C:\a b\p.exe",0'
    assert values["EstimatedSize"] == "1000"
    assert values['Odd "name"'] == "x"
    assert values["Blob"] == "hex:01,02"


def test_without_wine_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wine, "loader", lambda *_: None)
    with pytest.raises(wine.WineError, match="wine64"):
        wine.Wine(tmp_path / "prefix")
