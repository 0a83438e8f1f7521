from __future__ import annotations

import click
from click.shell_completion import get_completion_class

SHELLS = ("bash", "zsh", "fish")


@click.command("completion")
@click.argument("shell", type=click.Choice(SHELLS))
def command(shell: str) -> None:
    """Print the completion script for SHELL; add to its start file, e.g. eval "$(abut completion bash)"."""
    from abut.cli import cli

    kind = get_completion_class(shell)
    assert kind is not None, "click knows all three shells"
    click.echo(kind(cli, {}, "abut", "_ABUT_COMPLETE").source())
