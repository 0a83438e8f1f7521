"""Packs, also under the name of the first package's module."""

from abut.ion._manifest import Manifest
from abut.ion._pack import IonPack
from abut.ion._pack_builder import IonPackBuilder

__all__ = ["IonPack", "IonPackBuilder", "Manifest"]
