"""``python -m training.synthesis.train_regenerator --pool POOL --out DIR --minutes M``: the small
network of :mod:`training.synthesis.regenerator` and its card, in M minutes of processor time.

One network learns three things on crops of the pool's training split: to fill holes, to redraw
what it sees, and to restore resolution. L1 on pixels and on their differences first; then, from
the ``ADVERSARIAL`` share of the time on, also against a small patch discriminator (hinge loss),
without which everything unknown becomes a smear.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import cv2
import numpy as np
import torch
from safetensors.torch import save_file
from torch import Tensor, nn
from torch.nn import functional as F

from model.errors import PalimpsestError
from training import pictures
from training.pictures import RGB
from training.pools import SOURCES, Pool
from training.synthesis import shapes
from training.synthesis.regenerator import WEIGHTS, Regenerator, encode, smooth_fill

SIDE = 64
CROPS = 3000
BATCH = 8
ADVERSARIAL = 0.45
SEED = 20


def crops(pool: Pool, count: int, rng: np.random.Generator) -> list[RGB]:
    """Crops (SIDE, SIDE, 3), by the weights of the sources, half of them downsized first."""
    rows = {s.name: [p for p in pool.pictures if p.source == s.name and p.split == "train"]
            for s in SOURCES}  # fmt: skip
    named = [s for s in SOURCES if rows[s.name]]
    weights = np.array([s.weight for s in named])
    found: list[RGB] = []
    while len(found) < count:
        source = named[int(rng.choice(len(named), p=weights / weights.sum()))]
        row = rows[source.name][int(rng.integers(len(rows[source.name])))]
        try:
            rgb = pictures.read(pool.file(row.path, row.prepared))
        except PalimpsestError:
            continue
        for _ in range(2):
            factor = float(rng.uniform(0.4, 1.0)) if rng.random() < 0.5 else 1.0
            factor = max(factor, SIDE / min(rgb.shape[:2]))
            size = (int(np.ceil(rgb.shape[1] * factor)), int(np.ceil(rgb.shape[0] * factor)))
            small = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA) if factor < 1 else rgb
            if min(small.shape[:2]) < SIDE:
                continue
            y = int(rng.integers(0, small.shape[0] - SIDE + 1))
            x = int(rng.integers(0, small.shape[1] - SIDE + 1))
            found.append(np.ascontiguousarray(small[y : y + SIDE, x : x + SIDE], np.uint8))
    return found[:count]


def task(rng: np.random.Generator, rgb: RGB) -> tuple[np.ndarray, np.ndarray]:
    """Input (5, S, S) and weight of the pixels (1, S, S) for one of the three tasks."""
    pick = rng.random()
    weight = np.ones((1, *rgb.shape[:2]), np.float32)
    if pick < 0.45:
        hole = shapes.blob(rng, *rgb.shape[:2])
        if 0.01 < hole.mean() < 0.4:
            weight += 3 * hole
            return encode(smooth_fill(rgb, hole), hole), weight
    if pick < 0.75:
        factor = float(rng.uniform(0.25, 0.7))
        size = (round(rgb.shape[1] * factor), round(rgb.shape[0] * factor))
        small = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
        large = cv2.resize(small, rgb.shape[1::-1], interpolation=cv2.INTER_CUBIC)
        return encode(np.asarray(large, np.uint8), None, 1 - factor), weight
    return encode(rgb), weight


def discriminator() -> nn.Sequential:
    """Scores of overlapping patches of 22 pixels."""
    norm = nn.utils.parametrizations.spectral_norm
    return nn.Sequential(
        norm(nn.Conv2d(4, 24, 4, stride=2, padding=1)), nn.LeakyReLU(0.2),
        norm(nn.Conv2d(24, 48, 4, stride=2, padding=1)), nn.LeakyReLU(0.2),
        norm(nn.Conv2d(48, 64, 3, padding=1)), nn.LeakyReLU(0.2),
        nn.Conv2d(64, 1, 3, padding=1),
    )  # fmt: skip


def _differences(x: Tensor) -> tuple[Tensor, Tensor]:
    return x[..., 1:, :] - x[..., :-1, :], x[..., :, 1:] - x[..., :, :-1]


def train(pool: Pool, minutes: float) -> tuple[Regenerator, dict[str, object]]:
    """The trained network and what its card says."""
    rng = np.random.default_rng(SEED)
    torch.manual_seed(SEED)
    data = crops(pool, CROPS, rng)
    network, judge = Regenerator(), discriminator()
    first = torch.optim.Adam(network.parameters(), lr=1e-3, betas=(0.9, 0.99))
    second = torch.optim.Adam(judge.parameters(), lr=4e-4, betas=(0.5, 0.99))
    started, step = time.process_time(), 0
    recent: list[float] = []
    while (gone := (time.process_time() - started) / (60 * minutes)) < 1:
        for group in first.param_groups:
            group["lr"] = 1e-3 * min(1.0, (step + 1) / 50) * (1 if gone < 0.7 else 0.25)
        chosen = [data[int(i)] for i in rng.integers(0, len(data), BATCH)]
        pairs = [task(rng, rgb) for rgb in chosen]
        shown = torch.from_numpy(np.stack([p[0] for p in pairs]))
        weight = torch.from_numpy(np.stack([p[1] for p in pairs]))
        truth = torch.from_numpy(np.stack(chosen)).permute(0, 3, 1, 2).float().div(255)
        drawn = network(shown)
        pixels = (weight * (drawn - truth).abs()).mean()
        edges = sum(((a - b).abs().mean() for a, b in
                     zip(_differences(drawn), _differences(truth), strict=True)))  # fmt: skip
        loss = pixels + edges
        if gone > ADVERSARIAL:
            known = shown[:, 3:4]
            fake, real = torch.cat([drawn, known], 1), torch.cat([truth, known], 1)
            if step % 2 == 0:
                wrong = F.relu(1 - judge(real)).mean() + F.relu(1 + judge(fake.detach())).mean()
                second.zero_grad()
                wrong.backward()
                second.step()
            loss = loss - 0.01 * judge(fake).mean()
        first.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        first.step()
        step += 1
        recent.append(float(pixels.detach()))
        if step % 100 == 0:
            print(f"step {step}, {gone:.0%}: {np.mean(recent[-100:]):.4f}", flush=True)
    names = sorted({p.source for p in pool.pictures})
    card: dict[str, object] = {
        "name": "regenerator",
        "purpose": "makes image content for training a localiser; not for restoring pictures",
        "made_by": "python -m training.synthesis.train_regenerator",
        "steps": step, "batch": BATCH, "crop": SIDE, "crops": len(data),
        "cpu_minutes": round(minutes, 1), "hardware": "CPU, float32", "seed": SEED,
        "repeatable": "not bit for bit: the number of steps follows the processor time",
        "tasks": {"fill holes": 0.45, "restore resolution": 0.3, "redraw": 0.25},
        "not_used": "holes filled from nothing: a smear without structure at this size and length",
        "weighted_l1_at_the_end": round(float(np.mean(recent[-300:])), 4),
        "parameters": sum(p.numel() for p in network.parameters()),
        "training_data": [{"source": s.name, "terms": s.terms} for s in SOURCES if s.name in names],
    }  # fmt: skip
    return network, card


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pool", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=WEIGHTS.parent)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--threads", type=int, default=1)
    a = parser.parse_args(argv)
    torch.set_num_threads(a.threads)
    cv2.setNumThreads(a.threads)
    network, card = train(Pool.load(a.pool), a.minutes)
    a.out.mkdir(parents=True, exist_ok=True)
    halves = {k: v.detach().half().contiguous() for k, v in network.state_dict().items()}
    temporary = a.out / "regenerator.tmp"
    save_file(halves, temporary)
    temporary.replace(a.out / WEIGHTS.name)
    text = json.dumps(card, indent=1, ensure_ascii=False) + "\n"
    (a.out / WEIGHTS.with_suffix(".json").name).write_text(text, encoding="utf-8")
    print(text)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
