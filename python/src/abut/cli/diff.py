from __future__ import annotations

import dataclasses
import sys
from pathlib import Path
from typing import Any

import click

from abut._errors import AbutError
from abut.cli._common import FILE, described, include_option, json_option, print_json, wants_colour

FAILED = 3


class Diff(click.Command):
    """Exit codes 1 and 2 are verdicts here, so every failure is a 3."""

    def make_context(self, *arguments: Any, **options: Any) -> click.Context:
        try:
            return super().make_context(*arguments, **options)
        except click.UsageError as error:
            error.show()
            sys.exit(FAILED)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (AbutError, OSError) as error:
            click.echo(f"{click.style('error', fg='red', bold=True)}: {error}", err=True)
            sys.exit(FAILED)


@click.command("diff", cls=Diff)
@click.argument("old", type=FILE)
@click.argument("new", type=FILE)
@include_option
@json_option
def command(old: Path, new: Path, include: tuple[Path, ...], as_json: bool) -> None:
    """Compare OLD with NEW: descriptors, their JSON, or libraries that carry one.

    Exit code: 0 compatible, 1 sources must change, 2 binaries must be rebuilt, 3 error.
    """
    from abut import schema

    described(old), described(new)
    with schema.open_any(old, include=include) as first, schema.open_any(new, include=include) as second:
        difference = first.diff(second)
        report = "" if as_json else first.diff_report(second, colour=wants_colour())
    if as_json:
        print_json(dataclasses.asdict(difference) | {"verdict": difference.verdict.name.lower()})
    else:
        click.echo(report.rstrip("\n"))
    sys.exit(int(difference.verdict))
