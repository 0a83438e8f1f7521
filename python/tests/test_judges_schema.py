"""The JSON Schema accepts and rejects what it should; pages are well-formed, whatever a descriptor says."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from judges import NAMES, abic, generate, run

jsonschema = pytest.importorskip("jsonschema")
referencing = pytest.importorskip("referencing")

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module", params=NAMES)
def sample(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp(request.param)
    generate(request.param, "schema,md,html", folder)
    return folder


def one(folder: Path, pattern: str) -> Path:
    (path,) = folder.glob(pattern)
    return path


class Shapes:
    """One schema file; `accepts("Name", value)` validates against a definition."""

    def __init__(self, path: Path) -> None:
        self.schema = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=self._unique)
        self.registry = referencing.Registry().with_resource(
            self.schema["$id"], referencing.Resource.from_contents(self.schema))

    @staticmethod
    def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        assert len({key for key, _ in pairs}) == len(pairs), "a key stands twice"
        return dict(pairs)

    def accepts(self, name: str, value: object) -> bool:
        assert name in self.schema["$defs"], name
        reference = {"$ref": f"{self.schema['$id']}#/$defs/{name}"}
        return bool(jsonschema.Draft202012Validator(reference, registry=self.registry).is_valid(value))


def shapes(name: str, folder: Path) -> Shapes:
    generate(name, "schema", folder)
    return Shapes(one(folder, "*.schema.json"))


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Shapes:
    return shapes("everything", tmp_path_factory.mktemp("everything"))


@pytest.fixture(scope="module")
def calc(tmp_path_factory: pytest.TempPathFactory) -> Shapes:
    return shapes("calc", tmp_path_factory.mktemp("calc"))


def test_every_schema_obeys_the_metaschema(sample: Path) -> None:
    schema = Shapes(one(sample, "*.schema.json")).schema
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$defs"]


def test_every_reference_leads_somewhere(sample: Path) -> None:
    schema = Shapes(one(sample, "*.schema.json")).schema

    def walk(node: object) -> None:
        if isinstance(node, dict):
            if "$ref" in node:
                assert node["$ref"].removeprefix("#/$defs/") in schema["$defs"]
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(schema["$defs"])


def test_every_default_is_an_instance(sample: Path) -> None:
    all_of_it = Shapes(one(sample, "*.schema.json"))
    for name, definition in all_of_it.schema["$defs"].items():
        for key, member in definition.get("properties", {}).items():
            if "default" in member:
                whole = {**member, "$defs": all_of_it.schema["$defs"]}
                assert jsonschema.Draft202012Validator(whole).is_valid(member["default"]), (name, key)


ACCEPTED = [
    ("Mode", "fast"), ("Signed", "below"), ("Signed", -32768), ("Rights", []), ("Rights", ["read", "run"]),
    ("Status", "ok"), ("Status", -7), ("Point", {"x": 1, "y": 2.5}), ("Point", {"x": 1}),
    ("Number", {"i": -1}), ("Number", {"bytes": [0] * 8}), ("Shape", {"tag": "empty"}),
    ("Shape", {"tag": "box", "value": {"x": 0}}), ("Shape", {"tag": "many", "value": [1, 2, 3]}),
    ("Shape", {"tag": 200}), ("Value", {"tag": "list", "value": None}), ("Value", {"tag": "nil"}),
    ("Box", 0x7FFF00001234), ("Box", "box-1"), ("OptionU32", None), ("OptionU32", 7),
    ("ResultPointMode", {"tag": "err", "value": "exact"}), ("Matrix", [[0, 0, 0], [1, 1, 1]]),
    ("Bits", {"low": 7, "middle": 127, "sign": -16, "rest": 255, "far": 2**33 - 1, "flag": True}),
    ("Growing", {"level": 1, "since": 2, "later": "unknown"}), ("ANSWER", 42), ("LETTER", "\u263a"),
    ("HUGE", 2**64 - 1), ("NEGATIVE", -(2**63)), ("Chunk", {"data": [1, 255], "out": None}),
    ("add.in", {"a": 1}), ("move.in", {"p": {"x": 0}, "dx": -10}), ("sum.in", {"xs": [1, 2.5]}),
    ("fill.in", {"n": 4}), ("pack.in", {"source": [1]}), ("pack.out", {"return": "ok", "dest": [1, 2]}),
    ("split.out", {"return": "bad_input"}), ("split.out", {"return": 0, "whole": 1, "fraction": 0.5}),
    ("format.in", {"format": "%d", "...": [1, "two"]}), ("Box.new.in", {}), ("Box.level", 3),
    ("describe.out", {"return": "a shape"}), ("join.in", {"parts": ["a", "b"]}),
    ("views.in", {"data": "aGVsbG8=", "v": {"data": 1.5, "length": 3}}),
    ("views.in", {"data": "", "v": {"data": 0, "length": 0}}),
]

REJECTED = [
    ("Mode", "slow"), ("Mode", 0), ("Signed", 32768), ("Rights", ["read", "read"]), ("Rights", ["fly"]),
    ("Rights", "read"), ("Status", "nope"), ("Status", 2**31),
    ("Point", {"y": 1}), ("Point", {"x": 1, "z": 1}),
    ("Point", {"x": "1"}), ("Number", {"i": 1, "d": 1}), ("Number", {}), ("Number", {"bytes": [0] * 7}),
    ("Number", {"bytes": [256] * 8}), ("Shape", {"tag": "empty", "value": 1}), ("Shape", {"tag": "circle"}),
    ("Shape", {"tag": "hexagon"}), ("Shape", {"tag": 256}), ("Value", {"tag": "number", "value": None}),
    ("Value", {"tag": 1}), ("Box", 1.5), ("Box", ""), ("Box", None), ("OptionU32", -1),
    ("ResultPointMode", {"tag": "err", "value": {"x": 1}}), ("ResultPointMode", {"tag": "ok"}),
    ("Matrix", [[0, 0, 0]]), ("Matrix", [[0, 0], [1, 1]]),
    ("Bits", {"low": 8, "middle": 0, "sign": 0, "rest": 0, "far": 0, "flag": False}),
    ("Bits", {"low": 0, "middle": 0, "sign": 16, "rest": 0, "far": 0, "flag": False}),
    ("ANSWER", 41), ("LETTER", 0x263A),
    ("add.in", {}), ("add.in", {"a": 2**31}), ("add.in", {"a": 1, "c": 1}),
    ("move.in", {"p": {"x": 0}, "dx": 11}), ("sum.in", {"xs": [1], "n": 1}), ("fill.in", {}),
    ("split.out", {}), ("Box.free.in", {"self": 1}), ("Box.level", -1),
    ("views.in", {"data": "not base64!", "v": {"data": 0, "length": 0}}),
    ("length.in", {"text": "a\0b"}),
]


@pytest.mark.parametrize(("name", "value"), ACCEPTED)
def test_instances_are_accepted(everything: Shapes, name: str, value: object) -> None:
    assert everything.accepts(name, value)


@pytest.mark.parametrize(("name", "value"), REJECTED)
def test_others_are_rejected(everything: Shapes, name: str, value: object) -> None:
    assert not everything.accepts(name, value)


def test_the_calculator(calc: Shapes) -> None:
    assert calc.accepts("Calc.div.in", {"a": 7, "b": 2})
    assert calc.accepts("Calc.div.out", {"return": "ok", "q": 3})
    assert not calc.accepts("Calc.div.in", {"a": 7, "b": 2**63})
    assert calc.accepts("Cell", {"tag": "text", "value": "hi"})
    assert not calc.accepts("Cell", {"tag": "text", "value": 1})


# Pages and pictures


def check_page(folder: Path) -> None:
    """The HTML page is well-formed, refers to nothing outside, and its links lead to its own places."""
    text = one(folder, "*.html").read_text(encoding="utf-8")
    page = ET.fromstring(text.removeprefix("<!DOCTYPE html>\n"))
    ids = [node.attrib["id"] for node in page.iter() if "id" in node.attrib]
    assert len(ids) == len(set(ids))
    for node in page.iter():
        assert node.tag.lower().removeprefix(SVG) not in {"script", "img", "link", "iframe", "object"}
        assert not any(name.startswith("on") for name in node.attrib)
        assert node.attrib.get("href", "#").startswith("#")
        if node.tag == "a":
            assert node.attrib["href"][1:] in ids
    assert "url(http" not in text and "@import" not in text


def check_markdown(folder: Path) -> None:
    """Rows have as many cells as their heads, links and pictures are there, nothing is raw HTML."""
    path = one(folder, "*.md")
    text = path.read_text(encoding="utf-8")
    anchors = set(re.findall(r'<a id="([^"]+)"></a>', text))
    columns, fence = 0, ""
    for line in text.splitlines():
        if fence or line.startswith("```"):
            ticks = re.match(r"`*", line)
            mark = ticks.group() if ticks else ""
            fence = mark if not fence else ("" if line == fence else fence)
            continue
        if line.startswith("|"):
            cells = len(re.split(r"(?<!\\)\|", line)) - 2
            columns = columns or cells
            assert cells == columns, line
        else:
            columns = 0
        bare = re.sub(r"\\[\\`*_\[\]|~$]|(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)", "", line)
        rest = re.sub(r'<a id="[^"]+"></a>|<br>|^<!-- .* -->$', "", bare)
        assert "<" not in rest, line
    for target in re.findall(r"\]\(#([^)]+)\)", text):
        assert target in anchors, target
    for picture in re.findall(r"\]\(([^#)]+\.svg)\)", text):
        assert (folder / picture).is_file(), picture


def boxes(group: ET.Element) -> list[tuple[float, float, float, float]]:
    """The bounding boxes of the outlines of one span: left, top, right, bottom."""
    found = []
    for path in group.iter(f"{SVG}path"):
        xs, ys = [], []
        for letter, numbers in re.findall(r"([MHV])([-\d ]+)", path.attrib["d"]):
            values = [float(number) for number in numbers.split()]
            if letter in "MH":
                xs.append(values[0])
            if letter in "MV":
                ys.append(values[-1])
        found.append((min(xs), min(ys), max(xs), max(ys)))
    return found


def check_picture(path: Path) -> None:
    """Well-formed, and no text leaves its box in the widest of the usual fonts."""
    root = ET.parse(path).getroot()
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    for group in root.iter(f"{SVG}g"):
        assert group.find(f"{SVG}title") is not None
        for text in group.iter(f"{SVG}text"):
            size = 13 if "abut-n" in text.attrib["class"] else 11
            half = len(text.text or "") * size * 0.602 / 2
            x, y = float(text.attrib["x"]), float(text.attrib["y"])
            assert any(
                left <= x - half and x + half <= right and top <= y - size * 0.7 and y <= bottom
                for left, top, right, bottom in boxes(group)), (path.name, text.text)
    sizes = {"abut-t": 14, "abut-n": 13, "abut-d": 11, "abut-o": 11}
    for text in root.iter(f"{SVG}text"):
        kind, *marks = text.attrib["class"].split()
        length = len(text.text or "") * sizes[kind] * 0.602
        middle = kind in {"abut-n", "abut-d"} or "abut-m" in marks
        start = float(text.attrib["x"]) - (length if "abut-e" in marks else length / 2 if middle else 0)
        assert 0 <= start and start + length <= width, (path.name, text.text)
        assert 0 <= float(text.attrib["y"]) <= height


def test_pages_are_well_formed(sample: Path) -> None:
    check_page(sample)
    check_markdown(sample)


def test_pictures_are_well_formed_and_texts_stay_inside(sample: Path) -> None:
    for path in sample.glob("*_svg/*.svg"):
        check_picture(path)


def test_pictures_exist_for_every_record_of_the_calculator(tmp_path: Path) -> None:
    generate("calc", "md", tmp_path)
    assert sorted(path.name for path in tmp_path.glob("calc_svg/*")) == ["Cell.svg", "Vec2.svg"]


LONG = "a_very_long_name_that_no_box_of_one_byte_can_hold_" * 3
HOSTILE = f"""//! </style><script>alert(1)</script> ]]> --> & "quotes" 'apostrophes' \x07
//! | pipe `code | pipe` `
//! <img src=x onerror=alert(1)>
//!
//! # not a heading
//! 1. not a list
package hostile @version(1, 0, 0) @prefix("h_")
/// <script>alert("1")</script> | `a|b` | ``` | \\| ]]> <!-- -->
/// * item | one
/// ```
/// </code></pre><script>
record Script {{
    {LONG}: u8 /// | a | b | <b> ` & "
    b: u8 @bits(1) /// [link](javascript:alert(1)) ![x](y) *bold* _em_
    {LONG}2: u8 @bits(2)
    big: [u8; 100_000]
}}
const TEXT: str = "<script>|`]]>&\\"\\n"
/// [x]: http://example.invalid
enum E : u8 {{ script = 0 /// </td></tr></table><script>
}}
variant V {{ {LONG}: Script, b }}
record Huge {{ data: [u8; 2_000_000_000], last: u64 }}
record Many {{ {' '.join(f'f{i}: u64' for i in range(500))} }}
variant Cases {{ {' '.join(f'c{i}: u32' for i in range(300))} }}
status S : i32 {{ ok = 0, bad = 1 raises ValueError /// <script>|
}}
/// `unclosed | <script>
fn f(a: str = "|</script>`", out b: u32) -> S @deprecated("<script> | `x` ]]>")
"""


def test_hostile_words_stay_words(tmp_path: Path) -> None:
    source = tmp_path / "hostile.abi"
    source.write_text(HOSTILE, encoding="utf-8")
    out = tmp_path / "out"
    out.mkdir()
    run(abic(), "gen", source, "-t", "schema,md,html", "-o", out)
    check_page(out)
    check_markdown(out)
    Shapes(one(out, "*.schema.json"))
    pictures = list(out.glob("*_svg/*.svg"))
    assert len(pictures) == 5
    for path in pictures:
        check_picture(path)
        # Bounded, however large the type is.
        assert path.stat().st_size < 60_000, path.name


def test_the_same_descriptor_gives_the_same_bytes(tmp_path: Path) -> None:
    (first := tmp_path / "a").mkdir()
    (second := tmp_path / "b").mkdir()
    for folder in (first, second):
        generate("everything", "schema,md,html", folder)
    files = [path.relative_to(first) for path in first.rglob("*") if path.is_file()]
    assert len(files) > 10
    for path in files:
        assert (first / path).read_bytes() == (second / path).read_bytes()
