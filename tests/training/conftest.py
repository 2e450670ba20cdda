"""A pool of generated photographs: textured, saved as JPEG, a few large ones."""

from __future__ import annotations

import numpy as np
import pytest

from tests.training.photographs import photograph
from training import pictures, pools


@pytest.fixture(scope="session")
def pool(tmp_path_factory: pytest.TempPathFactory) -> pools.Pool:
    root = tmp_path_factory.mktemp("root")
    rng = np.random.default_rng(5)
    (root / "imagenet").mkdir()
    for index in range(60):
        picture = photograph(rng, 200 + index, 300)
        (root / f"imagenet/n{index}.JPEG").write_bytes(pictures.jpeg(picture, 60 + index % 35))
    (root / "camera_all/jpg").mkdir(parents=True)
    (root / "camera_all/jpg/big.jpg").write_bytes(
        pictures.jpeg(photograph(rng, 1400, 1600), 92, "4:4:4")
    )
    (root / "camera_all/jpg/edited.jpg").write_bytes(pictures.jpeg(photograph(rng, 300, 300), 90))
    (root / "camera_originals.txt").write_text("jpg/big.jpg\n")
    return pools.prepare(root, tmp_path_factory.mktemp("prepared"))
