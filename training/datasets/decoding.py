"""From the encoded bytes of an item to arrays, held to what the data set says of it."""

from __future__ import annotations

import numpy as np

from training import pictures
from training.datasets import headers
from training.datasets.errors import DataSetError
from training.datasets.types import Encoded, Example, Item
from training.pictures import PictureError

_HINT = "Check the data set (palimpsest-cli dataset check) and build it again."


def example(encoded: Encoded, item: Item) -> Example:
    """Decode an image and its mask.

    Raises:
        DataSetError: they are damaged or of another size than stated.
    """
    shape = (item.height, item.width)
    for data in encoded:
        # before decoding: a few bytes can claim a size that fills the memory
        if data is not None and headers.stated_size(data) != (item.width, item.height):
            raise DataSetError(f"{item.name} is not of the size the data set states.", _HINT)
    try:
        rgb = pictures.decode(encoded.image, item.name)
        if encoded.mask is None:
            mask = np.zeros(shape, bool)
        else:
            mask = pictures.decode_grey(encoded.mask, f"The mask of {item.name}") > 127
    except PictureError as error:
        raise DataSetError(error.sentence, _HINT) from error
    if rgb.shape[:2] != shape or mask.shape != shape:
        raise DataSetError(f"{item.name} is not of the size the data set states.", _HINT)
    return Example(rgb, mask, item.label, item)
