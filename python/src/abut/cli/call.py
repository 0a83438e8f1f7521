from __future__ import annotations

import asyncio
import inspect
import json
from functools import reduce
from operator import or_
from pathlib import Path
from typing import Any

import click

from abut._errors import AbutError
from abut.cli._common import FILE, json_option, print_json

INTEGERS = {"usize", "isize", "char32", "c_char", "c_short", "c_ushort", "c_int", "c_uint", "c_long"}
INTEGERS |= {"c_ulong", "c_longlong", "c_ulonglong"}
INTEGERS |= {f"{sign}{bits}" for sign in "ui" for bits in (8, 16, 32, 64, 128)}


@click.command("call", context_settings={"ignore_unknown_options": True})
@click.argument("library")
@click.argument("function")
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@click.option("--schema", type=FILE, help="The descriptor, when the library carries none.")
@click.option("--errno", "with_errno", is_flag=True, help="Print the C error number, too.")
@json_option
def command(
    library: str,
    function: str,
    arguments: tuple[str, ...],
    schema: Path | None,
    with_errno: bool,
    as_json: bool,
) -> None:
    """Call FUNCTION of LIBRARY: a C prototype, or the name of a function that its descriptor has.

    \b
        abut call m 'double pow(double, double)' 2 10
        abut call - 'size_t strlen(const char *)' text
        abut call libstats.so parse 3.5

    LIBRARY `-` is the process itself. Numbers are written as in C, text as it is, `null` is NULL. Numbers
    behind a pointer: `1,2,3`. Bytes: text, `@FILE`, `hex:00ff`, `room:64` for so many zeroes. Records: JSON.
    What pointers lead to is printed after the call.
    """
    try:
        if "(" in function:
            result, after, number = by_prototype(library, function, arguments, with_errno)
        else:
            result, after, number = *by_name(library, function, arguments, schema), None
    except (AbutError, click.ClickException):
        raise
    except Exception as error:
        # What the function raises, or the check of its arguments: one line, as every other mistake.
        raise AbutError(f"{type(error).__name__}: {error}") from error
    facts = {"result": plain(result), **({"arguments": after} if after else {})}
    if with_errno:
        facts["errno"] = number
    if as_json:
        return print_json(facts)
    click.echo(shown(result))
    for name, value in after.items():
        click.echo(f"{name}: {shown(value)}")
    if with_errno:
        click.echo(f"errno: {number}")


# -- by prototype


def by_prototype(
    library: str, prototype: str, arguments: tuple[str, ...], with_errno: bool
) -> tuple[Any, dict[str, Any], int | None]:
    from abut import native
    from abut.native import abi, codes

    opened = native.Library(abi.Library("" if library == "-" else library))
    with opened:
        functions, types, _ = abi.declare(prototype if prototype.rstrip().endswith(";") else f"{prototype};")
        if len(functions) != 1:
            raise click.BadParameter("expected the prototype of one function", param_hint="FUNCTION")
        for name, code in types:
            opened.types.declared(name, code)
        name, code = functions[0]
        signature = codes.parse(code)
        few, many = len(arguments) < signature.fixed, len(arguments) > signature.fixed
        if few or many and not signature.variadic:
            raise click.BadParameter(
                f"{name} takes {signature.fixed} arguments, not {len(arguments)}", param_hint="ARGUMENTS"
            )
        values = [
            of_code(text, parameter.type, parameter.name or f"argument {at + 1}", opened.types)
            for at, (text, parameter) in enumerate(zip(arguments, signature.parameters))
        ]
        values += [guessed(text) for text in arguments[signature.fixed :]]
        call = opened.fn(prototype, errno=with_errno)
        result = call(*values)
        number = native.errno() if with_errno else None
        return result, changed(arguments, signature, values), number


def of_code(text: str, type: Any, name: str, types: Any) -> Any:
    """What a parameter of this type is given."""
    from abut.native import codes
    from abut.native.numbers import F32, LONG_DOUBLE

    if isinstance(type, codes.Number):
        if type.kind >= F32:
            return number(text, name, complex if type.kind > LONG_DOUBLE else float)
        return truth(text, name) if type.kind == codes.BOOL else number(text, name, integer)
    if isinstance(type, codes.Record):
        return record(types.of(type), text, name)
    if text == "null":
        return None
    if type.role == codes.TEXT:
        return text if type.constant else bytearray(content(text) + b"\0")
    if type.role == codes.CELLS:
        return cells(text, type.target.letter, name)
    if type.role == codes.TO_RECORD:
        return record(types.of(type.target), text, name)
    if type.role == codes.TO_FUNCTION:
        raise click.BadParameter(f"{name}: functions cannot be given here, only null", param_hint="ARGUMENTS")
    try:
        return integer(text)
    except ValueError:
        return bytearray(content(text))


def guessed(text: str) -> Any:
    """An argument behind the dots."""
    for kind in (integer, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return None if text == "null" else text


def changed(arguments: tuple[str, ...], signature: Any, values: list[Any]) -> dict[str, Any]:
    """What writable pointers lead to after the call."""
    from abut.native.codes import TEXT

    found = {}
    for at, (parameter, value) in enumerate(zip(signature.parameters, values)):
        if getattr(parameter.type, "constant", True) or value is None or isinstance(value, int):
            continue
        if parameter.type.role == TEXT:
            value = bytes(value).split(b"\0")[0]
        found[parameter.name or f"argument {at + 1}"] = plain(value)
    return found


# -- by name


def by_name(
    library: str, function: str, arguments: tuple[str, ...], schema: Path | None
) -> tuple[Any, dict[str, Any]]:
    import abut

    loaded: Any = abut.load(library, schema=schema) if schema else abut.load(library)
    facts = loaded.schema.info() if getattr(loaded, "schema", None) else None
    if facts is None:
        raise AbutError(f"{library} carries no descriptor: give --schema, or write a prototype")
    entry = next((one for one in facts["functions"] if one["name"] == function), None)
    if entry is None:
        from difflib import get_close_matches

        near = get_close_matches(function, [one["name"] for one in facts["functions"]], n=1)
        hint = f". Did you mean {near[0]}?" if near else ""
        raise AbutError(f"{library} has no function {function}{hint}")
    target = loaded
    for part in (f"{function}_sync" if entry.get("async") else function).split("."):
        target = getattr(target, part)
    types = {one["name"]: one for one in facts["types"]}
    wanted = [one for one in entry["params"] if is_given(one)]
    if len(arguments) > len(wanted):
        raise click.BadParameter(
            f"{function} takes {len(wanted)} arguments, not {len(arguments)}", param_hint="ARGUMENTS"
        )
    values = [of_type(text, one["type"], one["name"], types, loaded) for text, one in zip(arguments, wanted)]
    result = target(*values)
    if inspect.isawaitable(result):
        result = asyncio.run(waited(result))
    return result, {}


async def waited(awaitable: Any) -> Any:
    return await awaitable


def is_given(parameter: dict[str, Any]) -> bool:
    """Lengths, contexts and results are no arguments."""
    hidden = parameter.get("measures") or parameter.get("userdata") or parameter.get("dir") == "out"
    return not hidden


def of_type(text: str, use: Any, name: str, types: dict[str, Any], loaded: Any) -> Any:
    """What a parameter of this type of a descriptor is given."""
    if isinstance(use, dict) and use.get("nullable") and text == "null":
        return None
    inner = use.get("type", use) if isinstance(use, dict) else use
    if isinstance(inner, dict):
        item = inner.get("slice", inner.get("counted", inner.get("rel_slice")))
        if item in (None, "u8"):
            return content(text)
        kind = float if item in ("f32", "f64") else integer
        return [number(part, name, kind) for part in parts(text)]
    if inner in types:
        return of_named(text, types[inner], name, loaded)
    if inner in INTEGERS:
        return number(text, name, integer)
    if inner in ("f32", "f64"):
        return number(text, name, float)
    if inner in ("bool", "b32"):
        return truth(text, name)
    return content(text) if inner in ("bytes", "arena") else text


def of_named(text: str, entry: dict[str, Any], name: str, loaded: Any) -> Any:
    kind = getattr(loaded, entry["name"], None)
    if entry["kind"] in ("enum", "status", "flags"):
        if kind is not None and not text.lstrip("-").isdigit():
            members = [getattr(kind, part.strip().upper(), None) for part in text.split("|")]
            if None in members:
                raise click.BadParameter(f"{name}: {text} is no {entry['name']}", param_hint="ARGUMENTS")
            return reduce(or_, members)
        return number(text, name, integer)
    if entry["kind"] == "record" and kind is not None:
        return record(kind, text, name)
    raise click.BadParameter(f"{name}: a {entry['kind']} cannot be written here", param_hint="ARGUMENTS")


# -- texts


def integer(text: str) -> int:
    return int(text, 0)


def number(text: str, name: str, kind: Any) -> Any:
    try:
        return kind(text)
    except ValueError:
        raise click.BadParameter(f"{name}: {text!r} is no number", param_hint="ARGUMENTS") from None


def truth(text: str, name: str) -> bool:
    if text.lower() in ("true", "1", "yes"):
        return True
    if text.lower() in ("false", "0", "no"):
        return False
    raise click.BadParameter(f"{name}: {text!r} is neither true nor false", param_hint="ARGUMENTS")


def parts(text: str) -> list[str]:
    return [part for part in text.strip("[]").split(",") if part.strip()]


def cells(text: str, letter: str, name: str) -> Any:
    """Numbers behind a pointer, in memory that the native may write to."""
    from array import array

    if letter in "bB" and not text.replace(",", "").replace(" ", "").isdigit():
        return bytearray(content(text))
    try:
        code = "B" if letter == "?" else letter
        return array(code, [float(one) if code in "fd" else integer(one) for one in parts(text)])
    except (ValueError, OverflowError) as error:
        raise click.BadParameter(f"{name}: {error}", param_hint="ARGUMENTS") from None


def content(text: str) -> bytes:
    """The bytes that a text stands for."""
    if text.startswith("@"):
        try:
            return Path(text[1:]).read_bytes()
        except OSError as error:
            raise click.BadParameter(f"{text[1:]}: {error.strerror}", param_hint="ARGUMENTS") from None
    if text.startswith("hex:"):
        try:
            return bytes.fromhex(text[4:])
        except ValueError as error:
            raise click.BadParameter(f"{text}: {error}", param_hint="ARGUMENTS") from None
    if text.startswith("room:"):
        return bytes(number(text[5:], text, integer))
    return text.encode()


def record(kind: Any, text: str, name: str) -> Any:
    try:
        fields = json.loads(text)
        return kind(**fields) if isinstance(fields, dict) else kind(*fields)
    except (ValueError, TypeError, AttributeError) as error:
        raise click.BadParameter(f"{name}: {error}", param_hint="ARGUMENTS") from None


# -- results


def plain(value: Any) -> Any:
    """A result as JSON has it."""
    if value is None or isinstance(value, (bool, float, str)):
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, complex):
        return [value.real, value.imag]
    if isinstance(value, (bytes, bytearray)):
        return text_of(bytes(value))
    places = ((type(value), "_fields"), (type(value), "fields"), (value, "_names"))
    names = next((found for owner, name in places if (found := getattr(owner, name, None))), None)
    if names and all(isinstance(name, str) for name in names):
        return {name: plain(getattr(value, name)) for name in names}
    if isinstance(value, (tuple, list)):
        return [plain(one) for one in value]
    if isinstance(value, memoryview):
        return text_of(bytes(value)) if value.format == "B" else value.tolist()
    try:
        return [plain(one) for one in value]
    except TypeError:
        return repr(value)


def text_of(value: bytes) -> str:
    return value.decode("utf-8", "backslashreplace")


def shown(value: Any) -> str:
    if isinstance(value, (bytes, bytearray)):
        return text_of(bytes(value))
    return value if isinstance(value, str) else str(value)
