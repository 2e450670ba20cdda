"""Gather the photographs of the pools from public repositories and Debian packages.

    python -m training.gather --root DIR [--only NAME ...] [--address TEMPLATE]

fills ``DIR`` as :mod:`training.pools` expects it: every repository is cloned without its history
into a temporary folder, the wanted paths are copied out, the clone is deleted. A folder that is
complete is not fetched again. ``--address`` names another place for the repositories, with
``{owner}`` and ``{name}``. The wallpapers come with ``apt-get download`` (Debian or Ubuntu, no
root). None of these pictures may be given on with the program; their terms stand in
``training.pools.SOURCES`` and on the checkpoint's card.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from model.errors import PalimpsestError

ADDRESS = "https://github.com/{owner}/{name}.git"
#: written last into a folder that is complete
DONE = ".gathered"
#: files of the camera repository that were never edited
CAMERA_LIST = Path(__file__).parent / "camera_originals.txt"


class GatherError(PalimpsestError):
    """A source cannot be had."""

    code = "training.gather"


@dataclass(frozen=True)
class Repository:
    """``paths``: Git pathspecs of what is copied into ``folder``."""

    folder: str
    owner: str
    name: str
    paths: tuple[str, ...]


REPOSITORIES = (
    Repository("imagenet", "EliSchwartz", "imagenet-sample-images", (":(glob)*.JPEG",)),
    Repository(
        "camera_all",
        "drewnoakes",
        "metadata-extractor-images",
        (":(glob)jpg/*.jpg", ":(glob)jpg/*.jpeg"),
    ),
    Repository(
        "coco",
        "lightly-ai",
        "coco128_yolo",
        ("images", "instance_segmentation/labels", "panoptic_segmentation/annotations"),
    ),
    Repository("clothing", "alexeygrigorev", "clothing-dataset", (":(glob)images/*.jpg",)),
    Repository(
        "people",
        "VikramShenoy97",
        "Human-Segmentation-Dataset",
        ("Training_Images", "Ground_Truth"),
    ),
    Repository(
        "polyu",
        "csjunxu",
        "PolyU-Real-World-Noisy-Images-Dataset",
        ("OriginalImages",),
    ),
    Repository("urban", "jbhuang0604", "SelfExSR", (":(glob)data/Urban100/image_SRF_2/*_HR.png",)),
    Repository("grocery", "marcusklasson", "GroceryStoreDataset", ("dataset",)),
    Repository("animals", "chanakya2734", "Image-classification-using-CNN", ("dataset",)),
    Repository(
        "faces",
        "dinablachman",
        "realorfake",
        (":(glob)data/real/*.jpg", ":(glob)data/fake/*.jpg"),
    ),
    Repository("bsds", "BIDS", "BSDS500", ("BSDS500/data/images",)),
)
WALLPAPERS = (
    "gnome-backgrounds",
    "mate-backgrounds",
    "plasma-workspace-wallpapers",
    "lomiri-wallpapers-16.04",
    "lomiri-wallpapers-20.04",
    "ukui-wallpapers",
)


def _run(command: Sequence[str], folder: Path, what: str) -> None:
    try:
        subprocess.run(command, cwd=folder, check=True, stdin=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError) as error:
        raise GatherError(
            f"{what} cannot be had: {command[0]} failed.",
            "What it says stands above; run this again to go on.",
        ) from error


def gather_repository(repository: Repository, root: Path, address: str = ADDRESS) -> int:
    """Copy the wanted paths of a repository to ``root/folder``; returns the number of files.

    Raises:
        GatherError: Git fails, or the repository holds none of the paths.
    """
    target = root / repository.folder
    root.mkdir(parents=True, exist_ok=True)
    url = address.format(owner=repository.owner, name=repository.name)
    what = f"{repository.owner}/{repository.name}"
    with tempfile.TemporaryDirectory(dir=root, prefix=".gather-") as name:
        work = Path(name)
        _run(["git", "clone", "--quiet", "--bare", "--depth", "1", url, "clone"], work, what)
        _run(
            ["git", "-C", "clone", "archive", "-o", "../files.tar", "HEAD", *repository.paths],
            work,
            what,
        )
        with tarfile.open(work / "files.tar") as files:
            members = [member for member in files if member.isfile()]
            files.extractall(work / "files", members, filter="data")
        if not members:
            raise GatherError(f"{what} holds none of the wanted files.")
        shutil.copytree(work / "files", target, dirs_exist_ok=True)
    (target / DONE).write_text(f"{len(members)}\n")
    return len(members)


def gather_wallpapers(root: Path, packages: Sequence[str] = WALLPAPERS) -> int:
    """Unpack Debian's packages of photographs below ``root/wallpapers``; returns how many.

    Raises:
        GatherError: apt-get or dpkg-deb is missing or fails.
    """
    folder = root / "wallpapers"
    folder.mkdir(parents=True, exist_ok=True)
    for package in packages:
        _run(["apt-get", "download", package], folder, package)
        for archive in sorted(folder.glob(f"{package}_*.deb")):
            _run(["dpkg-deb", "-x", archive.name, package], folder, package)
            archive.unlink()
    (folder / DONE).write_text(f"{len(packages)}\n")
    return len(packages)


def gather(root: Path, only: Sequence[str] = (), address: str = ADDRESS) -> list[str]:
    """Everything that is not complete yet; returns the folders that failed, named on stderr."""
    failed = []
    root.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(CAMERA_LIST, root / CAMERA_LIST.name)
    known = {r.folder: r for r in REPOSITORIES}
    for folder in (*known, "wallpapers"):
        if (only and folder not in only) or (root / folder / DONE).exists():
            continue
        try:
            if folder == "wallpapers":
                count = gather_wallpapers(root)
            else:
                count = gather_repository(known[folder], root, address)
            print(f"{folder}: {count}", file=sys.stderr)
        except GatherError as error:
            print(f"{folder}: {error.as_line()}", file=sys.stderr)
            failed.append(folder)
    return failed


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--root", type=Path, required=True)
    parser.add_argument("--only", nargs="*", default=(), metavar="NAME", help="folders")
    parser.add_argument("--address", default=ADDRESS, metavar="TEMPLATE")
    a = parser.parse_args(argv)
    return 1 if gather(a.root, a.only, a.address) else 0


if __name__ == "__main__":
    raise SystemExit(main())
