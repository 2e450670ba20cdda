"""Localisation networks by name. A network's module is imported when it is first built."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from model.errors import UnknownNetworkError

if TYPE_CHECKING:
    from model.networks.base import LocalisationNetwork

# name -> (module, class)
_REGISTRY = {
    "upernet_bayar": ("model.networks.upernet", "UPerNetBayar"),
    "upernet": ("model.networks.upernet", "UPerNet"),
    "mvssnet": ("model.networks.mvssnet", "MVSSNet"),
    "small": ("model.networks.small", "Small"),
}


def available() -> tuple[str, ...]:
    """Names that :func:`build` knows."""
    return tuple(_REGISTRY)


def build(name: str, **arguments: Any) -> LocalisationNetwork:
    """A new network with random weights, in training mode, on the current default device.

    Args:
        name: one of :func:`available`.
        arguments: the network's own constructor arguments, ``mean`` and ``std`` among them.

    Raises:
        UnknownNetworkError: the name is not known.
        TypeError: the network has no such argument.
    """
    try:
        module, class_name = _REGISTRY[name]
    except KeyError:
        raise UnknownNetworkError(
            f"There is no network named {name!r}.", "Known are: " + ", ".join(_REGISTRY) + "."
        ) from None
    network: LocalisationNetwork = getattr(importlib.import_module(module), class_name)(**arguments)
    return network
