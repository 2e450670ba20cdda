"""Every text that the report's modules send through the catalogue, read from their source."""

from __future__ import annotations

import ast
from pathlib import Path

from forensics_gui.report import (
    content,
    section_checks,
    section_methods,
    section_observations,
    wording,
)
from forensics_gui.report import section_items as items
from forensics_gui.report.blocks import NOT_SUPPLIED
from forensics_gui.report.glossary import TERMS
from forensics_gui.report.signing import PROTECTIONS

FOLDER = Path(content.__file__).parent


def literals() -> set[str]:
    """Arguments of ``_()``, and the phrases of ``plural()``."""
    found: set[str] = set()
    for path in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            texts = [
                part.value
                for part in node.args
                if isinstance(part, ast.Constant) and isinstance(part.value, str)
            ]
            if node.func.id == "_":
                found.update(texts)
            elif node.func.id == "plural" and texts and not path.name.startswith("verif"):
                found.add(f"{{count}} {texts[0]}")
                found.add(f"{{count}} {texts[1] if len(texts) > 1 else texts[0] + 's'}")
    return found


def named() -> set[str]:
    """Texts that stand in constants."""
    return {
        content.TITLE,
        content.SUBTITLE,
        NOT_SUPPLIED,
        section_methods.PRINCIPLE,
        section_methods.RESPONDS_TO,
        *section_methods.MISLEADING,
        *section_methods.FIGURES,
        section_observations.NO_INTERPRETATION,
        wording.NO_RESPONSE,
        wording.NOT_MEASURED,
        wording.MEANING,
        *wording.CHECK_STATES.values(),
        *items.ORIENTATIONS.values(),
        "unknown",
        "Ran",
        *PROTECTIONS.values(),
        *(part for term in TERMS for part in term),
        *section_checks.PRINCIPLES,
        *(part for pair in section_checks.PRINCIPLES.values() for part in pair),
        "kB",
        "MB",
        "GB",
    }


def keys() -> set[str]:
    """All of them."""
    return literals() | named()
