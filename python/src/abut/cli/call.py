from __future__ import annotations

import asyncio
import inspect
from typing import Any

import click

from abut._errors import AbutError
from abut.cli import _values
from abut.cli._common import FILE, json_option, print_json


@click.command("call", context_settings={"ignore_unknown_options": True})
@click.argument("library")
@click.argument("function")
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@click.option("--schema", type=FILE, help="The library's descriptor, when it carries none.")
@json_option
def command(library: str, function: str, arguments: tuple[str, ...], schema: Any, as_json: bool) -> None:
    """Call a function of a library, and print what it gives.

    FUNCTION is a C prototype, or the name of a function that the library's descriptor describes.

    \b
        abut call m 'double pow(double, double)' 2 10
        abut call libc.so.6 'size_t strlen(const char *)' héllo
        abut call libz.so.1 'unsigned crc32(unsigned, const unsigned char *, unsigned)' 0 @file 4096
        abut call libstats.so parse '3.5'

    Arguments are read as what the parameter is: numbers (0x10 too), text, true and false, lists and objects
    as JSON. For memory: @FILE is its contents, hex:00ff are bytes, room:64 is memory that is printed
    afterwards, null is NULL.
    """
    try:
        result, rooms = called(library, function, list(arguments), schema)
    except (ArithmeticError, LookupError, OSError, TypeError, ValueError) as error:
        if isinstance(error, AbutError):
            raise
        raise AbutError(f"{type(error).__name__}: {error}") from error
    if as_json:
        print_json({"result": _values.plain(result), "memory": [_values.plain(room) for room in rooms]})
        return
    for value in (result, *rooms):
        click.echo(_values.shown(value))


def called(library: str, function: str, texts: list[str], schema: Any) -> tuple[Any, list[_values.Room]]:
    """The result, and memory that was made for the call."""
    import abut

    opened = abut.load(library if library != "-" else None, schema=schema)
    if "(" in function:
        if not hasattr(opened, "fn"):
            raise AbutError(f"{library} is a flat extension: call its functions by their names")
        made = opened.fn(function)
        values = _values.by_prototype(made.__self__, texts, opened.types)
        return made(*values), [value for value in values if isinstance(value, _values.Room)]
    entry = described(opened, function)
    made = getattr(opened, function)
    values = _values.by_descriptor(opened, entry, texts)
    result = made(*values)
    if inspect.isawaitable(result):
        result = asyncio.run(_wait(result))
    return result, [value for value in values if isinstance(value, _values.Room)]


async def _wait(first: Any) -> Any:
    return await first


def described(opened: Any, name: str) -> dict[str, Any]:
    """What the descriptor says about a function."""
    schema = getattr(opened, "schema", None)
    if schema is None:
        raise AbutError(f"{opened.path} carries no descriptor: give --schema, or a prototype")
    functions = {one["name"]: one for one in schema.info()["functions"] if "on" not in one}
    functions.update({f"{key}_": one for key, one in functions.items()})
    if name in functions:
        return dict(functions[name])
    from difflib import get_close_matches

    near = get_close_matches(name, functions, n=1)
    known = f"Did you mean {near[0]!r}?" if near else f"There are: {', '.join(sorted(functions))}"
    raise AbutError(f"no function {name!r}. {known}")
