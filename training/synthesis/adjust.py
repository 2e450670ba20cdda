"""Tone and colour changes that an editor makes to a pasted or retouched region."""

from __future__ import annotations

import cv2
import numpy as np

from training.pictures import RGB, Mask


def jitter(rng: np.random.Generator, rgb: RGB, strength: float = 1.0) -> RGB:
    """Brightness, contrast, gamma and saturation, mildly."""
    x = rgb.astype(np.float32) / 255
    x = x ** np.exp(rng.normal(0, 0.15 * strength))
    x = (x - 0.5) * np.exp(rng.normal(0, 0.12 * strength)) + 0.5 + rng.normal(0, 0.05 * strength)
    grey = x.mean(axis=2, keepdims=True)
    x = grey + (x - grey) * np.exp(rng.normal(0, 0.2 * strength))
    x *= np.exp(rng.normal(0, 0.03 * strength, 3)).astype(np.float32)
    return np.asarray(np.rint(x.clip(0, 1) * 255), dtype=np.uint8)


def match(rng: np.random.Generator, patch: RGB, mask: Mask, base: RGB) -> RGB:
    """Move the patch's colours part of the way to the base's mean and spread in Lab
    (Reinhard et al. 2001)."""
    source = cv2.cvtColor(patch, cv2.COLOR_RGB2LAB).astype(np.float32)
    target = cv2.cvtColor(base, cv2.COLOR_RGB2LAB).astype(np.float32)
    inside = source[mask]
    if inside.shape[0] < 16:
        return patch
    share = rng.uniform(0.3, 0.9)
    mean, spread = inside.mean(0), inside.std(0) + 1e-3
    goal = target.reshape(-1, 3)
    moved = (source - mean) * (goal.std(0) / spread).clip(0.6, 1.6) + goal.mean(0)
    mixed = np.rint((share * moved + (1 - share) * source).clip(0, 255)).astype(np.uint8)
    return np.asarray(cv2.cvtColor(mixed, cv2.COLOR_LAB2RGB), dtype=np.uint8)


def noise(rng: np.random.Generator, rgb: RGB, sigma: float) -> RGB:
    """Gaussian noise of ``sigma`` grey levels, grey or per channel."""
    planes = 1 if rng.random() < 0.5 else 3
    grain = rng.normal(0, sigma, (*rgb.shape[:2], planes))
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
