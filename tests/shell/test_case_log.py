"""A report of a case, checked against the case's log as it grew and as it was cut."""

from __future__ import annotations

from pathlib import Path

from forensics_gui.case_report import custody, log_at
from forensics_gui.evidence.case import Case
from forensics_gui.report.records import LogHead
from forensics_gui.report.verification import State
from forensics_gui.report.verification_images import log


def test_the_log_a_report_names_is_found_in_the_one_that_grew(tmp_path: Path) -> None:
    with Case.create(tmp_path, "A case", actor="The desk") as case:
        case.note("one.thing")
        head = custody(case, []).head
        assert isinstance(head, LogHead)
        document = {"log": {"sha256": head.sha256, "count": head.count}}
        case.note("report.exported")

        def at(count: int) -> LogHead | None:
            return log_at(case, count)

        assert log_at(case, head.count) == head
        assert log_at(case, head.count + 9) is None
        assert [one.state for one in log(document, at)] == [State.HOLDS]
        later = {"log": {"sha256": head.sha256, "count": head.count + 9}}
        assert "cut short" in log(later, at)[0].sentence
        other = {"log": {"sha256": "0" * 64, "count": head.count}}
        assert log(other, at)[0].state is State.FAILS
