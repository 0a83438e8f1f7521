"""The `abut` command. Each verb is a module, imported when it is used: `abut --help` stays quick."""

from __future__ import annotations

import importlib
import os
import sys
from typing import Any

import click

import abut
from abut._errors import AbutError

# In the order of a first day: make, check, render, look, compare, prove, and the rest.
VERBS = {
    "new": "Write a first descriptor.",
    "check": "Compile descriptors and print the findings.",
    "fmt": "Rewrite descriptors in the canonical style.",
    "gen": "Render a descriptor, or a library's own, into other languages.",
    "info": "Show sizes, offsets, hashes and signatures.",
    "diff": "Compare two descriptors or libraries and say what breaks.",
    "verify": "Prove the layouts with C compilers, for many machines.",
    "call": "Call a function of a library.",
    "run": "Run bytecode and show how it ends.",
    "dis": "Show bytecode as text.",
    "asm": "Make bytecode of text.",
    "gas": "Show what each block of bytecode costs.",
    "trace": "Draw the processes and messages of a program of Ion.",
    "replay": "Run bytecode against a log of its host calls.",
    "cafe": "Have languages call each other and compare every value.",
    "watch": "Render again whenever a descriptor changes.",
    "doc": "Render reference pages: Markdown and HTML.",
    "import": "Make a descriptor from a C header.",
    "doctor": "Show what is installed and what works.",
    "completion": "Print the completion script for a shell.",
}


class Verbs(click.Group):
    """Finds verbs by name without importing the others."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in VERBS:
            return None
        module = importlib.import_module(f"abut.cli.{cmd_name if cmd_name != 'import' else 'import_'}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(VERBS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            import difflib

            near = difflib.get_close_matches(args[0], VERBS, n=1) if args else []
            if not near or ctx.resilient_parsing:
                raise
            raise click.UsageError(f"{error.message} Did you mean {near[0]!r}?", ctx) from None


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(abut.__version__, prog_name="abut", message="%(prog)s %(version)s")
def cli() -> None:
    """Describe a native ABI once; lay it out, prove it, render it into every language."""


def main(arguments: list[str] | None = None) -> Any:
    """Runs the command; errors of this package, and of files, become one line and exit code 1."""
    try:
        return cli.main(args=arguments, prog_name="abut")
    except (AbutError, OSError) as error:
        said = str(error)
        if isinstance(error, OSError) and error.strerror and error.filename is not None:
            said = f"{os.fsdecode(error.filename)}: {error.strerror}"
        click.echo(f"{click.style('error', fg='red', bold=True)}: {said}", err=True)
        sys.exit(getattr(error, "exit_code", 1))
