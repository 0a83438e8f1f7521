from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from abut.cli._common import FILE, console, include_option, json_option, open_schema, print_json

LAID_OUT = {"record", "union", "variant", "enum", "flags", "status"}


@click.command("info")
@click.argument("file", type=FILE)
@click.argument("names", nargs=-1, metavar="[TYPE]...")
@include_option
@json_option
def command(file: Path, names: tuple[str, ...], include: tuple[Path, ...], as_json: bool) -> None:
    """Show what FILE describes: sizes, offsets, hashes, signatures. With TYPEs, their layouts in full."""
    with open_schema(file, include) as schema:
        facts = schema.info()
    types = [entry for entry in facts["types"] if not names or entry["name"] in names]
    unknown = set(names) - {entry["name"] for entry in types}
    if unknown:
        raise click.BadParameter(f"{file} has no type {', '.join(sorted(unknown))}", param_hint="TYPE")
    if as_json:
        print_json(types if names else facts)
    elif names:
        for entry in types:
            show_layout(entry)
    else:
        show_package(facts)


def show_package(facts: dict[str, Any]) -> None:
    from rich.table import Table

    screen = console()
    screen.print(f"[bold]{facts['package']}[/] {facts['version']}   api {plain_hash(facts['api'])}")
    types = Table("type", "kind", "size", "align", "layout", box=None, header_style="bold", pad_edge=False)
    for entry in facts["types"]:
        if entry["kind"] in LAID_OUT and "package" not in entry:
            size, align = str(entry["size"]), str(entry["align"])
            types.add_row(entry["name"], entry["kind"], size, align, plain_hash(entry["layout"]))
    functions = Table("function", "symbol", "signature", "id", box=None, header_style="bold", pad_edge=False)
    for entry in facts["functions"]:
        sig, number = plain_hash(entry["sig"]), f"{entry['signature_id']:08x}"
        functions.add_row(entry["name"], entry["symbol"], sig, number)
    for table in (types, functions):
        if table.row_count:
            screen.print()
            screen.print(table)


def show_layout(entry: dict[str, Any]) -> None:
    from rich.markup import escape
    from rich.table import Table

    screen = console()
    screen.print(
        f"[bold]{entry['kind']} {entry['name']}[/]   size {entry['size']}, align {entry['align']}, "
        f"layout {plain_hash(entry['layout'])}"
    )
    table = Table("offset", "size", "name", "type", box=None, header_style="bold", pad_edge=False)
    for row in rows(entry):
        table.add_row(*map(escape, row))
    screen.print(table)


def rows(entry: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    """What stands in memory, padding included."""
    if entry["kind"] == "variant":
        tag, payload = entry["tag"], entry["payload"]
        start = str(payload["offset"])
        found = [(str(tag["offset"]), "", tag["name"], tag["repr"])]
        for case in entry["cases"]:
            type = spelled(case["type"]) if "type" in case else "-"
            found.append((start, "", f"{payload['name']}.{case['name']} (tag {case['tag']})", type))
        return found
    if "values" in entry:
        return [("", "", member["name"], str(member["value"])) for member in entry["values"]]
    found, end = [], 0
    for field in entry.get("fields", ()):
        if field["offset"] > end and entry["kind"] == "record" and "bits" not in field:
            found.append((str(end), str(field["offset"] - end), "", "padding"))
        bits = f" : {field['bits']}" if "bits" in field else ""
        found.append((str(field["offset"]), str(field["size"]), field["name"], spelled(field["type"]) + bits))
        end = max(end, field["offset"] + field["size"])
    if entry["size"] > end:
        found.append((str(end), str(entry["size"] - end), "", "padding"))
    return found


def spelled(use: Any) -> str:
    """A type of the JSON form, as a descriptor writes it."""
    if isinstance(use, str):
        return use
    if "type" in use:
        text = str(use["type"])
    elif "pointer" in use:
        text = f"*{'const ' if use.get('const') else ''}{spelled(use['pointer'])}"
    elif "array" in use:
        text = f"[{spelled(use['array'])}; {use['count']}]"
    elif "rel" in use:
        text = f"rel {use['rel']}"
    elif "rel_slice" in use:
        text = f"rel [{spelled(use['rel_slice'])}]"
    else:
        text = f"[{spelled(use.get('slice', use.get('counted')))}]"
    return f"{use['own']} {text}" if "own" in use else text + ("?" if use.get("nullable") else "")


def plain_hash(value: str) -> str:
    return value.removeprefix("sha256-64:")
