from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from training import pictures, pools


def test_only_listed_camera_files_are_used_and_large_ones_are_cut(pool: pools.Pool) -> None:
    camera = [p for p in pool.pictures if p.source == "camera"]
    assert {p.group for p in camera} == {"camera/big"}
    assert len(camera) == 5
    crop = next(p for p in camera if "crop0" in p.path)
    assert pictures.read(pool.file(crop.path, crop.prepared)).shape == (768, 768, 3)


def test_native_crops_keep_the_jpeg_grid(pool: pools.Pool) -> None:
    whole = pictures.read(pool.root / "camera_all/jpg/big.jpg")
    crop = next(p for p in pool.pictures if "crop1" in p.path)
    part = pictures.read(pool.file(crop.path, crop.prepared))
    matches = [
        (y, x)
        for y in range(0, whole.shape[0] - 767, 8)
        for x in range(0, whole.shape[1] - 767, 8)
        if (whole[y, x : x + 64] == part[0, :64]).all()
    ]
    assert len(matches) == 1


def test_variants_of_one_photograph_share_a_split(pool: pools.Pool) -> None:
    splits = {p.group: set() for p in pool.pictures}
    for picture in pool.pictures:
        splits[picture.group].add(picture.split)
    assert all(len(s) == 1 for s in splits.values())
    assert {p.split for p in pool.pictures} >= {"train"}


def test_of_a_wallpaper_at_several_sizes_the_largest_is_used(tmp_path: Path) -> None:
    wallpapers = next(s for s in pools.SOURCES if s.name == "wallpapers")
    wanted = {"wallpapers/Kite", "wallpapers/Path", "wallpapers/meadow"}
    for theme in ("Kite", "Path"):
        folder = tmp_path / "wallpapers" / theme / "contents" / "images"
        folder.mkdir(parents=True)
        for width, height in ((90, 200), (640, 480), (160, 100)):
            rgb = np.full((height, width, 3), len(theme) * 20, np.uint8)
            (folder / f"{width}x{height}.jpg").write_bytes(pictures.jpeg(rgb, 90))
    (tmp_path / "wallpapers" / "meadow.jpg").write_bytes(
        pictures.jpeg(np.full((120, 160, 3), 9, np.uint8), 90)
    )
    pool = pools.prepare(tmp_path, tmp_path / "out")
    assert len(list(tmp_path.glob(wallpapers.glob))) == 7
    assert {p.group for p in pool.pictures} == wanted
    assert sorted(Path(p.path).stem for p in pool.pictures) == ["640x480", "640x480", "meadow"]


def test_split_shares_are_near_what_is_promised() -> None:
    splits = [pools.split_of(f"imagenet/{i}") for i in range(4000)]
    assert 0.035 < splits.count("test") / 4000 < 0.065
    assert 0.035 < splits.count("validation") / 4000 < 0.065


def test_saved_pool_reads_back(pool: pools.Pool) -> None:
    again = pools.Pool.load(pool.out)
    assert again.pictures == pool.pictures
    assert again.tables == pool.tables
    assert len(again.tables) >= 30


def test_a_folder_without_a_pool_is_told(tmp_path: Path) -> None:
    for content in (None, "{", '{"pictures": [{"colour": 1}]}'):
        if content is not None:
            (tmp_path / "pool.json").write_text(content)
        with pytest.raises(pools.PoolError, match=r"holds no pool\.json"):
            pools.Pool.load(tmp_path)


def test_quantisation_tables_survive_a_save() -> None:
    import numpy as np

    rng = np.random.default_rng(0)
    picture = rng.integers(0, 255, (32, 32, 3), dtype=np.uint8)
    for quality in (10, 50, 92):
        tables = pictures.quantisation_tables(pictures.jpeg(picture, quality))
        assert tables is not None
        assert len(tables) == 2
        assert pictures.quantisation_tables(pictures.jpeg(picture, tables)) == tables
    assert tables[0][0] == 3  # libjpeg's luma DC step at quality 92
    assert pictures.quantisation_tables(b"\xff\xd8\xff\xdb\x00\x43\x00") is None
