"""Sections 11 and 12: how to repeat the analysis; full tables, attachments, glossary."""

from __future__ import annotations

import shlex
from collections.abc import Sequence

from forensics_gui.report.blocks import (
    Block,
    bullets,
    column,
    definitions,
    fields,
    heading,
    paragraph,
    section,
    table,
)
from forensics_gui.report.glossary import TERMS
from forensics_gui.report.records import Attachment, Custody, Environment, Item, SignerRecord
from forensics_gui.report.section_items import heading_of, title
from forensics_gui.report.section_signature import activity, signature
from forensics_gui.report.text import plural, size, visible

#: longest value of a metadata table; the rest is in findings.json
VALUE_LETTERS = 400
#: options whose value is the place of a result, which decides nothing
OUTPUTS = frozenset(
    {"--json", "--map", "--map-dir", "--overlay", "--pdf", "--key", "--passphrase-file"}
)


def reproduction(items: Sequence[Item], environment: Environment) -> list[Block]:
    """Section 11."""
    libraries = ", ".join(f"{name} {version}" for name, version in environment.libraries)
    rows: list[tuple[str, str] | tuple[str, str, str]] = [
        ("Program", f"{environment.program} {environment.version}"),
        ("Commit", environment.commit or "not known"),
        ("System", visible(environment.system)),
        ("Processor", visible(environment.processor)),
        ("Python", environment.python),
        ("Libraries", libraries),
    ]
    if environment.command_line:
        rows.append(("Command line", command(environment.command_line), "mono"))
    blocks = [section("Reproduction"), fields(rows)]
    if environment.command_line:
        blocks.append(
            paragraph(
                "The places where results were written and where a key lies are left out of the "
                "command line; they do not affect the results.",
                "muted",
            )
        )
    for index, item in enumerate(items, start=1):
        rows_ = _run(item)
        if rows_:
            blocks += [*heading_of(items, index, item), fields(rows_)]
    return blocks


def command(arguments: Sequence[str]) -> str:
    """The command line, quoted for a shell, with ``…`` for the places of results."""
    shown: list[str] = []
    hide = False
    for argument in arguments:
        option, equals, _ = argument.partition("=")
        if hide:
            shown.append("…")
            hide = False
        elif option in OUTPUTS:
            shown.append(f"{option}=…" if equals else option)
            hide = not equals
        else:
            shown.append(visible(shlex.quote(argument)))
    return " ".join(shown)


def _run(item: Item) -> list[tuple[str, str] | tuple[str, str, str]]:
    analysis = item.analysis
    rows: list[tuple[str, str] | tuple[str, str, str]] = []
    if analysis.decode is not None:
        rows.append(("sha256 of pixels", analysis.decode.pixels_sha256, "mono"))
    run = analysis.localisation
    if run is None:
        return rows
    threads = f", {plural(run.threads, 'thread')}" if run.threads else ""
    plan = run.plan
    tiles = plural(plan.tiles, "tile")
    rows += [
        ("Device", f"{visible(run.device_name)} ({run.device}), {run.precision}{threads}"),
        ("Tile plan", f"{tiles} of {plan.side:,} pixels, overlapping by {plan.overlap:,}"),
        ("Seed", "none: the analysis draws no random numbers"),
        ("Fallbacks", " ".join(visible(step) for step in run.steps) or "none"),
        ("sha256 of input", run.input_sha256, "mono"),
        ("sha256 of raw map", run.map_sha256, "mono"),
    ]
    return rows


def annexes(
    items: Sequence[Item],
    attachments: Sequence[Attachment],
    signer: SignerRecord | None,
    custody: Custody,
) -> list[Block]:
    """Section 12."""
    blocks = [section("Annexes"), heading("A. Full tables of the checks")]
    tables = _tables(items)
    blocks += tables or [paragraph("No check gave a table.")]
    blocks += [heading("B. Attachments of this document"), *_attachments(items, attachments)]
    blocks += [heading("C. Activity log"), *activity(custody)]
    blocks += [heading("D. Glossary"), definitions(TERMS)]
    blocks += signature(signer)
    return blocks


def _tables(items: Sequence[Item]) -> list[Block]:
    blocks: list[Block] = []
    for index, item in enumerate(items, start=1):
        for check in item.analysis.checks:
            if check.details:
                blocks.append(
                    table(
                        [column("Name", "3fr"), column("Value", "7fr")],
                        [[visible(name), _value(value)] for name, value in check.details],
                        visible(check.name)
                        if len(items) == 1
                        else f"{title(index, item)}: {visible(check.name)}",
                    )
                )
    return blocks


def _value(value: str) -> str:
    shown = visible(value)
    if len(shown) <= VALUE_LETTERS:
        return shown
    return f"{shown[:VALUE_LETTERS]}… (cut here; in full in findings.json)"


def _attachments(items: Sequence[Item], attachments: Sequence[Attachment]) -> list[Block]:
    blocks: list[Block] = [
        table(
            [column("File", "2.6fr"), column("What it is", "5fr"), column("Size", "3fr", "right")],
            [[file.name, file.description, size(file.bytes)] for file in attachments],
            "Files inside this PDF.",
        ),
        fields([(file.name, file.sha256, "mono") for file in attachments]),
        paragraph("They can be taken out with any PDF reader that lists attachments, or with:"),
        bullets(
            [
                "pdfdetach -saveall report.pdf (Poppler)",
                "sha256sum findings.json, to compare with the digest above",
                'numpy.load("map-001.npy") in Python: float32, height × width, 0 to 1',
            ]
        ),
    ]
    notes = [
        f"{title(index, item)}: {item.map_note}"
        for index, item in enumerate(items, start=1)
        if item.map_note
    ]
    if notes:
        blocks.append(bullets(notes))
    return blocks
