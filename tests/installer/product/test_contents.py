"""What goes into the frozen program, on both systems and in both flavours."""

from __future__ import annotations

from pathlib import Path

import pytest

from installer.product import contents

ROOT = Path(__file__).resolve().parents[3]
BOTH = pytest.mark.parametrize("platform", contents.PLATFORMS)


LEFT_OUT = (
    "torch/test/cpu_rng_test",
    "torch/include/ATen/ATen.h",
    "torch/share/cmake/Torch/TorchConfig.cmake",
    "torch/bin/protoc",
    "triton/_C/libtriton.so",
    "cv2/data/haarcascade_eye.xml",
    "torchvision/_C.so",
    "torchvision/_C.pyd",
    "torchvision.libs/libcudart.faf08d9a.so.13",
    "PySide6/Qt/lib/libQt6Qml.so.6",
    "PySide6/Qt6Qml.dll",
    "PySide6/Qt6Network.dll",
    "PySide6/Qt/plugins/tls/libqopensslbackend.so",
    "PySide6/Qt/translations/qt_help_fr.qm",
    "PySide6/translations/linguist_de.qm",
    "torch-2.13.0+cpu.dist-info/RECORD",
    "resources/screenshots/1280x800-light-overlay.png",
    "resources/translations/palimpsest_fr.ts",
)
KEPT = (
    "torch/bin/torch_shm_manager",
    "torch/lib/libtorch_cpu.so",
    "torch/lib/torch_cpu.dll",
    "torch/distributed/config.py",
    "cv2/cv2.abi3.so",
    "cv2/cv2.pyd",
    "c2pa/libs/libc2pa_c.so",
    "c2pa/libs/c2pa_c.dll",
    "typst/_typst.abi3.so",
    "PySide6/Qt/lib/libQt6Svg.so.6",
    "PySide6/Qt6Svg.dll",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/plugins/platforms/qoffscreen.dll",
    "PySide6/Qt/translations/qtbase_fr.qm",
    "PySide6/translations/qtbase_ar.qm",
    "resources/translations/palimpsest_fr.qm",
    "resources/samples/golden.json",
    "keyring-25.7.0.dist-info/entry_points.txt",
    "keyring-25.7.0.dist-info/METADATA",
)


@BOTH
def test_what_is_left_out_and_what_is_kept_everywhere(platform: str):
    for flavour in contents.FLAVOURS:
        slipped = [n for n in LEFT_OUT if not contents.why_left_out(n, flavour, platform)]
        assert slipped == []
        lost = [n for n in KEPT if contents.why_left_out(n, flavour, platform)]
        assert lost == []


def test_a_cpu_flavour_holds_no_cuda_and_a_cuda_flavour_does():
    for name in (
        "nvidia/cublas/lib/libcublas.so.13",
        "torch/lib/libtorch_cuda.so",
        "libcudart.so.13",
    ):
        assert contents.why_left_out(name, "cpu", "linux")
        assert not contents.why_left_out(name, "cuda", "linux")
    assert contents.why_left_out("torch/lib/torch_cuda.dll", "cuda", "win32") == ""
    assert contents.why_left_out("torch/lib/cudart64_13.dll", "cpu", "win32")


def test_a_library_that_is_opened_by_name_only_comes_with_a_cuda_flavour(tmp_path: Path):
    with pytest.raises(FileNotFoundError, match="nvrtc-builtins"):
        contents.opened_by_name(tmp_path, "cuda", "linux")
    library = tmp_path / "nvidia" / "cu13" / "lib" / "libnvrtc-builtins.so.13.0"
    library.parent.mkdir(parents=True)
    library.touch()
    library.with_name("libnvrtc-builtins.alt.so.13.0").touch()
    found = contents.opened_by_name(tmp_path, "cuda", "linux")
    assert found == [(library, "nvidia/cu13/lib")]
    assert not contents.why_left_out(f"{found[0][1]}/{library.name}", "cuda", "linux")
    assert contents.opened_by_name(tmp_path, "cpu", "linux") == []
    assert contents.opened_by_name(tmp_path, "cuda", "win32") == []


def test_what_belongs_to_one_system_is_left_out_there_only():
    for name in ("libstdc++.so.6", "libfontconfig.so.1", "libX11.so.6", "libEGL.so.1"):
        assert contents.why_left_out(name, "cpu", "linux")
    assert contents.why_left_out("torch/lib/torch_cpu.lib", "cpu", "win32")
    assert not contents.why_left_out("torch/lib/torch_cpu.lib", "cpu", "linux")
    assert contents.why_left_out("PySide6\\opengl32sw.dll", "cpu", "win32")
    gtk = "PySide6/Qt/plugins/platformthemes/libqgtk3.so"
    assert contents.why_left_out(gtk, "cpu", "linux") == "loads a whole GTK"


def test_libraries_that_Qt_and_fonts_need_on_every_desktop_are_carried():
    for name in ("libxcb-cursor.so.0", "libxkbcommon-x11.so.0", "libdbus-1.so.3"):
        assert not contents.why_left_out(name, "cpu", "linux")


def test_unknown_flavours_and_systems_are_refused():
    with pytest.raises(ValueError, match="cpu, cuda"):
        contents.check("gpu", "linux")
    with pytest.raises(ValueError, match="darwin"):
        contents.check("cpu", "darwin")


@BOTH
def test_modules_that_are_imported_by_name_are_named(platform: str):
    hidden = contents.hidden_imports(ROOT, platform)
    assert {
        "forensics_gui.cli.analyse",
        "forensics_gui.evidence.decoder_worker",
        "forensics_gui.report.pdf",
        "model.networks.mvssnet",
        "model.networks.small",
        "training.wizard.work",
        "resources",
        "PIL.AvifImagePlugin",
        "keyring.backends.null",
    } <= set(hidden)
    assert len(hidden) == len(set(hidden))
    assert "resources.samples.make" not in hidden
    assert not any(name.endswith("__main__") for name in hidden)
    own = "keyring.backends.Windows" if platform == "win32" else "keyring.backends.SecretService"
    assert own in hidden


def test_every_decoder_of_the_program_is_named():
    from forensics_gui.evidence import pixels

    assert {f"PIL.{names[0]}" for names in pixels.DECODERS.values()} <= set(contents.DECODERS)


@BOTH
def test_files_that_are_read_at_run_time(platform: str):
    found = {
        f"{folder}/{path.name}": path for path, folder in contents.own_data(ROOT, "cpu", platform)
    }
    for name in (
        "resources/checkpoints/palimpsest.safetensors",
        "resources/trust/c2pa-trust-list.pem",
        "resources/fonts/NotoSans-Regular.ttf",
        "resources/translations/palimpsest_fr.qm",
        "resources/report/report.typ",
        "resources/samples/golden.json",
        "forensics_gui/report/catalogue/fr.json",
        "training/synthesis/weights/regenerator.safetensors",
    ):
        assert found[name].is_file()
    assert not any(name.endswith((".py", ".pyc", ".ts")) for name in found)
    assert not any("screenshots" in name for name in found)


def test_of_torch_only_the_modules_that_read_themselves_are_there_as_text(tmp_path: Path):
    torch = tmp_path / "torch"
    (torch / "distributed").mkdir(parents=True)
    (torch / "testing").mkdir()
    (torch / "plain.py").write_text("x = 1\n")
    (torch / "distributed" / "config.py").write_text("install_config_module(__name__)\n")
    (torch / "testing" / "more.py").write_text("@torch.jit.script\ndef f(): ...\n")
    config = torch / "distributed" / "config.py"
    assert contents.torch_texts(torch) == [(config, "torch/distributed")]


def test_of_torchs_own_tests_only_what_it_imports_is_kept(tmp_path: Path):
    for name in ("common_dtype.py", "logging_tensor.py", "common_utils.py", "__init__.py"):
        (tmp_path / name).touch()
    (tmp_path / "opinfo").mkdir()
    found = contents.excluded_modules(tmp_path)
    assert "torch.testing._internal.common_utils" in found
    assert "torch.testing._internal.opinfo" in found
    assert not any("common_dtype" in name or "logging_tensor" in name for name in found)
    assert "triton" in found


def test_only_libraries_that_survive_it_are_stripped():
    assert contents.stripped("torch/lib/libtorch_cpu.so")
    assert contents.stripped("python3.11/lib-dynload/_json.cpython-311-x86_64-linux-gnu.so")
    assert not contents.stripped("numpy.libs/libscipy_openblas64_-32a4b2a6.so")
    assert not contents.stripped("cv2/cv2.abi3.so")
