"""Calibration and thresholds of a checkpoint, from readings of the validation split.

What each number means:

* **Map threshold**: fixed at 0.5, the value at which the field counts. What is fitted instead is
  an offset on the map's logits. Where there are whole authentic photographs it is the most
  sensitive one that marks no more than a small share of their area (:func:`calm_offset`):
  forgeries of our own making say little about it, because a network is surer of them than of
  anybody else's, and pixel F1 on them hardly changes over a wide range. Elsewhere it is the best
  balance of pixel F1 and quiet on authentic pictures (:func:`best_offset`).
* **Score calibration** (:func:`platt`): a slope and an offset on the image-level logit. With both
  classes weighted equally, a score of 0.8 means "of pictures like these, half of them
  manipulated, four out of five with this score were".
* **Score threshold** (:func:`score_threshold`): the score which all but a small share
  (``FALSE_ALARM_TARGET``) of whole authentic photographs stay below, counting only those that
  show a region at all. Synthetic crops of hard cases are left out where there are photographs:
  their share says nothing about what the program meets. It is chosen for false alarms, not for
  balance, and differs from 0.5.
* **Smallest region**: share of the image's area; regions below it are not reported.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

import cv2
import numpy as np
import numpy.typing as npt

from model.errors import PalimpsestError
from model.localizer import Localizer
from training.metrics import pixel_f1
from training.pictures import RGB, Mask
from training.response import has_region

#: share of authentic validation photographs that may respond
FALSE_ALARM_TARGET = 0.04
#: share of the area of authentic validation photographs that may be marked, on average. The
#: score keeps them from responding; a map that marks less misses more of what is forged.
MARKED_TARGET = 0.04
#: how much pixel F1 counts in the choice of the map's offset, against quiet; the score's own
#: threshold keeps authentic pictures from responding, whatever their maps show
_F1_SHARE = 0.9
#: an authentic picture with this share of its area marked has no quiet at all
_LOUD = 0.05
_LIMIT = 1e-6
#: of the map's logits, that are tried
_OFFSETS = tuple(float(offset) for offset in np.arange(-4.0, 4.01, 0.25))

Floats = npt.NDArray[np.float64]
#: pixel F1 and quiet, picture by picture
Worths = tuple[Floats, Floats]


class CalibrationError(PalimpsestError):
    """The readings do not allow a calibration."""

    code = "training.calibration"


@dataclass(frozen=True)
class Reading:
    """What the uncalibrated network said of one picture.

    Attributes:
        logits: of the localisation map at a quarter of the size, float32 (H / 4, W / 4).
        score: image-level logit.
        mask: the truth, bool, of the same shape as ``logits``.
        kind: "authentic" or the manipulation.
        whole: a photograph as it is, not a synthetic sample.
    """

    logits: npt.NDArray[np.float32]
    score: float
    mask: Mask
    kind: str
    whole: bool = False

    @property
    def manipulated(self) -> bool:
        """Whether the picture was manipulated, also where its mask is lost at quarter size."""
        return self.kind != "authentic"


def logit(p: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """Inverse of the logistic function, kept finite."""
    q = np.clip(np.asarray(p, np.float64), _LIMIT, 1 - _LIMIT)
    return np.asarray(np.log(q / (1 - q)))


def logistic(x: float) -> float:
    """1 / (1 + exp(-x)), for every finite x and for -inf."""
    return 1 / (1 + math.exp(-x)) if x >= 0 else math.exp(x) / (1 + math.exp(x))


def read_one(localizer: Localizer, rgb: RGB, mask: Mask, kind: str, whole: bool = False) -> Reading:
    """Run a network whose card has no calibration on one picture (H, W, 3)."""
    result = localizer.localise(rgb)
    height, width = mask.shape
    small = (max(1, width // 4), max(1, height // 4))
    quarter = cv2.resize(logit(result.map).astype(np.float32), small, interpolation=cv2.INTER_AREA)
    truth = cv2.resize(mask.astype(np.float32), small, interpolation=cv2.INTER_AREA) >= 0.5
    return Reading(
        np.asarray(quarter, np.float32), float(logit(result.score)), np.asarray(truth), kind, whole
    )


def best_offset(readings: Sequence[Reading]) -> tuple[float, float]:
    """(offset, value): what is to be added to the map's logits so that 0.5 becomes the best
    threshold, and what was maximised: 0.9 of the mean pixel F1 over manipulated pictures and
    0.1 of the mean quiet over authentic ones (1 with nothing marked, 0 from 5 % of the area)."""
    best = (0.0, -1.0)
    for offset in _OFFSETS:
        value = _value(worths(readings, offset))
        if value > best[1]:
            best = (offset, value)
    return best


def calm_offset(photographs: Sequence[Reading]) -> float:
    """The most sensitive offset at which authentic photographs are marked on no more than
    ``MARKED_TARGET`` of their area, on average.

    Raises:
        CalibrationError: there is no authentic photograph, or the network marks them all over.
    """
    authentic = [r.logits for r in photographs if not r.manipulated]
    calm = [
        offset
        for offset in _OFFSETS
        if authentic and np.mean([(x + offset >= 0).mean() for x in authentic]) <= MARKED_TARGET
    ]
    if not calm:
        raise CalibrationError("No authentic photograph is left unmarked.")
    return max(calm)


def offset_near(readings: Sequence[Reading], wanted: float, least: float) -> float:
    """The offset nearest to ``wanted`` that is not worse than the best by more than one standard
    error of the difference, or by ``least``.

    Pictures much like those that were trained on say little about the offset: a network is sure
    of them at any. Of others it is less sure, and an offset that was found on many kinds is the
    better guess there.
    """
    found = {offset: worths(readings, offset) for offset in _OFFSETS}
    best = max(found.values(), key=_value)
    fit = []
    for offset, worth in found.items():
        lost, error = shortfall(worth, best)
        if lost <= max(least, error):
            fit.append(offset)
    return min(fit, key=lambda offset: abs(offset - wanted))


def worths(readings: Sequence[Reading], offset: float) -> Worths:
    """What :func:`best_offset` takes the means of, picture by picture: pixel F1 (N,) and quiet
    (N,), NaN where a picture has none."""
    f1, quiet = np.full((2, len(readings)), math.nan)
    for place, reading in enumerate(readings):
        on = reading.logits + offset >= 0
        if reading.mask.any():
            f1[place] = pixel_f1(on, reading.mask)
        elif not reading.manipulated:
            quiet[place] = 1.0 - min(1.0, float(on.mean()) / _LOUD)
    return f1, quiet


def _value(worth: Worths) -> float:
    f1, quiet = worth
    return _F1_SHARE * float(np.nanmean(f1)) + (1 - _F1_SHARE) * float(np.nanmean(quiet))


def shortfall(worth: Worths, best: Worths) -> tuple[float, float]:
    """By how much the value of :func:`best_offset` is lower than the best of the same pictures,
    and the standard error of that, picture by picture (paired)."""
    total, variance = 0.0, 0.0
    rows = zip(best, worth, strict=True)
    for share, (more, less) in zip((_F1_SHARE, 1 - _F1_SHARE), rows, strict=True):
        lost = (more - less)[~np.isnan(more)]
        total += share * float(lost.mean())
        if len(lost) > 1:
            variance += share**2 * float(lost.var(ddof=1)) / len(lost)
    return total, math.sqrt(variance)


def platt(score: npt.NDArray[np.float64], label: npt.NDArray[np.bool_]) -> tuple[float, float]:
    """Slope and offset of a logistic fit by Newton's method with Platt's (1999) smoothed
    targets; classes weighted equally, so that 0.5 means "as often in one as in the other".

    Args:
        score: image-level logits (N,).
        label: True for manipulated pictures (N,).

    Raises:
        CalibrationError: a class is missing, or higher logits do not mean "manipulated".
    """
    ones, zeros = int(label.sum()), int((~label).sum())
    if not ones or not zeros:
        raise CalibrationError("A calibration needs manipulated and authentic pictures.")
    target = np.where(label, (ones + 1) / (ones + 2), 1 / (zeros + 2))
    weight = np.where(label, 0.5 / ones, 0.5 / zeros)
    x = np.stack([score, np.ones_like(score)], 1)
    theta = np.array([1.0, 0.0])
    for _ in range(100):
        p = 1 / (1 + np.exp(-(x @ theta).clip(-50, 50)))
        gradient = x.T @ (weight * (p - target)) + 1e-6 * theta
        hessian = (x * (weight * p * (1 - p))[:, None]).T @ x + 1e-6 * np.eye(2)
        step = np.linalg.solve(hessian, gradient)
        # a full step may overshoot to where the curve is flat, with the wrong sign
        before, share = _loss(x, theta, weight, target), 1.0
        while share > 1e-6 and _loss(x, theta - share * step, weight, target) > before:
            share /= 2
        theta = theta - share * step
        if np.abs(share * step).max() < 1e-10:
            break
    slope, offset = float(theta[0]), float(theta[1])
    if not (math.isfinite(slope) and math.isfinite(offset) and slope > 0):
        raise CalibrationError(
            "The image-level score does not tell manipulated pictures from authentic ones.",
            "Train for longer; a checkpoint is only written for a network that does.",
        )
    return slope, offset


def _loss(x: Floats, theta: Floats, weight: Floats, target: Floats) -> float:
    """Weighted cross-entropy of a logistic fit, with its small penalty on the parameters."""
    z = x @ theta
    return float((weight * (np.logaddexp(0, z) - target * z)).sum() + 5e-7 * (theta @ theta))


def score_threshold(readings: Sequence[Reading], offset: float, minimum: float) -> float:
    """The image-level logit which all but ``FALSE_ALARM_TARGET`` of the authentic photographs (of
    all authentic pictures where there is none) stay below or show no region at; -inf when the
    regions alone keep false alarms that rare.

    Args:
        readings: of both classes; manipulated ones are not looked at.
        offset: of the map's logits, from :func:`best_offset`.
        minimum: smallest region, as a share of the area.
    """
    authentic = [r for r in readings if not r.manipulated]
    authentic = [r for r in authentic if r.whole] or authentic
    scores = sorted(
        (r.score for r in authentic if has_region(r.logits + offset >= 0, minimum)), reverse=True
    )
    allowed = int(FALSE_ALARM_TARGET * len(authentic))
    # A little above the score of the first that may not respond.
    return scores[allowed] + 1e-6 if len(scores) > allowed else -math.inf


def careful_threshold(readings: Sequence[Reading], offset: float, minimum: float) -> float:
    """As :func:`score_threshold`, for few pictures: the image-level logit which a *further*
    authentic picture of the same kind stays below in all but ``FALSE_ALARM_TARGET`` of cases.

    The k-th highest of n scores is passed by k of n + 1 further ones on average. Where there are
    too few for the target, even the highest is passed more often; then the threshold is not below
    the upper prediction limit of the scores, taken as normally distributed (Hahn and Meeker,
    Statistical Intervals, 1991; Student's quantile by its expansion of order 1 / n).
    """
    authentic = [r for r in readings if not r.manipulated]
    count = len(authentic)
    allowed = math.floor(FALSE_ALARM_TARGET * (count + 1)) - 1
    marked = sorted(
        (r.score for r in authentic if has_region(r.logits + offset >= 0, minimum)), reverse=True
    )
    rank = max(allowed, 0)
    limit = marked[rank] + _LIMIT if len(marked) > rank else -math.inf
    if allowed >= 0 or count < 2:
        return limit
    scores = np.array([r.score for r in authentic])
    z = NormalDist().inv_cdf(1 - FALSE_ALARM_TARGET)
    t = z + (z**3 + z) / (4 * (count - 1))
    return max(limit, float(scores.mean() + t * scores.std(ddof=1) * math.sqrt(1 + 1 / count)))
