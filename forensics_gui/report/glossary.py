"""Terms of the report, for readers who are not examiners."""

from __future__ import annotations

TERMS = (
    (
        "95 % interval",
        "The range that holds the true share in 95 of 100 repetitions of the measurement. For "
        "counts it is Wilson's score interval.",
    ),
    (
        "AUC",
        "Area under the curve: how often a manipulated image or pixel gets a higher value than "
        "an unmanipulated one. 0.5 is chance, 1 is always.",
    ),
    ("Authentic image", "An image that was not edited after it was taken, as its source says."),
    (
        "Calibration",
        "A correction that makes the network's values comparable between models. It does not "
        "turn them into probabilities for a single case.",
    ),
    ("Checkpoint", "The file with the network's learnt weights; its sha256 identifies it."),
    ("Copy-move", "A part of a picture pasted elsewhere in the same picture."),
    ("Decoding", "Turning the bytes of a file into pixels."),
    (
        "F1",
        "Agreement of marked and truly edited pixels, from 0 to 1: the harmonic mean of the "
        "share of marked pixels that are edited and of edited pixels that are marked.",
    ),
    (
        "False alarm",
        "An unmanipulated image in which the model marks a region.",
    ),
    ("Image-level score", "One value from 0 to 1 for the whole image, given by the network."),
    ("Inpainting", "A part of a picture filled in by software, often to remove something."),
    ("Localisation map", "One value from 0 to 1 for each pixel, given by the network."),
    ("No response", "Score or map stayed below the threshold. It is not evidence of absence."),
    ("Region", "A connected area of the map at or above the threshold."),
    (
        "sha256",
        "A digest of 64 characters (FIPS 180-4). Two files with the same digest are the same, "
        "byte for byte.",
    ),
    ("Splicing", "A part of one picture pasted into another."),
    (
        "Threshold",
        "The value from which on the map or score counts as a response. It was fixed before "
        "this image was seen.",
    ),
    (
        "Validated range",
        "The sizes, formats and qualities of the images the figures in section 9 were measured "
        "on. Outside it the figures say nothing.",
    ),
)
