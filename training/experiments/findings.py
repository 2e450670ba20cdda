"""Which of the paper's findings hold on our results, from the figures and their intervals."""

from __future__ import annotations

from typing import Any

from training.experiments.config import NETWORKS

Results = dict[str, dict[str, Any]]
_TITLES = dict(NETWORKS)
_FIRST = {"mvssnet": 1, "upernet": 4, "upernet_bayar": 7}


def findings(results: Results) -> str:
    """A section of Markdown. "Clear": the 95 % intervals do not overlap; otherwise a difference
    is "within the noise" of this test set, and single runs do not separate networks anyway."""
    missing = [n for n in (f"exp{i}" for i in range(1, 10)) if n not in results]
    if missing:
        return f"## Findings\n\nNot judged: {', '.join(missing)} are missing."
    lines = [
        "## Findings",
        "",
        "Judged on AUC of the image-level score and pixel F1 of manipulated images, not on the "
        "paper's pixel F1, which rewards a blank map. *Clear*: the 95 % intervals do not "
        "overlap. " + _floor(results),
        "",
        "**One kind does not teach the other** (the paper: trained on S, AUC on deepfakes .47 to "
        ".55; trained on D, AUC on shallow fakes .43 to .50):",
        "",
        *_transfer(results),
        "",
        "**Both kinds are needed for both kinds** (the paper: S+D is best on the joint set, with "
        "little loss on either):",
        "",
        *_both(results),
        "",
        "**UPerNet against MVSS-Net** (the paper claims UPerNet is better; its own table has "
        "exceptions):",
        "",
        *_against(results, "upernet", "mvssnet"),
        "",
        "The same with BayarConv, which MVSS-Net has too:",
        "",
        *_against(results, "upernet_bayar", "mvssnet"),
        "",
        "**BayarConv's gain** (the paper: within 0.02 nearly everywhere):",
        "",
        *_against(results, "upernet_bayar", "upernet"),
    ]
    return "\n".join(lines)


def _floor(results: Results) -> str:
    """What marking everything reaches: without it pixel F1 says nothing."""
    full = {k: _of(results, 9, k)["baselines"]["full_field"] for k in ("S", "D")}
    best = max((_of(results, n, "D")["pixel_f1_manipulated"], f"exp{n}") for n in range(1, 10))
    return (
        f"Marking every pixel gives a pixel F1 of {full['S']:.2f} on S and {full['D']:.2f} on D "
        "(faces fill most of a crop), so on D a figure near that is no localisation: the best "
        f"here is {best[0]:.2f} ({best[1]}). The AUC of a coin is 0.50."
    )


def _of(results: Results, number: int, test: str) -> dict[str, Any]:
    found: dict[str, Any] = results[f"exp{number}"]["test"][test]
    return found


def _figure(found: dict[str, Any], key: str) -> str:
    low, high = found["intervals"][key]
    return f"{found[key]:.2f} [{low:.2f}, {high:.2f}]"


def _apart(a: dict[str, Any], b: dict[str, Any], key: str) -> bool:
    (la, ha), (lb, hb) = a["intervals"][key], b["intervals"][key]
    return bool(ha < lb or hb < la)


def _transfer(results: Results) -> list[str]:
    lines = []
    for network, first in _FIRST.items():
        cells = []
        for trained, number, tested, own in (("S", first, "D", "S"), ("D", first + 1, "S", "D")):
            away, home = _of(results, number, tested), _of(results, number, own)
            if home["intervals"]["auc"][0] < _LEARNED:
                verdict = "it hardly learned its own kind in so few steps, so this shows nothing"
            elif away["intervals"]["auc"][0] <= 0.5 and _apart(away, home, "auc"):
                verdict = "holds clearly: chance on the other kind"
            else:
                verdict = "does not hold"
            cells.append(
                f"trained on {trained}, AUC on {tested} {_figure(away, 'auc')}, on {own} "
                f"{_figure(home, 'auc')} ({verdict})"
            )
        lines.append(f"- {_TITLES[network]}: {'; '.join(cells)}.")
    return lines


#: lower bound of the AUC from which a network is said to have learned a kind
_LEARNED = 0.6


def _both(results: Results) -> list[str]:
    """S+D must have learned either kind; a joint figure alone would also rise when one kind's
    scores merely lie apart from the other's."""
    lines = []
    for network, first in _FIRST.items():
        mixed = {k: _of(results, first + 2, k) for k in ("S", "D", "both")}
        alone = {k: _of(results, first + i, "both") for i, k in enumerate(("S", "D"))}
        learned = {k: mixed[k]["intervals"]["auc"][0] >= _LEARNED for k in ("S", "D")}
        best = all(mixed["both"]["auc"] > found["auc"] for found in alone.values())
        if all(learned.values()):
            word = "holds" if best else "does not hold"
        else:
            missing = " nor ".join(k for k, known in learned.items() if not known)
            word = f"does not hold here: trained on S+D it did not learn {missing}"
            if best:
                word += (
                    ", though its joint AUC is the highest of the three (the scores of one kind "
                    "lie apart from the other's)"
                )
        rows = "; ".join(
            f"on {k} AUC {_figure(v, 'auc')}, pixel F1 {_figure(v, 'pixel_f1_manipulated')}"
            for k, v in mixed.items()
        )
        others = "; ".join(
            f"trained on {k}, on both AUC {_figure(v, 'auc')}" for k, v in alone.items()
        )
        lines.append(f"- {_TITLES[network]}: {word}. Trained on S+D: {rows}. {others}.")
    return lines


def _against(results: Results, one: str, other: str) -> list[str]:
    lines = []
    for index, trained in enumerate(("S", "D", "S+D")):
        tests = {"S": ["S"], "D": ["D"], "S+D": ["S", "D"]}[trained]
        for test in tests:
            a = _of(results, _FIRST[one] + index, test)
            b = _of(results, _FIRST[other] + index, test)
            cells = []
            for key, title in (("auc", "AUC"), ("pixel_f1_manipulated", "pixel F1")):
                gap = a[key] - b[key]
                clear = "clear" if _apart(a, b, key) else "within the noise"
                cells.append(f"{title} {a[key]:.2f} against {b[key]:.2f} ({gap:+.2f}, {clear})")
            lines.append(f"- trained on {trained}, tested on {test}: {'; '.join(cells)}.")
    return lines
