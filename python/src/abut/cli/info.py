from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from abut.cli._common import FILE, console, include_option, json_option, open_schema, print_json

LAID_OUT = {"record", "union", "variant", "enum", "flags", "status"}


@click.command("info")
@click.argument("file", type=FILE)
@click.argument("names", nargs=-1, metavar="[NAME]...")
@include_option
@click.option("--md", "as_markdown", is_flag=True, help="Print the whole reference as Markdown.")
@json_option
def command(
    file: Path, names: tuple[str, ...], include: tuple[Path, ...], as_markdown: bool, as_json: bool
) -> Any:
    """Show what FILE describes: sizes, offsets, hashes, signatures. FILE is a descriptor, its JSON form, a
    library that carries one, a Fusabi module, or a program of Ion. With NAMEs, these types and functions in
    full."""
    from abut.cli._kinds import marked

    kind = marked(file)
    if kind is not None and kind.name in ("fusabi", "ion"):
        options = {"names": names, "as_json": as_json, "include": include, "as_markdown": as_markdown}
        return kind.call("info", file, options)
    with open_schema(file, include) as schema:
        facts = schema.info()
        if as_markdown:
            return click.echo(next(one.text for one in schema.emit(["md"]) if one.path.endswith(".md")))
    entries = facts["types"] + facts["functions"]
    unknown = set(names) - {entry["name"] for entry in entries}
    if unknown:
        raise click.BadParameter(
            f"{file} has no type or function {', '.join(sorted(unknown))}", param_hint="NAME"
        )
    wanted = [entry for entry in entries if entry["name"] in names]
    if as_json:
        print_json(wanted if names else facts)
    elif names:
        for entry in wanted:
            show_function(entry) if "params" in entry and "symbol" in entry else show_layout(entry)
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
    flat = ["request", "response"] if facts.get("flat") else []
    heads = ("function", "symbol", *flat, "signature", "id")
    functions = Table(*heads, box=None, header_style="bold", pad_edge=False)
    for entry in facts["functions"]:
        sig, number = plain_hash(entry["sig"]), f"{entry['signature_id']:08x}"
        sizes = [str(entry[side]["size"]) for side in flat]
        functions.add_row(entry["name"], entry["symbol"], *sizes, sig, number)
    for table in (types, functions):
        if table.row_count:
            screen.print()
            screen.print(table)


def show_function(entry: dict[str, Any]) -> None:
    """One function: what it takes and gives, and where that lies in a flat request."""
    from rich.markup import escape
    from rich.table import Table

    screen = console()
    start = "async fn" if entry.get("async") else "fn"
    result = f" -> {spelled(entry['returns'])}" if "returns" in entry else ""
    screen.print(f"[bold]{start} {entry['name']}[/]{escape(result)}   symbol {entry['symbol']}")
    if "doc" in entry:
        screen.print(escape(entry["doc"]))
    flat = "request" in entry
    heads = [*(["offset"] if flat else []), "name", "type", "notes"]
    table = Table(*heads, box=None, header_style="bold", pad_edge=False)
    for one in entry["params"]:
        notes = [key for key in ("userdata", "retain", "raised", "errno") if one.get(key)]
        notes += [one["dir"]] if "dir" in one else []
        notes += [f"length in {one['len']}"] if "len" in one else []
        notes += [f"right to {', '.join(one['rights'])}"] if one.get("rights") else []
        notes += [f"default {one['default']}"] if isinstance(one.get("default"), (int, float, str)) else []
        offset = [str(one.get("offset", ""))] if flat else []
        table.add_row(*offset, one["name"], escape(spelled(one["type"])), escape(", ".join(notes)))
    if entry["params"]:
        screen.print(table)
    if flat:
        request, response = entry["request"], entry["response"]
        screen.print(f"request {request['size']} bytes, response {response['size']} bytes")
    screen.print(f"signature {plain_hash(entry['sig'])}, id {entry['signature_id']:08x}")


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
