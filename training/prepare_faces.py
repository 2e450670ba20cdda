"""Face landmarks of a folder of images, written once as one compact file.

mediapipe needs numpy below 2, so this program runs in an environment of its own, from the
repository's root; training reads only the file it writes:

    python3 -m venv landmarks-env
    landmarks-env/bin/pip install mediapipe==0.10.21
    landmarks-env/bin/python -m training.prepare_faces --out landmarks_real.npz FOLDER [FOLDER...]

The wheel carries its models (Apache-2.0); nothing is downloaded at run time. The landmarks are
those of the MediaPipe face mesh with irises (Kartynnik et al., "Real-time Facial Surface Geometry
from Monocular Video on Mobile GPUs", 2019): 478 points, only x and y are kept.

Arrays of the file, one row for each image with a face:
    names   str     path relative to its folder, with forward slashes
    sha256  str     of the file's bytes, so that stale landmarks are noticed
    points  float32 (N, 478, 2), x and y in pixels of the image as stored (no EXIF turn)
    sizes   int32   (N, 2), width and height in pixels
    colours uint8   (N, 478, 3), RGB around each point, averaged over a fortieth of the face: they
                    tell skin from hair, hats and beards when donors are chosen
"""

import argparse
import hashlib
import importlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from training import pictures

SUFFIXES = (".jpg", ".jpeg", ".png")
POINT_COUNT = 478
# The detector is trained on faces of moderate size; a large photograph only costs time.
DETECTION_SIDE = 1024


def find_points(mesh: Any, rgb: Any) -> Any | None:
    """Landmarks of the most prominent face, float32 (478, 2) in pixels, or None."""
    height, width = rgb.shape[:2]
    scale = min(1.0, DETECTION_SIDE / max(height, width))
    small = cv2.resize(rgb, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    found = mesh.process(small).multi_face_landmarks
    if not found:
        return None
    points = np.array([(mark.x, mark.y) for mark in found[0].landmark], dtype=np.float32)
    if points.shape != (POINT_COUNT, 2) or not np.isfinite(points).all():
        return None
    return points * np.array([width, height], dtype=np.float32)


def point_colours(rgb: Any, points: Any) -> Any:
    """Mean RGB around each point, uint8 (478, 3); points outside take the nearest pixel."""
    side = float((points.max(axis=0) - points.min(axis=0)).max())
    reach = max(1, round(side / 40)) | 1
    soft = cv2.blur(rgb, (reach, reach))
    column, row = np.round(points).astype(int).T
    height, width = rgb.shape[:2]
    return soft[np.clip(row, 0, height - 1), np.clip(column, 0, width - 1)]


def image_files(folder: Path) -> Iterator[Path]:
    """Image files under the folder, in name order."""
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in SUFFIXES and path.is_file():
            yield path


def collect(folders: list[Path], mesh: Any) -> tuple[dict[str, Any], list[str]]:
    """Rows of the file for every image with a face, and a sentence for each image without."""
    names, sums, points, sizes, colours, missed = [], [], [], [], [], []
    for folder in folders:
        for path in image_files(folder):
            name = path.relative_to(folder).as_posix()
            content = path.read_bytes()
            try:
                rgb = pictures.decode(content, name)
            except pictures.PictureError as error:
                missed.append(error.sentence)
                continue
            found = find_points(mesh, rgb)
            if found is None:
                missed.append(f"{name}: no face found")
                continue
            names.append(name)
            sums.append(hashlib.sha256(content).hexdigest())
            points.append(found)
            colours.append(point_colours(rgb, found))
            sizes.append((rgb.shape[1], rgb.shape[0]))
    rows = {
        "names": np.array(names, dtype=np.str_),
        "sha256": np.array(sums, dtype=np.str_),
        "points": np.array(points, dtype=np.float32).reshape(-1, POINT_COUNT, 2),
        "sizes": np.array(sizes, dtype=np.int32).reshape(-1, 2),
        "colours": np.array(colours, dtype=np.uint8).reshape(-1, POINT_COUNT, 3),
    }
    return rows, missed


def write(rows: dict[str, Any], out: Path) -> None:
    """Write the arrays to a temporary file beside `out` and move it there."""
    out.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(dir=out.parent, suffix=".npz")
    try:
        with os.fdopen(descriptor, "wb") as stream:
            np.savez_compressed(stream, **rows)
        Path(temporary).replace(out)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def main(arguments: list[str] | None = None) -> int:
    """Entry point; returns the exit status (1 when no face at all was found)."""
    # Only in the landmark environment, hence by name.
    mediapipe: Any = importlib.import_module("mediapipe")

    parser = argparse.ArgumentParser(description="Face landmarks of folders of images.")
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, required=True, help=".npz file to write")
    options = parser.parse_args(arguments)
    with mediapipe.solutions.face_mesh.FaceMesh(
        static_image_mode=True, max_num_faces=1, refine_landmarks=True
    ) as mesh:
        rows, missed = collect(options.folders, mesh)
    for sentence in missed:
        sys.stderr.write(f"{sentence}\n")
    if not len(rows["names"]):
        sys.stderr.write("No face found in any image; nothing written.\n")
        return 1
    write(rows, options.out)
    sys.stdout.write(f"{len(rows['names'])} faces, {len(missed)} images without: {options.out}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
