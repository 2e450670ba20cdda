"""Tone and colour changes that an editor makes to a pasted or retouched region."""

from __future__ import annotations

import cv2
import numpy as np

from training.pictures import RGB, Mask


def jitter(rng: np.random.Generator, rgb: RGB, strength: float = 1.0) -> RGB:
    """Brightness, contrast, gamma, saturation and colour balance, mildly."""
    levels = np.linspace(0, 1, 256)
    curve = levels ** np.exp(rng.normal(0, 0.15 * strength))
    curve = (curve - 0.5) * np.exp(rng.normal(0, 0.12 * strength)) + 0.5
    curve += rng.normal(0, 0.05 * strength)
    saturation = float(np.exp(rng.normal(0, 0.2 * strength)))
    gains = np.exp(rng.normal(0, 0.03 * strength, 3))
    # The curve by table, saturation and balance as one matrix: a power of every pixel costs more
    # than the rest of a sample.
    toned = cv2.LUT(rgb, np.rint(curve.clip(0, 1) * 255).astype(np.uint8))
    mix = np.eye(3) * saturation + (1 - saturation) / 3
    return np.asarray(cv2.transform(toned, (gains[:, None] * mix).astype(np.float32)), np.uint8)


def match(rng: np.random.Generator, patch: RGB, mask: Mask, base: RGB) -> RGB:
    """Move the patch's colours part of the way to the mean and spread, in Lab, of the base around
    the place where it goes (Reinhard et al. 2001)."""
    x, y, w, h = cv2.boundingRect(mask.astype(np.uint8))
    reach_y, reach_x = max(24, h // 2), max(24, w // 2)
    rows = slice(max(0, y - reach_y), y + h + reach_y)
    columns = slice(max(0, x - reach_x), x + w + reach_x)
    source = cv2.cvtColor(np.ascontiguousarray(patch[rows, columns]), cv2.COLOR_RGB2LAB)
    inside = source[mask[rows, columns]].astype(np.float32)
    if inside.shape[0] < 16:
        return patch
    around = np.ascontiguousarray(base[rows, columns])
    goal = cv2.cvtColor(around, cv2.COLOR_RGB2LAB)[::2, ::2].reshape(-1, 3).astype(np.float32)
    share = float(rng.uniform(0.3, 0.9))
    ratio = (goal.std(0) / (inside.std(0) + 1e-3)).clip(0.6, 1.6)
    # A curve a channel, looked up: nobody sees a fraction of a level, and it is fast.
    levels = np.arange(256, dtype=np.float32)[:, None]
    moved = (levels - inside.mean(0)) * ratio + goal.mean(0)
    table = np.rint((share * moved + (1 - share) * levels).clip(0, 255)).astype(np.uint8)
    matched = patch.copy()
    matched[rows, columns] = cv2.cvtColor(cv2.LUT(source, table[None]), cv2.COLOR_LAB2RGB)
    return matched


def noise(rng: np.random.Generator, rgb: RGB, sigma: float) -> RGB:
    """Gaussian noise of ``sigma`` grey levels, grey or per channel."""
    planes = 1 if rng.random() < 0.5 else 3
    grain = rng.standard_normal((*rgb.shape[:2], planes), dtype=np.float32)
    grain *= np.float32(sigma)
    return np.asarray(np.rint(rgb + grain).clip(0, 255), dtype=np.uint8)


def sharpen(rgb: RGB, amount: float, radius: float = 1.0) -> RGB:
    """Unsharp mask."""
    soft = cv2.GaussianBlur(rgb, (0, 0), radius)
    return np.asarray(cv2.addWeighted(rgb, 1 + amount, soft, -amount, 0), dtype=np.uint8)


def resample(rng: np.random.Generator, rgb: RGB, size: tuple[int, int]) -> RGB:
    """Resize to (width, height) with one of the usual kernels."""
    shrinking = size[0] < rgb.shape[1]
    kernels = [cv2.INTER_LINEAR, cv2.INTER_CUBIC, cv2.INTER_LANCZOS4]
    if shrinking:
        kernels += [cv2.INTER_AREA, cv2.INTER_AREA]
    kernel = kernels[int(rng.integers(len(kernels)))]
    return np.asarray(cv2.resize(rgb, size, interpolation=kernel), dtype=np.uint8)
