"""The smoke test of a built product can fail: on a stand-in that does all right, and on the same
with one failure planted."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from installer.product import smoke
from installer.product.product import Product, SmokeError

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script")

# A product that gives the right answers. @PLANTED@ runs before them.
PROGRAM = """\
#!{python}
import json, os, pathlib, sys, time
name, arguments = pathlib.Path(sys.argv[0]).name, sys.argv[1:]
home, here = pathlib.Path(os.environ["HOME"]), pathlib.Path(sys.argv[0]).parent
command = arguments[0].lstrip("-")
visible, torch_before = 0.8, False
for folder in (".config/palimpsest", ".local/share/palimpsest"):
    (home / folder).mkdir(parents=True, exist_ok=True)
{planted}
if command == "version":
    print("Palimpsest 1.0")
elif command == "self-test":
    platform = os.environ.get("QT_QPA_PLATFORM")
    for check in ("fonts", "stored values", "this machine", "report"):
        print("ok     " + check + ": held")
    print("ok     window: " + platform + ": drawn")
    print("All 5 checks held.")
elif command == "time-start":
    found = {{"visible_seconds": visible, "torch_imported_before": torch_before,
              "network_seconds": 2.0, "device": "CPU (Stand-in), float32"}}
    pathlib.Path(arguments[1]).write_text(json.dumps(found))
elif command == "analyse":
    images = arguments[arguments.index("--") + 1:]
    maps = pathlib.Path(arguments[arguments.index("--map-dir") + 1])
    maps.mkdir()
    items = [{{"file": {{"name": pathlib.Path(i).name}}, "error": None}} for i in images]
    for image in images:
        (maps / (pathlib.Path(image).stem + ".npy")).touch()
    json_file = pathlib.Path(arguments[arguments.index("--json") + 1])
    json_file.write_text(json.dumps({{"items": items}}))
    pathlib.Path(arguments[arguments.index("--pdf") + 1]).write_bytes(b"%PDF-1.7 report")
elif command == "verify":
    same = pathlib.Path(arguments[1]).read_bytes() == b"%PDF-1.7 report"
    print("Signature", "holds" if same else "does not hold")
    sys.exit(0 if same else 4)
elif command == "train":
    run = pathlib.Path(arguments[arguments.index("--out") + 1])
    run.mkdir()
    (run / "resume.pt").touch()
    (run / "validation.csv").write_text("step,loss\\n3,0.7\\n")
elif command == "train-worker":
    pathlib.Path(arguments[1]).mkdir()
elif command == "benchmark":
    print(json.dumps([{{"network": "upernet"}}]))
"""


@pytest.fixture
def try_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(smoke, "_WATCHDOG", 5)

    def run(planted: str = "", display: str = ":9") -> list[str]:
        folder, home = tmp_path / "product", tmp_path / "home"
        (folder / "_internal").mkdir(parents=True)
        for name in ("palimpsest", "palimpsest-cli"):
            text = PROGRAM.format(python=f"{sys.executable} -I", planted=planted)
            (folder / name).write_text(text, encoding="utf-8")
            (folder / name).chmod(0o755)
        work = home / "work"
        for place in ("evidence", "training", "results"):
            (work / place).mkdir(parents=True)
        for name in ("a.jpg", "b.png"):
            (work / "evidence" / name).write_bytes(b"image")
        product = Product(
            window=str(folder / "palimpsest"),
            console=str(folder / "palimpsest-cli"),
            folder=str(folder),
            home=str(home),
            environment={"HOME": str(home), "PATH": "/usr/bin:/bin"},
        )
        place = smoke.Place(
            *(str(work / name) for name in ("evidence", "training", "results")),
            version="1.0",
            display=display,
            trainer=str(work / "trainer"),
        )
        monkeypatch.setattr(
            smoke.wizard_folder,
            "state",
            lambda folder: "finished, step 3" if folder.is_dir() else "never started",
        )
        said: list[str] = []
        smoke.run(product, place, tell=said.append)
        return said

    return run


def test_a_product_that_works_passes(try_with):
    said = try_with()
    assert len(said) == len(smoke.CHECKS) + 1
    assert all(line.startswith("  ok ") for line in said)


def test_what_needs_a_display_is_said_to_be_left_out(try_with):
    said = try_with(display="")
    assert sum("left out" in line for line in said) == 1


@pytest.mark.parametrize(
    ("planted", "message"),
    [
        ("if command == 'version': sys.exit('no libraries')", "say version"),
        ("if command == 'self-test': print('FAILED stored values'); sys.exit(1)", "self test"),
        ("if command == 'self-test': print('All 0 checks held.'); sys.exit(0)", "no window"),
        ("if name == 'palimpsest' and command == 'self-test': sys.exit(-11)", "on display"),
        ("visible = 4.5", "the window took 4.50 s"),
        ("torch_before = True", "torch was imported before"),
        ("if command == 'time-start': print('QThread: destroyed', file=sys.stderr)", "QThread"),
        ("if command == 'analyse': sys.exit(3)", "analyse"),
        ("if command == 'verify': print('Signature'); sys.exit(0)", "verify"),
        ("if command == 'dataset': sys.exit(1)", "train"),
        ("if command == 'train': sys.exit(0)", "no state was kept"),
        ("if command == 'train-worker': sys.exit(0)", "it is never started"),
        ("if command == 'benchmark': sys.exit('nms does not exist')", "nms"),
        ("(home / 'palimpsest.log').touch()", "left in the home folder"),
        ("(here / '_internal' / 'cache.pyc').touch()", "the installation changed"),
        ("(home / 'work/evidence/a.jpg.tmp').touch()", "the evidence changed"),
    ],
)
def test_a_planted_failure_is_noticed(try_with, planted: str, message: str):
    with pytest.raises(SmokeError, match=message):
        try_with(planted)


def test_a_product_that_waits_for_ever_is_ended(try_with, monkeypatch: pytest.MonkeyPatch):
    run = Product.run

    def hurried(self: Product, command, seconds: float, **variables: str):
        return run(self, command, min(seconds, 1.0), **variables)

    monkeypatch.setattr(Product, "run", hurried)
    with pytest.raises(SmokeError, match="did not end in 1 s"):
        try_with("if command == 'time-start': time.sleep(60)")
