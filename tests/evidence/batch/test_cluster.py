"""What a scan does when a cluster misbehaves: the answers of a client made here.

The real thing, two workers of which one is killed, is in ``tests/cli/test_scan.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from forensics_gui.evidence.batch import ClusterError, ScanStore, cluster, cluster_worker
from forensics_gui.evidence.batch.cluster import Cluster, run_on_cluster
from forensics_gui.evidence.case import coding
from forensics_gui.evidence.types import Outcome
from model.errors import Cancelled
from tests.evidence.case.conftest import analysis_of, written

distributed = pytest.importorskip("distributed")
MODEL = "a" * 64


class Future:
    """Finished at once; ``answer`` is called for its result."""

    def __init__(self, answer: Callable[[], Any]) -> None:
        try:
            self._result, self._error = answer(), None
        except Exception as error:  # noqa: BLE001 - as a cluster does
            self._result, self._error = None, error
        self.status = "finished" if self._error is None else "error"

    def result(self) -> Any:
        return self._result

    def exception(self) -> BaseException | None:
        return self._error

    def release(self) -> None:
        pass


class Client:
    """Answers each file with ``answer(path)``."""

    status = "running"

    def __init__(self, answer: Callable[[Path], Any], threads: int = 2) -> None:
        self.answer = answer
        self.threads = threads
        self.most = 0
        self.cancelled: list[Future] = []
        self.closed = False

    @contextmanager
    def as_current(self) -> Iterator[None]:
        yield

    def nthreads(self) -> dict[str, int]:
        return {"tcp://one": self.threads} if self.threads else {}

    def submit(self, work: object, place: bytes, *arguments: object, pure: bool) -> Future:
        assert work is cluster_worker.work
        return Future(lambda: self.answer(Path(place.decode())))

    def cancel(self, futures: list[Future]) -> None:
        self.cancelled += futures

    def close(self, timeout: float) -> None:
        self.closed = True


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    return [written(tmp_path / "in" / f"{number}.jpg", bytes([number])) for number in range(9)]


@pytest.fixture
def store(tmp_path: Path):
    with ScanStore(tmp_path / "out") as made:
        yield made


def right(path: Path) -> dict[str, Any]:
    return {"protocol": cluster_worker.PROTOCOL, "record": coding.dumps(analysis_of(path))}


def run(
    monkeypatch: pytest.MonkeyPatch, store: ScanStore, files: list[Path], client: Client,
    **options: Any,
) -> None:  # fmt: skip
    def wait(futures: list[Future], timeout: float, return_when: str) -> Any:
        client.most = max(client.most, len(futures))
        return SimpleNamespace(done=futures[:1])

    monkeypatch.setattr(cluster, "_connected", lambda _: client)
    monkeypatch.setattr(distributed, "wait", wait)
    run_on_cluster(files, store, MODEL, Cluster("tcp://here", patience=0.0), **options)


def test_results_arrive_and_few_files_are_on_the_way(
    monkeypatch: pytest.MonkeyPatch, store: ScanStore, files: list[Path]
):
    client = Client(right)
    run(monkeypatch, store, files, client)
    assert store.count() == {Outcome.RESPONSE: 9}
    assert [row.runs for row in store.rows()] == [1] * 9
    assert client.most <= 4  # twice the threads, however many files there are
    assert client.closed


def test_a_file_that_ends_its_workers_is_a_result_and_stops_no_other(
    monkeypatch: pytest.MonkeyPatch, store: ScanStore, files: list[Path]
):
    from distributed.scheduler import KilledWorker

    def answer(path: Path) -> Any:
        if path == files[3]:
            raise KilledWorker("task", SimpleNamespace(address="tcp://one"), 3)
        if path == files[4]:
            raise MemoryError
        return right(path)

    run(monkeypatch, store, files, Client(answer))
    assert store.count() == {Outcome.RESPONSE: 7, Outcome.NOT_ASSESSED: 2}
    failures = [row.analysis.failure for row in store.rows()]
    assert [failure.code for failure in failures if failure is not None] == [
        "batch.worker_lost", "batch.worker_failed",
    ]  # fmt: skip


def refused(path: Path) -> dict[str, Any]:
    return {"protocol": cluster_worker.PROTOCOL, "refused": "It has another network."}


def missing(path: Path) -> dict[str, Any]:
    raise ModuleNotFoundError("No module named 'forensics_gui'")


def other_version(path: Path) -> dict[str, Any]:
    return {"protocol": cluster_worker.PROTOCOL + 1}


@pytest.mark.parametrize(
    ("answer", "words"),
    [(refused, "another network"), (missing, "does not have"), (other_version, "another version")],
)
def test_workers_that_do_not_fit_stop_the_scan(
    monkeypatch: pytest.MonkeyPatch, store: ScanStore, files: list[Path],
    answer: Callable[[Path], Any], words: str,
):  # fmt: skip
    client = Client(answer)
    with pytest.raises(ClusterError, match=words):
        run(monkeypatch, store, files, client)
    assert store.count() == {}
    assert client.closed


def test_without_workers_it_gives_up(
    monkeypatch: pytest.MonkeyPatch, store: ScanStore, files: list[Path]
):
    with pytest.raises(ClusterError, match="No worker"):
        run(monkeypatch, store, files, Client(right, threads=0))


def test_a_lost_scheduler_is_told_and_what_is_finished_stays(
    monkeypatch: pytest.MonkeyPatch, store: ScanStore, files: list[Path]
):
    client = Client(right)

    def tell(path: Path, analysis: object) -> None:
        if path == files[4]:
            client.status = "closed"

    with pytest.raises(ClusterError, match="lost"):
        run(monkeypatch, store, files, client, tell=tell)
    assert sum(store.count().values()) == 5
    assert client.cancelled


def test_stopping_takes_the_files_back(
    monkeypatch: pytest.MonkeyPatch, store: ScanStore, files: list[Path]
):
    client = Client(right)
    with pytest.raises(Cancelled):
        run(
            monkeypatch, store, files, client,
            cancelled=lambda: sum(store.count().values()) >= 2,
        )  # fmt: skip
    assert client.cancelled


def test_a_worker_of_another_network_says_so(tmp_path: Path, checkpoint: Path):
    """The worker's own side, with a real checkpoint."""
    path = written(tmp_path / "x.jpg", b"no picture")
    arguments = (str(path).encode(), str(checkpoint), "cpu")
    try:
        assert "refused" in cluster_worker.work(*arguments, MODEL, False)
        assert "refused" in cluster_worker.work(
            arguments[0], str(tmp_path / "none.safetensors"), "cpu", MODEL, False
        )
        localizer, _ = cluster_worker._tools(str(checkpoint), "cpu")
        answer = cluster_worker.work(*arguments, localizer.card.sha256, True)
        assert coding.loads(answer["record"]).outcome is Outcome.NOT_ASSESSED
        assert "map" not in answer
    finally:
        for _, decoder in cluster_worker._kept.values():
            decoder.close()
        cluster_worker._kept.clear()
