"""What a worker of a cluster runs: one file in, its result as text (and its map as bytes) out.

Nothing but plain values travels, so that the two sides agree or fail in words.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forensics_gui.evidence.analysis import analyse
from forensics_gui.evidence.case import coding
from forensics_gui.evidence.decoder import Decoder
from model.errors import PalimpsestError

if TYPE_CHECKING:
    from model import Localizer

#: raised with every change of what travels
PROTOCOL = 1

_lock = threading.Lock()
_kept: dict[tuple[str, str], tuple[Localizer, Decoder]] = {}


def work(place: bytes, checkpoint: str, device: str, model: str, with_map: bool) -> dict[str, Any]:
    """Analyse the file at ``place`` (``os.fsencode``).

    Returns ``record`` (see :mod:`coding`), with ``with_map`` also ``map`` (float32 bytes,
    little-endian, C order) and ``shape``; or ``refused``, a sentence on why this worker can
    take part in no scan of the network ``model`` (its sha256).
    """
    try:
        localizer, decoder = _tools(checkpoint, device)
    except PalimpsestError as error:
        return {"protocol": PROTOCOL, "refused": error.sentence}
    if localizer.card.sha256 != model:
        return {
            "protocol": PROTOCOL,
            "refused": f"It has the network {localizer.card.sha256[:16]}…, "
            f"the scan is with {model[:16]}…",
        }
    analysis = analyse(Path(os.fsdecode(place)), localizer, decoder=decoder)
    answer: dict[str, Any] = {"protocol": PROTOCOL, "record": coding.dumps(analysis)}
    if with_map and analysis.localisation is not None:
        values = analysis.localisation.map
        answer["map"] = values.astype("<f4", copy=False).tobytes()
        answer["shape"] = list(values.shape)
    return answer


def _tools(checkpoint: str, device: str) -> tuple[Localizer, Decoder]:
    """The network and the decoder of this process, made once."""
    from model import Localizer

    with _lock:
        found = _kept.get((checkpoint, device))
        if found is None:
            path = Path(checkpoint) if checkpoint else None
            found = (Localizer.from_checkpoint(path, device), Decoder())
            _kept[checkpoint, device] = found
        return found
