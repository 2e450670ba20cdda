"""The scan on a Dask cluster: the same files, the same results, on other machines.

Files are named to the workers, not sent: the archive lies on storage that all of them see under
the same path. A task that was with a worker when it died is given to another; a result counts
when it is in the scan's database here, so none is lost and none counts twice.
"""

from __future__ import annotations

import logging
import os
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from forensics_gui.evidence.batch import cluster_worker
from forensics_gui.evidence.batch.errors import ClusterError
from forensics_gui.evidence.batch.hold import Hold
from forensics_gui.evidence.batch.local import KeepMap, Map, Tell, keep
from forensics_gui.evidence.batch.store import ScanStore, Stamp, stamp_of
from forensics_gui.evidence.case import coding
from forensics_gui.evidence.types import Analysis, Evidence, Failure, Outcome
from model.errors import Cancelled
from model.localisation import CancelCheck

_LOOK_SECONDS = 0.5
_PER_THREAD = 2  # files on the way to each thread, so that none waits for us


@dataclass(frozen=True)
class Cluster:
    """How to reach and use a cluster.

    ``checkpoint`` is a path the workers see; empty means the one the program comes with.
    ``patience`` is how many seconds there may be no worker before the scan gives up.
    """

    address: str
    checkpoint: str = ""
    device: str = "auto"
    patience: float = 60.0
    connect_seconds: float = 20.0


def run_on_cluster(
    todo: Sequence[Path],
    store: ScanStore,
    model: str,
    cluster: Cluster,
    *,
    keep_map: KeepMap | None = None,
    tell: Tell | None = None,
    cancelled: CancelCheck | None = None,
    hold: Hold | None = None,
) -> None:
    """As :func:`forensics_gui.evidence.batch.run_here`, on other machines. While ``hold`` says
    so, nothing new is sent; what the workers have comes back.

    Raises:
        ClusterError: no scheduler, no workers, workers without this program or with another
            network.
        Cancelled: ``cancelled`` said so.
        ScanWriteError: the disk takes no more.
    """
    client = _connected(cluster)
    try:
        with client.as_current():
            _Run(client, todo, store, model, cluster, keep_map, tell, cancelled, hold).run()
    except _lost_errors() as error:
        raise ClusterError(
            "The connection to the scheduler was lost.",
            "What was finished is kept; run the same command again to go on.",
        ) from error
    finally:
        client.close(timeout=5)


def _connected(cluster: Cluster) -> Any:
    try:
        from distributed import Client
    except ImportError as error:
        raise ClusterError(
            "Scanning on a cluster needs dask.distributed, which is not installed.",
            "Install it with: pip install palimpsest[cluster]",
        ) from error
    # What a person has to know is said by our own errors.
    for name in ("distributed", "distributed.client", "tornado.application"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        return Client(cluster.address, timeout=cluster.connect_seconds, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise ClusterError(
            f"There is no scheduler at {cluster.address}: {error}",
            "Start it with: dask scheduler",
        ) from error


def _lost_errors() -> tuple[type[BaseException], ...]:
    from distributed.client import FutureCancelledError, FuturesCancelledError
    from distributed.comm.core import CommClosedError

    # OSError: also the time-out of connecting again. Files have their own errors, see ``keep``.
    return (CommClosedError, FutureCancelledError, FuturesCancelledError, OSError)


class _Run:
    """One scan: a window of files on the way, refilled as results come in."""

    def __init__(
        self,
        client: Any,
        todo: Sequence[Path],
        store: ScanStore,
        model: str,
        cluster: Cluster,
        keep_map: KeepMap | None,
        tell: Tell | None,
        cancelled: CancelCheck | None,
        hold: Hold | None,
    ) -> None:
        self._hold = hold
        self._client = client
        self._todo = deque(todo)
        self._store = store
        self._model = model
        self._cluster = cluster
        self._keep_map = keep_map
        self._tell = tell
        self._cancelled = cancelled
        self._on_the_way: dict[Any, tuple[Path, Stamp]] = {}
        self._seen_worker = time.monotonic()

    def run(self) -> None:
        from distributed import wait

        try:
            while self._todo or self._on_the_way:
                if self._cancelled is not None and self._cancelled():
                    raise Cancelled("The scan was stopped.")
                if self._hold is None or not self._hold.held():
                    self._fill()
                if not self._on_the_way:
                    time.sleep(_LOOK_SECONDS)
                    continue
                try:
                    done = wait(
                        list(self._on_the_way),
                        timeout=_LOOK_SECONDS,
                        return_when="FIRST_COMPLETED",
                    ).done
                except TimeoutError:
                    continue
                for future in done:
                    self._take(future)
        finally:
            if self._on_the_way:
                self._client.cancel(list(self._on_the_way))

    def _fill(self) -> None:
        """Name more files, as many as the workers there are now can use."""
        if self._client.status != "running":
            raise ConnectionError(f"it is {self._client.status}")
        threads = sum(self._client.nthreads().values())
        now = time.monotonic()
        if threads:
            self._seen_worker = now
        elif now - self._seen_worker > self._cluster.patience:
            raise ClusterError(
                f"No worker has been there for {self._cluster.patience:.0f} seconds.",
                "Start workers with: dask worker ADDRESS. Then run the same command again.",
            )
        while self._todo and len(self._on_the_way) < _PER_THREAD * threads:
            path = self._todo.popleft()
            stamp = stamp_of(path)
            future = self._client.submit(
                cluster_worker.work,
                os.fsencode(path),
                self._cluster.checkpoint,
                self._cluster.device,
                self._model,
                self._keep_map is not None,
                pure=False,
            )
            self._on_the_way[future] = (path, stamp)

    def _take(self, future: Any) -> None:
        path, stamp = self._on_the_way.pop(future)
        analysis, values = self._answer(future, path)
        future.release()
        keep(self._store, path, stamp, self._model, analysis, values, self._keep_map)
        if self._tell is not None:
            self._tell(path, analysis)

    def _answer(self, future: Any, path: Path) -> tuple[Analysis, Map | None]:
        from distributed.scheduler import KilledWorker

        if future.status == "cancelled":
            raise ConnectionError("the scheduler gave up a file")
        if future.status == "error":
            error = future.exception()
            if isinstance(error, (ImportError, AttributeError)):
                raise ClusterError(
                    f"A worker does not have this program: {error}.",
                    "Install the same version of it on every worker.",
                )
            killed = isinstance(error, KilledWorker)
            return _failed(path, killed, error), None
        answer = future.result()
        if not isinstance(answer, dict) or answer.get("protocol") != cluster_worker.PROTOCOL:
            raise ClusterError(
                "A worker has another version of this program.",
                "Install the same version of it on every worker.",
            )
        if "refused" in answer:
            raise ClusterError(
                f"A worker cannot take part. {answer['refused']}",
                "Every worker needs the same checkpoint, under the same path.",
            )
        values: Map | None = None
        if "map" in answer:
            values = np.frombuffer(answer["map"], "<f4").reshape(answer["shape"])
        return coding.loads(answer["record"]), values


def _failed(path: Path, killed: bool, error: BaseException | None) -> Analysis:
    """A file that ended every worker it was given to, or that a worker could not cope with."""
    if killed:
        failure = Failure(
            "batch.worker_lost",
            "Every worker that was given this image ended while it had it.",
            "Analyse it alone on this machine.",
        )
    else:
        failure = Failure(
            "batch.worker_failed",
            "A worker failed on this image.",
            f"{type(error).__name__}: {str(error)[:300]}",
        )
    evidence = Evidence(path, path.name, "", 0, "", 0, 0, "", False)
    return Analysis(evidence=evidence, outcome=Outcome.NOT_ASSESSED, failure=failure)
