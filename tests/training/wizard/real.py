"""The wizard on a set of real forgeries, as a person would use it, with the figures at the end.

``python -m tests.training.wizard.real --images FOLDER --set casia1 --out DIR`` reads
``FOLDER/index.csv`` (set, image, mask, label; scenes by the set's file names, or by its column
group), takes every page of the wizard with the choice named (``short``: 20 minutes), and prints
the plan, how it goes, and the held-out comparison with its intervals as JSON. The images are
linked, not copied. Models made so on the field's test sets are for this check only.
"""

from __future__ import annotations

import argparse
import csv
import dataclasses
import json
import sys
import time
from pathlib import Path

from training.wizard import Advanced, ImageSource, Trainings


def part_of(images: Path, name: str, limit: int, out: Path) -> Path:
    """A folder with the rows of one set, at most ``limit`` of each class (0: all)."""
    folder = out / "images"
    folder.mkdir(parents=True, exist_ok=True)
    with (images / "index.csv").open(newline="", encoding="utf-8-sig") as file:
        rows = [r for r in csv.DictReader(file) if not name or r["set"] == name]
    kept = []
    for label in ("0", "1"):
        of_class = [r for r in rows if r["label"] == label]
        step = max(1, len(of_class) // limit) if limit else 1
        kept += of_class[::step][: limit or None]
    for top in {Path(r["image"]).parts[0] for r in kept}:
        link = folder / top
        if not link.exists():
            link.symlink_to((images / top).resolve())
    with (folder / "index.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(kept[0]))
        writer.writeheader()
        writer.writerows(kept)
    return folder


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--images", type=Path, required=True, help="folder with index.csv")
    parser.add_argument("--set", default="", help="only this set of it")
    parser.add_argument("--limit", type=int, default=0, help="images of each class")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--choice", default="short", choices=("short", "hour", "night"))
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--only-plan", action="store_true", help="stop before training")
    a = parser.parse_args(argv)
    advanced = Advanced(threads=a.threads)
    training = Trainings(a.out / "trainings").create("Real check")
    training.add_source(ImageSource(part_of(a.images, a.set, a.limit, a.out), "index"))
    check = training.check()
    show("check", {
        "counts": dataclasses.asdict(check.counts), "refusal": check.refusal,
        "findings": [(f.severity, f.code, f.sentence) for f in check.findings],
    })  # fmt: skip
    training.accept_check()
    began = time.monotonic()
    trial = training.measure(advanced)
    show("trial", {"took": round(time.monotonic() - began, 1), **dataclasses.asdict(trial)})
    choices = training.choices(advanced)
    show("choices", [dataclasses.asdict(c) for c in choices])
    if a.only_plan:
        return 0
    (choice,) = [c for c in choices if c.code == a.choice]
    training.choose(choice, advanced)
    began = time.monotonic()
    run = training.start()
    while True:
        poll = run.poll()
        for event in poll.events:
            if event["event"] in ("started", "validation", "phase", "finished", "failed"):
                show(f"{time.monotonic() - began:.0f} s", event)
        if not poll.state.alive:
            break
        time.sleep(1)
    result = training.result()
    if result is None:
        show("ended", {"state": poll.state.value, "error": poll.error, "log": run.log()})
        return 1
    told = dataclasses.asdict(result)
    del told["examples"]
    told["regression"].pop("record", None)
    show("result", {**told, "wall_seconds": round(time.monotonic() - began)})
    for figure in result.figures:
        old = "-" if figure.old is None else f"{figure.old.value:.3f} [{figure.old.low:.3f}, "
        old += "" if figure.old is None else f"{figure.old.high:.3f}]"
        new = f"{figure.new.value:.3f} [{figure.new.low:.3f}, {figure.new.high:.3f}]"
        print(f"{figure.title}: current {old}, new {new} ({figure.new.images} images)")
    return 0


def show(what: str, row: object) -> None:
    print(what, json.dumps(row, default=str), flush=True)


if __name__ == "__main__":
    sys.exit(main())
