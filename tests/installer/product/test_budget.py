"""Size, strays and the list of a build's files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from installer.console import InstallError
from installer.product import budget, contents, files

CARD = (
    "torch/lib/libtorch_cuda.so",
    "nvidia/cu13/lib/libcudart.so.13",
    "nvidia/cu13/lib/libcublas.so.13",
    "nvidia/cu13/lib/libnvrtc-builtins.so.13.0",
    "nvidia/cudnn/lib/libcudnn_ops.so.9",
)


@pytest.fixture
def product(tmp_path: Path) -> Path:
    """A folder that has everything a product must hold."""
    folder = tmp_path / "palimpsest"
    for name in budget.WANTED:
        path = folder / contents.INSIDE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return folder


@pytest.fixture
def for_cards(product: Path) -> Path:
    """The same with the libraries that a CUDA flavour must hold."""
    for name in CARD:
        path = product / contents.INSIDE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return product


def swell(path: Path, size: int) -> Path:
    """A file of that size that takes no room on the disk."""
    path.touch()
    os.truncate(path, size)
    return path


def test_a_whole_product_has_no_problem(product: Path):
    assert budget.problems(product, "cpu") == []


def test_what_is_missing_is_named(product: Path):
    (product / contents.INSIDE / "resources" / "commit.txt").unlink()
    assert budget.problems(product, "cpu") == ["resources/commit.txt is missing"]


@pytest.mark.parametrize(
    ("flavour", "installed", "packed"),
    [("cpu", "950 MB", "300 MB"), ("cuda", "4200 MB", "2500 MB")],
)
def test_a_broken_budget_is_told(
    flavour: str, installed: str, packed: str, request: pytest.FixtureRequest, tmp_path: Path
):
    folder = request.getfixturevalue("product" if flavour == "cpu" else "for_cards")
    assert budget.problems(folder, flavour) == []
    swell(folder / "palimpsest", budget.INSTALLED[flavour] + 1)
    package = swell(tmp_path / "palimpsest.deb", budget.PACKED[flavour] + 1)
    of_folder, of_package = budget.problems(folder, flavour, [package])
    assert installed in of_folder
    assert "palimpsest.deb" in of_package
    assert packed in of_package


def test_a_cuda_flavour_without_its_libraries_or_with_triton_is_told(for_cards: Path):
    (for_cards / contents.INSIDE / "nvidia/cu13/lib/libnvrtc-builtins.so.13.0").unlink()
    (for_cards / contents.INSIDE / "triton").mkdir()
    assert budget.problems(for_cards, "cuda") == [
        "a library nvrtc-builtins of CUDA's is missing",
        "triton is in it",
    ]


def test_a_cuda_flavour_of_a_cpu_torch_is_told(product: Path):
    told = budget.problems(product, "cuda")
    assert "a library torch_cuda of CUDA's is missing" in told
    assert len(told) == len(budget.CARD)


def test_a_file_with_two_names_counts_once(product: Path):
    swell(product / "palimpsest", 600_000_000)
    (product / "palimpsest-cli").hardlink_to(product / "palimpsest")
    assert budget.size(product) < 601_000_000
    assert budget.problems(product, "cpu") == []


def test_cuda_that_crept_in_is_told(product: Path):
    stray = product / contents.INSIDE / "nvidia" / "cublas" / "libcublas.so.13"
    stray.parent.mkdir(parents=True)
    stray.touch()
    (sentence,) = budget.problems(product, "cpu")
    assert "CUDA" in sentence
    assert "_internal/nvidia" in sentence


def test_names_that_are_cudas_and_names_that_are_not():
    cudas = [
        "_internal/nvidia/cudnn/lib/libcudnn.so.9",
        "_internal/triton/_C/libtriton.so",
        "_internal/torch/lib/libtorch_cuda.so",
        "_internal/torch/lib/libc10_cuda.so",
        "_internal/torch/lib/libcaffe2_nvrtc.so",
        "_internal/torch/lib/libtorch_nvshmem.so",
        "_internal/cuda/bindings/driver.cpython-311-x86_64-linux-gnu.so",
        "_internal/libcudart.so.13",
        "_internal/torch/lib/torch_cuda.dll",
        "_internal/torch/lib/nvrtc64_130_0.dll",
        "_internal/libnvJitLink.so.13",
    ]
    others = [
        "_internal/torch/lib/libtorch_cpu.so",
        "_internal/torch/cuda/memory.py",
        "_internal/resources/icons/gpu.svg",
        "_internal/torch-2.13.0+cpu.dist-info/METADATA",
    ]
    assert budget.cuda([*cudas, *others]) == cudas


def test_lists_of_two_builds_are_compared(tmp_path: Path):
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        (folder / "in").mkdir(parents=True)
        (folder / "same").write_text("same")
        (folder / "in" / "code").write_text(folder.name)
        (folder / "link").symlink_to("same")
        (folder / "run").write_text("run")
    assert files.write(one, tmp_path / "one.txt") == 4
    kept, now = files.read(tmp_path / "one.txt"), files.read(other)
    assert files.compare(kept, now) == ([], ["other bytes: in/code"])
    (other / "run").chmod(0o755)
    (other / "more").touch()
    (other / "link").unlink()
    (other / "link").symlink_to("in")
    (other / "same").unlink()
    lists, _ = files.compare(kept, files.read(other))
    assert lists == [
        "other bytes: link",
        "only in the second: more",
        "file 644 and file 755: run",
        "only in the first: same",
    ]


def test_a_list_that_is_none_is_refused(tmp_path: Path):
    (tmp_path / "list").write_text("only one column\n")
    with pytest.raises(InstallError, match="no list of files"):
        files.read(tmp_path / "list")
