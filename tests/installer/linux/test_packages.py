"""The .deb and the archive as far as they can be judged without building the program."""

from __future__ import annotations

import configparser
import gzip
import os
import re
import shutil
import struct
import subprocess
from pathlib import Path

import pytest

from installer.console import InstallError
from installer.linux import archive, chroot, deb, depends, manual, share
from installer.version import version

ROOT = Path(__file__).resolve().parents[3]
LINUX = ROOT / "installer" / "linux"
NEEDS = depends.Needs(
    {"libc.so.6": "a", "libm.so.6": "a", "libstdc++.so.6": "b", "libxcb.so.1": "c"}, (2, 36), 30
)


def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / "palimpsest.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_depends_follow_from_the_libraries():
    found = depends.relations(NEEDS)
    assert found == [
        "libc6 (>= 2.36)",
        "libstdc++6 (>= 12)",
        "libxcb1",
        "fontconfig",
        "fonts-dejavu-core",
    ]


def test_a_library_that_no_package_is_known_for_stops_the_build():
    needs = depends.Needs({"libunheard.so.3": "_internal/x.so"}, (2, 36), 0)
    with pytest.raises(InstallError, match=r"libunheard\.so\.3 \(for _internal/x\.so\)"):
        depends.relations(needs)


def test_the_library_of_a_cards_driver_is_neither_held_nor_required():
    driver = {"libcuda.so.1": "_internal/torch/lib/libcaffe2_nvrtc.so"}
    needs = depends.Needs({**NEEDS.libraries, **driver}, NEEDS.glibc, NEEDS.glibcxx)
    assert depends.relations(needs) == depends.relations(NEEDS)


@pytest.mark.skipif(shutil.which("objdump") is None, reason="no objdump")
def test_what_a_folder_asks_of_the_system_is_read(tmp_path: Path):
    shutil.copyfile("/bin/true", tmp_path / "true")
    (tmp_path / "text").write_text("no program")
    found = depends.needs(tmp_path)
    assert dict(found.libraries) == {"libc.so.6": "true"}
    assert found.glibc >= (2, 2)
    shutil.copyfile("/bin/true", tmp_path / "libc.so.6")  # now it is carried
    assert not depends.needs(tmp_path).libraries


def test_the_packages_description():
    text = deb.control("cpu", "0.2.0", 900_000, ["libc6 (>= 2.36)", "fontconfig"])
    fields = dict(re.findall(r"(?m)^([A-Z][\w-]+): (.+)$", text))
    assert fields["Package"] == "palimpsest"
    assert fields["Version"] == "0.2.0"
    assert fields["Depends"] == "libc6 (>= 2.36), fontconfig"
    assert fields["Installed-Size"] == "900000"
    assert fields["Conflicts"] == fields["Replaces"] == "palimpsest-cuda"
    assert "libcuda" not in text
    with_cuda = deb.control("cuda", "0.2.0", 1, ["libc6"])
    assert "Package: palimpsest-cuda" in with_cuda
    assert "Suggests: gnome-keyring | kwalletmanager, libcuda1\n" in with_cuda
    body = text.partition("Description:")[2].splitlines()[1:]
    assert all(line.startswith(" ") and len(line) <= 80 for line in body)


def test_the_entry_opens_what_the_program_decodes():
    from forensics_gui.evidence.sniff import SUFFIXES

    kinds = entry()["MimeType"].strip(";").split(";")
    assert {f"image/{kind}" for kind in SUFFIXES} | {"image/heif"} <= set(kinds)
    assert entry()["Exec"] == "palimpsest %F"
    assert entry()["Icon"] == entry()["StartupWMClass"] == "palimpsest"


def test_the_entry_speaks_the_windows_languages():
    from forensics_gui.language import LANGUAGES

    for key in ("GenericName", "Comment"):
        missing = [code for code in LANGUAGES if code != "en" and f"{key}[{code}]" not in entry()]
        assert missing == []


def test_the_window_names_itself_as_its_entry_does():
    text = (ROOT / "forensics_gui" / "app.py").read_text(encoding="utf-8")
    assert f'_DESKTOP_NAME = "{entry()["StartupWMClass"]}"' in text


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="not installed")
def test_the_entry_is_valid():
    subprocess.run(["desktop-file-validate", str(LINUX / "palimpsest.desktop")], check=True)


@pytest.fixture(autouse=True)
def _wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")


def listed() -> list[tuple[str, str]]:
    from forensics_gui.cli import build_parser

    return manual.commands(build_parser().format_help())


def test_every_command_is_in_the_manual(tmp_path: Path):
    from forensics_gui.cli import COMMANDS

    names = [name for name, _ in listed()]
    assert names == [name.replace("_", "-") for name in COMMANDS]
    manual.write(tmp_path / "man1", "9.8.7", 1_700_000_000, listed())
    text = gzip.decompress((tmp_path / "man1" / "palimpsest-cli.1.gz").read_bytes()).decode()
    for name, line in listed():
        assert f".B {name}\n".replace("-", "\\-") in text
        assert line
    assert "9.8.7" in text
    assert "2023-11-14" in text
    assert not re.search(r"@[A-Z]+@", text)


@pytest.mark.skipif(shutil.which("man") is None, reason="no man")
def test_the_pages_are_read_without_a_complaint(tmp_path: Path):
    manual.write(tmp_path / "man1", "9.8.7", 0, listed())
    for name in manual.PAGES:
        told = subprocess.run(
            ["man", "--warnings", "-l", str(tmp_path / "man1" / f"{name}.gz")],
            env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MANWIDTH": "100"},
            capture_output=True,
            text=True,
            check=True,
        )
        assert told.stderr == ""
        assert "PALIMPSEST" in told.stdout


def test_a_desktops_files(tmp_path: Path):
    share.write(tmp_path / "share", ROOT / "resources" / "icons", "1.0", 0, [])
    for side in share.SIDES:
        icon = tmp_path / f"share/icons/hicolor/{side}x{side}/apps/palimpsest.png"
        assert struct.unpack(">II", icon.read_bytes()[16:24]) == (side, side)
    assert (tmp_path / "share/icons/hicolor/scalable/apps/palimpsest.svg").is_file()
    assert (tmp_path / "share/applications/palimpsest.desktop").is_file()
    assert len(list((tmp_path / "share/man/man1").iterdir())) == 2


# -- the archive's payload and scripts, on a stand-in for the product ----------------------------
@pytest.mark.skipif(shutil.which("ar") is None, reason="no ar")
def test_the_packages_data_is_given_back(tmp_path: Path):
    members = [tmp_path / name for name in ("debian-binary", "control.tar.zst", deb.DATA)]
    for path in members:
        path.write_bytes(f"{path.name}, odd".encode())
    deb.assemble(tmp_path / "x.deb", members, 1_700_000_000)
    deb.data(tmp_path / "x.deb", tmp_path / "payload")
    assert (tmp_path / "payload").read_bytes() == members[-1].read_bytes()


def test_the_archive_takes_the_package_of_this_product_and_no_older_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    product, made = tmp_path / "dist" / "cpu" / "palimpsest", tmp_path / "made.deb"
    product.mkdir(parents=True)
    monkeypatch.setattr(deb, "build", lambda *_: made)
    package = tmp_path / "dist" / deb.file_name("cpu", version())
    assert archive.package_of(tmp_path, product, "cpu", 0) == made
    package.touch()
    os.utime(package, (2e9, 2e9))
    assert archive.package_of(tmp_path, product, "cpu", 0) == package
    (product / "later").touch()
    os.utime(product / "later", (2e9 + 1, 2e9 + 1))
    assert archive.package_of(tmp_path, product, "cpu", 0) == made


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """What the archive unpacks, with two scripts for the programs."""
    if shutil.which("zstd") is None:
        pytest.skip("no zstd")
    stage, installed = tmp_path / "stage", tmp_path / "installed"
    product = installed / deb.PLACE
    (product / "_internal").mkdir(parents=True)
    for name in ("palimpsest", "palimpsest-cli"):
        (product / name).write_text("#!/bin/sh\necho 1.0\n")
        (product / name).chmod(0o755)
    stage.mkdir()
    (installed / "usr" / "bin").mkdir(parents=True)
    subprocess.run(["tar", "-C", str(installed), "-cf", str(tmp_path / "p.tar"), "."], check=True)
    packed = str(stage / "payload.tar.zst")
    subprocess.run(["zstd", "-q", str(tmp_path / "p.tar"), "-o", packed], check=True)
    (stage / "zstd").symlink_to(shutil.which("zstd") or "")
    (stage / "install.sh").write_text(archive.script("1.0", (2, 17)))
    shutil.copyfile(LINUX / "uninstall.sh", stage / "uninstall.sh")
    (stage / "install.sh").chmod(0o755)
    (stage / "uninstall.sh").chmod(0o755)
    share.write(stage / "share", ROOT / "resources" / "icons", "1.0", 0, [])
    return stage


def run(script: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(script), *arguments],
        cwd=script.parent,
        env={"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_installed_and_removed_without_root(unpacked: Path, tmp_path: Path):
    home = tmp_path / "Zoë Жук"
    kept = home / ".local/share/palimpsest/cases/one"
    kept.mkdir(parents=True)
    place = home / 'a "quoted" $place'
    done = run(unpacked / "install.sh", home, "--prefix", str(place))
    assert done.returncode == 0, done.stderr
    assert (home / ".local/bin/palimpsest").resolve() == place / "palimpsest"
    text = (home / ".local/share/applications/palimpsest.desktop").read_text(encoding="utf-8")
    assert r"\"quoted\" \$place/palimpsest" in text
    assert "TryExec" not in text
    again = run(unpacked / "install.sh", home, "--prefix", str(place))
    assert again.returncode == 0, again.stderr
    assert [path.name for path in home.iterdir()].count(place.name) == 1
    gone = run(place / "uninstall.sh", home)
    assert gone.returncode == 0, gone.stderr
    assert kept.is_dir()
    left = [path for path in home.rglob("*palimpsest*") if path != kept.parents[1]]
    assert left == []


def test_a_folder_that_holds_something_else_is_left_alone(unpacked: Path, tmp_path: Path):
    place = tmp_path / "full"
    place.mkdir()
    (place / "thesis.txt").write_text("mine")
    done = run(unpacked / "install.sh", tmp_path, "--prefix", str(place))
    assert done.returncode == 1
    assert "holds something else" in done.stderr
    assert [path.name for path in place.iterdir()] == ["thesis.txt"]


def test_an_old_system_is_told_what_is_needed(unpacked: Path, tmp_path: Path):
    (unpacked / "install.sh").write_text(archive.script("1.0", (9, 1)))
    done = run(unpacked / "install.sh", tmp_path / "home")
    assert done.returncode == 1
    assert "needs version 9.1 of the GNU C library" in done.stderr
    assert not (tmp_path / "home").exists()


def test_a_program_that_does_not_start_is_not_installed(unpacked: Path, tmp_path: Path):
    (unpacked / "payload.tar.zst").write_bytes(b"damaged")
    done = run(unpacked / "install.sh", tmp_path, "--prefix", str(tmp_path / "place"))
    assert done.returncode == 1
    assert not (tmp_path / "place").exists()
    assert not list(tmp_path.glob("place.new*"))


def test_only_the_drivers_library_may_be_absent_from_a_clean_system():
    told = """/opt/palimpsest/_internal/torch/lib/libtorch_cuda.so:
\tlibcuda.so.1 => not found
\tlibcudart.so.13 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x0000)
"""
    assert chroot.not_found(told) == ["libcudart.so.13 => not found"]
