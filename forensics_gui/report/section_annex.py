"""Sections 11 and 12: how to repeat the analysis; full tables, attachments, glossary."""

from __future__ import annotations

import shlex
from collections.abc import Sequence

from forensics_gui.evidence.types import Check
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
from forensics_gui.report.catalogue import translate as _
from forensics_gui.report.catalogue.sentences import quoted
from forensics_gui.report.glossary import TERMS
from forensics_gui.report.records import Attachment, Custody, Environment, Item, SignerRecord
from forensics_gui.report.section_checks import COMPUTED, METADATA, called
from forensics_gui.report.section_items import heading_of, title
from forensics_gui.report.section_signature import activity, signature
from forensics_gui.report.text import grouped, plural, size, visible

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
        (_("Program"), f"{environment.program} {environment.version}"),
        (_("Commit"), environment.commit or _("not known")),
        (_("System"), visible(environment.system)),
        (_("Processor"), visible(environment.processor)),
        (_("Python"), environment.python),
        (_("Libraries"), libraries),
    ]
    if environment.command_line:
        rows.append((_("Command line"), command(environment.command_line), "mono"))
    blocks = [section(_("Reproduction")), fields(rows)]
    if environment.command_line:
        blocks.append(
            paragraph(
                _(
                    "The places where results were written and where a key lies are left out of "
                    "the command line; they do not affect the results."
                ),
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
        rows.append((_("sha256 of pixels"), analysis.decode.pixels_sha256, "mono"))
    run = analysis.localisation
    if run is None:
        return rows
    threads = f", {plural(run.threads, 'thread')}" if run.threads else ""
    plan = run.plan
    tiles = plural(plan.tiles, "tile")
    rows += [
        (_("Device"), f"{visible(run.device_name)} ({run.device}), {run.precision}{threads}"),
        (
            _("Tile plan"),
            _("{tiles} of {side} pixels, overlapping by {overlap}").format(
                tiles=tiles, side=grouped(plan.side), overlap=grouped(plan.overlap)
            ),
        ),
        (_("Orientations"), _("{count} of each tile").format(count=plan.orientations)),
        (_("Seed"), _("none: the analysis draws no random numbers")),
        (_("Fallbacks"), " ".join(visible(quoted(step)) for step in run.steps) or _("none")),
        (_("sha256 of input"), run.input_sha256, "mono"),
        (_("sha256 of raw map"), run.map_sha256, "mono"),
    ]
    return rows


def annexes(
    items: Sequence[Item],
    attachments: Sequence[Attachment],
    signer: SignerRecord | None,
    custody: Custody,
) -> list[Block]:
    """Section 12."""
    blocks = [section(_("Annexes")), heading(_("A. Full tables of the checks"))]
    tables = _tables(items)
    blocks += tables or [paragraph(_("No check gave a table."))]
    blocks += [heading(_("B. Attachments of this document")), *_attachments(items, attachments)]
    blocks += [heading(_("C. Activity log")), *activity(custody)]
    blocks += [
        heading(_("D. Glossary")),
        definitions((_(term), _(meaning)) for term, meaning in TERMS),
    ]
    blocks += signature(signer)
    return blocks


def _tables(items: Sequence[Item]) -> list[Block]:
    blocks: list[Block] = []
    for index, item in enumerate(items, start=1):
        for check in item.analysis.checks:
            if check.details:
                name = called(check)
                blocks.append(
                    table(
                        [column(_("Name"), "3fr"), column(_("Value"), "7fr")],
                        _rows(check),
                        name
                        if len(items) == 1
                        else _("{item}: {check}").format(item=title(index, item), check=name),
                    )
                )
    return blocks


def _rows(check: Check) -> list[list[str]]:
    """What the program counted or named is said in the language of the report; what stands in
    the file's metadata is quoted."""
    if check.name in METADATA:
        return [[visible(name), _value(value)] for name, value in check.details]
    of_the_file = check.name not in COMPUTED
    return [
        [visible(quoted(name)), _value(value if of_the_file else quoted(value))]
        for name, value in check.details
    ]


def _value(value: str) -> str:
    shown = visible(value)
    if len(shown) <= VALUE_LETTERS:
        return shown
    return _("{start}… (cut here; in full in findings.json)").format(start=shown[:VALUE_LETTERS])


def described(file: Attachment) -> str:
    """What an attachment is, in the language of the report; the file itself says it in English."""
    if file.name == "findings.json":
        return _("The findings, machine-readable")
    return (
        _("Raw localisation map of {item}: float32").format(
            item=_("item {number}").format(number=int(file.name[4:7]))
        )
        if file.name[4:7].isdigit()
        else file.description
    )


def _attachments(items: Sequence[Item], attachments: Sequence[Attachment]) -> list[Block]:
    blocks: list[Block] = [
        table(
            [
                column(_("File"), "2.6fr"),
                column(_("What it is"), "5fr"),
                column(_("Size"), "3fr", "right"),
            ],
            [[file.name, described(file), size(file.bytes)] for file in attachments],
            _("Files inside this PDF."),
        ),
        fields([(file.name, file.sha256, "mono") for file in attachments]),
        paragraph(_("They can be taken out with any PDF reader that lists attachments, or with:")),
        bullets(
            [
                _("pdfdetach -saveall report.pdf (Poppler)"),
                _("sha256sum findings.json, to compare with the digest above"),
                _('numpy.load("map-001.npy") in Python: float32, height × width, 0 to 1'),
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
