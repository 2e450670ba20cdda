"""Does a built product work? Runs its two programs as a person would; knows no Python of theirs.

Each check is a function of a :class:`Product` and a :class:`Place` that raises ``SmokeError``.
The Linux packages are tried by ``installer/linux/chroot.py`` with these checks.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from installer.console import say
from installer.product import files, wizard_folder
from installer.product.product import Product, SmokeError, need

#: seconds a person may wait for the window of a program that was used before; what is missed is
#: said, and twice as much fails: a machine that does other things must not fail a good product
VISIBLE_SECONDS = 2.0
_TOO_LONG = 2 * VISIBLE_SECONDS
_STARTS = 3
_WATCHDOG = 240
#: what Qt or the system may say on standard error although all is well
_EXPECTED = re.compile(
    r"^$|This plugin does not support propagateSizeHints|^Stopped\.$|XDG_RUNTIME_DIR"
)


@dataclass(frozen=True)
class Place:
    """Folders for the checks, as seen from inside the product's world.

    Attributes:
        evidence: photographs that must stay as they are, one of each format.
        training: folders ``edited`` (with masks) and ``authentic`` to train on.
        results: an empty folder that the person may write to.
        version: what ``--version`` must say.
        display: an X display for real windows; empty to leave those out.
        trainer: a training as the wizard starts it; empty to leave that out.
    """

    evidence: str
    training: str
    results: str
    version: str
    display: str = ""
    trainer: str = ""


def say_version(product: Product, place: Place) -> str:
    """Both programs know the version."""
    for program in (product.window, product.console):
        ran = product.expect([program, "--version"], 60)
        need(place.version in ran.out, f"{program} --version says {ran.out.strip()!r}")
    return place.version


def self_test(product: Product, place: Place) -> str:
    """The console program's self-test, windows drawn unseen."""
    command = [product.console, "self-test", "--watchdog", str(_WATCHDOG)]
    ran = product.expect(command, _WATCHDOG + 60, QT_QPA_PLATFORM="offscreen")
    need("window: offscreen" in ran.out, f"no window was drawn:\n{ran.said}")
    need(ran.out.count("\nok") + ran.out.startswith("ok") >= 5, f"checks are missing:\n{ran.said}")
    return ran.out.strip().splitlines()[-1]


def self_test_on_display(product: Product, place: Place) -> str:
    """The window program's self-test with a real window on a display."""
    command = [product.window, "--self-test", "--watchdog", str(_WATCHDOG)]
    ran = product.expect(command, _WATCHDOG + 60, DISPLAY=place.display, QT_QPA_PLATFORM="xcb")
    need("window: xcb" in ran.out, f"no window was drawn on the display:\n{ran.said}")
    return ran.out.strip().splitlines()[-1]


def start(product: Product, place: Place) -> str:
    """The window is visible in time, before torch is imported; the device is told."""
    target = f"{place.results}/start.json"
    shows: dict[str, str] = (
        {"DISPLAY": place.display, "QT_QPA_PLATFORM": "xcb"}
        if place.display
        else {"QT_QPA_PLATFORM": "offscreen"}
    )
    found = []
    for _ in range(_STARTS):
        ran = product.expect([product.window, "--time-start", target], 180, 0, **shows)
        unexpected = [line for line in ran.err.splitlines() if not _EXPECTED.search(line)]
        need(not unexpected, "the window program complained:\n" + "\n".join(unexpected[:20]))
        found.append(json.loads(product.outside(target).read_text(encoding="utf-8")))
        need(not found[-1]["torch_imported_before"], "torch was imported before the window showed")
        need(bool(re.match(r"CPU|CUDA", found[-1]["device"])), f"no device: {found[-1]}")
    best = min(one["visible_seconds"] for one in found)
    need(best < _TOO_LONG, f"the window took {best:.2f} s at best: {found}")
    times = ", ".join(f"{one['visible_seconds']:.2f}" for one in found)
    verdict = "met" if best < VISIBLE_SECONDS else "MISSED"
    return f"visible after {times} s ({VISIBLE_SECONDS:g} s: {verdict}); {found[-1]['device']}"


def analyse(product: Product, place: Place) -> str:
    """Every format is analysed; map, findings and a signed report are written."""
    out = place.results
    names = sorted(path.name for path in product.outside(place.evidence).iterdir())
    images = [f"{place.evidence}/{name}" for name in names]
    ran = product.expect(
        [
            *(product.console, "analyse", "--map-dir", f"{out}/maps", "--json", f"{out}/f.json"),
            *("--pdf", f"{out}/report.pdf", "--sign", "--case", "Zürich 2026-014", "--"),
            *images,
        ],
        600,
    )
    document = json.loads(product.outside(f"{out}/f.json").read_text(encoding="utf-8"))
    failed = [item["file"]["name"] for item in document["items"] if item["error"] is not None]
    need(not failed, f"not assessed: {failed}\n{ran.said}")
    maps = list(product.outside(f"{out}/maps").glob("*.npy"))
    need(len(maps) == len(images), f"{len(maps)} maps of {len(images)} images")
    return f"{len(images)} images: {', '.join(sorted({Path(name).suffix for name in names}))}"


def verify(product: Product, place: Place) -> str:
    """The signed report holds, with a repeated analysis; a changed one does not."""
    first = sorted(product.outside(place.evidence).iterdir())[0].name
    report = f"{place.results}/report.pdf"
    command = [product.console, "verify", report, f"{place.evidence}/{first}", "--repeat"]
    ran = product.expect(command, 300)
    need("Signature" in ran.out, f"the signature is not mentioned:\n{ran.said}")
    changed = product.outside(f"{place.results}/changed.pdf")
    data = bytearray(product.outside(report).read_bytes())
    data[len(data) // 2] ^= 1
    changed.write_bytes(data)
    changed.chmod(0o644)
    product.expect([product.console, "verify", f"{place.results}/changed.pdf"], 300, code=4)
    return "signed, holds, and the changed one is told"


def train(product: Product, place: Place) -> str:
    """A data set is built, and three steps are trained on it."""
    out = place.results
    product.expect(
        [
            *(product.console, "dataset", "build", f"{out}/set.h5", f"{place.training}/edited"),
            *("--authentic", f"{place.training}/authentic", "--shares", "50/25/25"),
        ],
        300,
    )
    ran = product.expect(
        [
            *(product.console, "train", "--dataset", f"{out}/set.h5", "--out", f"{out}/run"),
            *("--steps", "3", "--batch", "2", "--size", "64", "--validate-every", "3"),
            *("--validation-samples", "4", "--save-every", "3", "--precision", "32-true"),
        ],
        300,
    )
    need(product.outside(f"{out}/run/resume.pt").is_file(), f"no state was kept:\n{ran.said}")
    # The curve has a row for every twenty steps; the validation of the last one has its own.
    measured = product.outside(f"{out}/run/validation.csv").read_text(encoding="utf-8").splitlines()
    need(len(measured) > 1, f"no validation was recorded:\n{ran.said}")
    return f"three steps, {len(measured) - 1} validation"


def wizard(product: Product, place: Place) -> str:
    """The process that the training wizard starts trains, calibrates and compares."""
    ran = product.expect(
        [product.console, "train-worker", place.trainer],
        420,
        PALIMPSEST_THREADS="1",
        PALIMPSEST_PRECISION="float32",
    )
    state = wizard_folder.state(product.outside(place.trainer))
    need(state == f"finished, step {wizard_folder.STEPS}", f"it is {state}:\n{ran.said}")
    return state


def paper_network(product: Product, place: Place) -> str:
    """A network of the paper is built, which takes torchvision."""
    command = [product.console, "benchmark", "--networks", "upernet", "--megapixels", "0.1"]
    ran = product.expect([*command, "--json"], 300)
    need(len(json.loads(ran.out)) > 0 and '"upernet"' in ran.out, f"not measured:\n{ran.said}")
    return "UPerNet ran"


def standard_folders(product: Product, place: Place) -> str:
    """After all of it, the home holds only the platform's own folders, and in them settings,
    workspace and logs."""
    home = product.outside(product.home)
    names = {path.name for path in home.iterdir()}
    allowed = {".config", ".local", ".cache", "AppData", *(_first(place.results, product.home))}
    need(names <= allowed, f"left in the home folder: {sorted(names - allowed)}")
    if (home / ".config").exists():
        for folder in (".config/palimpsest", ".local/share/palimpsest"):
            need((home / folder).is_dir(), f"nothing was kept in ~/{folder}")
        return "~/.config/palimpsest, ~/.local/share/palimpsest"
    return "AppData"


def _first(path: str, home: str) -> list[str]:
    inside = path.removeprefix(home).strip("/")
    return [inside.split("/")[0]] if path.startswith(home) else []


Check = Callable[[Product, Place], str]
CHECKS: tuple[Check, ...] = (
    say_version,
    self_test,
    self_test_on_display,
    start,
    analyse,
    verify,
    train,
    wizard,
    paper_network,
    standard_folders,
)
_NEED_DISPLAY = (self_test_on_display,)


def run(
    product: Product,
    place: Place,
    checks: Sequence[Check] = CHECKS,
    tell: Callable[[str], None] = say,
) -> None:
    """All checks, and that neither the installation nor the evidence changed meanwhile. Raises
    ``SmokeError`` at the first that does not hold."""
    kept = {
        what: (product.outside(folder), files.listing(product.outside(folder), digests=False))
        for what, folder in (("installation", product.folder), ("evidence", place.evidence))
    }
    for check in checks:
        name = check.__name__.replace("_", " ")
        lacking = (check in _NEED_DISPLAY and not place.display) or (
            check is wizard and not place.trainer
        )
        if lacking:
            tell(f"  -      {name}: left out, there is nothing to try it with")
            continue
        began = time.monotonic()
        try:
            text = check(product, place)
        except SmokeError as error:
            raise SmokeError(f"{name}: {error}") from None
        tell(f"  ok     {name}: {text} ({time.monotonic() - began:.1f} s)")
    for what, (folder, before) in kept.items():
        lists, contents = files.compare(before, files.listing(folder, digests=False))
        need(not lists and not contents, f"the {what} changed: {[*lists, *contents][:5]}")
    tell("  ok     neither the installation nor the evidence was changed")
