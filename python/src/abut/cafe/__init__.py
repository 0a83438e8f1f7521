"""Conformance kits: the languages that a package is rendered into call each other, and compare values."""

from __future__ import annotations

from abut.cafe.kit import Row, available_clients, available_implementations, run

__all__ = ["Row", "available_clients", "available_implementations", "run"]
