"""What one file may cost before it is refused."""

from __future__ import annotations

from dataclasses import dataclass

MEGA = 1_000_000


@dataclass(frozen=True)
class Limits:
    """Bounds for one file.

    Attributes:
        file_bytes: largest file read.
        pixels: most pixels an image may have, by its header and as decoded.
        memory: bytes of address space of the decoder's process. A progressive JPEG of 250
            megapixels without subsampling needs 3.5 GB: six bytes a pixel for its coefficients,
            four for the decoded image, and the file itself.
        seconds: time for decoding, to which ``seconds_per_megapixel`` are added.
        inspect_seconds: time for reading metadata.
        credentials_seconds: time for reading and validating content credentials.
        start_seconds: time for the process to come up.
    """

    file_bytes: int = 1 << 30
    pixels: int = 250 * MEGA
    memory: int = 4 << 30
    seconds: float = 30.0
    seconds_per_megapixel: float = 0.5
    inspect_seconds: float = 20.0
    credentials_seconds: float = 20.0
    start_seconds: float = 30.0

    def decode_seconds(self, pixels: int) -> float:
        """Time allowed for an image of so many pixels."""
        return self.seconds + self.seconds_per_megapixel * pixels / MEGA
