"""Which pane shows what."""

from __future__ import annotations

import pytest

from forensics_gui.viewer import compare
from forensics_gui.viewer.compare import CompareMode
from forensics_gui.viewer.geometry import Pane


def test_overlay_is_one_pane_with_the_map():
    (only,) = compare.sections(CompareMode.OVERLAY, 800, 600, 2, 0.5, heat=True)
    assert only.pane == only.clip == Pane(0, 0, 800, 600)
    assert only.heat


@pytest.mark.parametrize("width", [800, 801, 3])
def test_side_by_side_has_two_panes_of_one_size(width: int):
    first, second = compare.sections(CompareMode.SIDE_BY_SIDE, width, 600, 2, 0.5, heat=True)
    assert (first.pane.width, first.pane.height) == (second.pane.width, second.pane.height)
    assert first.pane.left == 0
    assert second.pane.left + second.pane.width == width
    assert not first.heat
    assert second.heat


@pytest.mark.parametrize(("share", "at"), [(0.0, 0), (0.25, 200), (1.0, 800), (3.0, 800)])
def test_swipe_parts_meet_at_the_divider(share: float, at: int):
    left, right = compare.sections(CompareMode.SWIPE, 800, 600, 2, share, heat=True)
    assert left.pane == right.pane == Pane(0, 0, 800, 600)
    assert left.clip.width == at
    assert right.clip.left == at
    assert right.clip.width == 800 - at
    assert compare.divider_share(left.pane, at) == pytest.approx(min(share, 1.0))


@pytest.mark.parametrize("mode", list(CompareMode))
def test_without_a_map_no_part_claims_to_show_one(mode: CompareMode):
    parts = compare.sections(mode, 800, 600, 2, 0.5, heat=False)
    assert not any(part.heat for part in parts)
    assert {part.caption for part in parts} == {compare.PICTURE}
