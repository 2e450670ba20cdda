"""Faces of a folder with their landmarks, read one at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from training import pictures
from training.synthesis.face_points import SKIN, Points, box_side, check_points, shape_of, turn

#: faces turned further aside (see `turn`) are left out
MOST_TURNED = 0.85


@dataclass(frozen=True)
class Face:
    """One face: file name, pixels uint8 (H, W, 3) RGB and landmarks float32 (478, 2)."""

    name: str
    rgb: npt.NDArray[np.uint8]
    points: Points


class FacePool:
    """The images of `folder` named in both the landmark file (see training/prepare_faces.py) and
    `names` (None: all of the file). Names keep the order of the landmark file.

    Faces in profile are left out: half of their landmarks are guessed. ValueError when nothing
    is left; `margin` cuts that share of rows off the bottom, which is
    where StyleGAN sample sets carry a watermark.
    """

    def __init__(
        self,
        folder: Path,
        landmarks_npz: Path,
        names: Sequence[str] | None = None,
        *,
        margin: float = 0.0,
    ) -> None:
        self.folder = Path(folder)
        self.margin = margin
        with np.load(landmarks_npz, allow_pickle=False) as rows:
            everything = [str(name) for name in rows["names"]]
            points, sizes, colours = rows["points"], rows["sizes"], rows["colours"]
        wanted = set(everything if names is None else names)
        ahead = turn(points) < MOST_TURNED
        keep = [row for row, name in enumerate(everything) if name in wanted and ahead[row]]
        if not keep:
            raise ValueError(f"no wanted face of {self.folder} has landmarks in {landmarks_npz}")
        self.names = [everything[row] for row in keep]
        self._points = points[keep].astype(np.float32)
        self._sizes = sizes[keep]
        self._shapes = shape_of(self._points)
        self._skin = lab(colours[keep][:, SKIN])
        self._rows = {name: row for row, name in enumerate(self.names)}

    def __len__(self) -> int:
        return len(self.names)

    def __contains__(self, name: object) -> bool:
        return name in self._rows

    def load(self, name: str, side: int) -> Face:
        """The face scaled down so that its image's longer side is `side` pixels (never up).

        Raises:
            PictureError: not readable, or not of the size the landmarks were made on.
        """
        row = self._rows[name]
        width, height = (int(value) for value in self._sizes[row])
        rgb = pictures.read(self.folder / name)
        if rgb.shape[:2] != (height, width):
            raise pictures.PictureError(
                f"{name} is not the picture its landmarks were made on.",
                "Run training.prepare_faces again.",
            )
        scale = min(1.0, side / max(width, height))
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        if size != (width, height):
            shrunk = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
            rgb = np.asarray(shrunk, dtype=np.uint8)
        if self.margin:
            rgb = rgb[: round(rgb.shape[0] * (1 - self.margin))]
        factor = np.array([size[0] / width, size[1] / height], np.float32)
        # Pixel centres: coordinate c of the original is (c + 0.5) * factor - 0.5 here.
        points = (self._points[row] + 0.5) * factor - 0.5
        return Face(name, np.ascontiguousarray(rgb), check_points(points))

    def draw(
        self, rng: np.random.Generator, sides: tuple[int, int] = (256, 700), least_face: int = 96
    ) -> Face:
        """A random face at a random size: longer image side within `sides`, raised where the face
        itself would be below `least_face` pixels and the original is larger."""
        row = int(rng.integers(len(self.names)))
        side = int(rng.integers(sides[0], sides[1] + 1))
        longest = int(self._sizes[row].max())
        face_share = box_side(self._points[row]) / longest
        return self.load(self.names[row], max(side, round(least_face / max(face_share, 1e-6))))

    def points(self, name: str) -> Points:
        """The face's landmarks (478, 2) in pixels of its file."""
        return check_points(self._points[self._rows[name]])

    def skin(self, name: str) -> npt.NDArray[np.float32]:
        """Lab colours (k, 3) at the face's skin landmarks."""
        return self._skin[self._rows[name]]

    def match(
        self,
        rng: np.random.Generator,
        points: Points,
        *,
        skin: npt.NDArray[np.float32] | None = None,
        exclude: str | None = None,
        share: float = 0.06,
    ) -> str:
        """Name of a random face among the `share` of the pool closest in shape (pose and
        expression) and, when given, in the colours of the skin landmarks, which keeps fringes
        and hands off bare foreheads. `exclude` leaves one name out unless it is the only one."""
        shape = np.sqrt(((self._shapes - shape_of(points)) ** 2).sum(axis=1))
        distance = shape / max(float(np.median(shape)), 1e-6)
        if skin is not None:
            offset = self._skin - skin
            # Tone is matched later; a difference between parts of one face cannot be.
            offset -= 0.6 * offset.mean(axis=1, keepdims=True)
            colour = np.sqrt((offset**2).sum(axis=2)).mean(axis=1)
            distance += colour / max(float(np.median(colour)), 1e-6)
        if exclude in self._rows and len(self.names) > 1:
            distance[self._rows[exclude]] = np.inf
        usable = int(np.isfinite(distance).sum())
        nearest = np.argsort(distance, kind="stable")[: max(1, min(usable, round(usable * share)))]
        return self.names[int(rng.choice(nearest))]


def lab(colours: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """RGB colours (n, k, 3) in Lab, each channel 0 to 255."""
    return np.asarray(cv2.cvtColor(np.ascontiguousarray(colours), cv2.COLOR_RGB2LAB), np.float32)
