"""new, check, fmt, gen: descriptors in, files out."""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path

import pytest
from conftest import Run

BROKEN = "package bad\n\nrecord R { a: u32, b: Missing }\n"


def test_a_new_descriptor_is_correct_and_formatted(abut: Run, here: Path) -> None:
    abut("new", "demo.calc")
    abut("new", "grid", "--flat")
    abut("check", "calc.abi", "grid.abi")
    abut("fmt", "--check", "calc.abi", "grid.abi")
    assert "package demo.calc " in (here / "calc.abi").read_text()


def test_new_overwrites_nothing(abut: Run, here: Path) -> None:
    (here / "calc.abi").write_text("mine")
    assert "exists already" in abut("new", "calc", code=1).stderr
    assert (here / "calc.abi").read_text() == "mine"


@pytest.mark.parametrize("name", ["../calc", "", "a..b", "1st", "a/b"])
def test_new_refuses_names_that_are_no_package(abut: Run, here: Path, name: str) -> None:
    abut("new", name, code=2)
    assert list(here.iterdir()) == []


def test_check_says_ok_for_a_good_descriptor(abut: Run, calc: Path) -> None:
    assert abut("check", "calc.abi").stdout == "calc.abi: ok\n"


def test_check_shows_the_place_of_an_error(abut: Run, here: Path) -> None:
    (here / "bad.abi").write_text(BROKEN)
    said = abut("check", "bad.abi", code=1).stdout
    assert "error[A0301]" in said
    assert "bad.abi:3:" in said
    assert "record R { a: u32, b: Missing }" in said
    assert said.endswith("bad.abi: 1 error\n")


def test_check_prints_json_for_programs(abut: Run, calc: Path, here: Path) -> None:
    (here / "bad.abi").write_text(BROKEN)
    good, bad = json.loads(abut("check", "--json", "calc.abi", "bad.abi", code=1).stdout)
    assert (good["errors"], good["findings"]) == (0, [])
    (finding,) = bad["findings"]
    assert finding["code"] == "A0301"
    assert (finding["path"], finding["line"], finding["column"]) == ("bad.abi", 3, 23)


def test_a_missing_file_is_wrong_use(abut: Run, here: Path) -> None:
    abut("check", "nothing.abi", code=2)


def test_used_packages_are_found_by_name_and_by_their_package_line(abut: Run, here: Path) -> None:
    (here / "lib/shapes").mkdir(parents=True)
    (here / "lib/shapes/common.abi").write_text("package shapes.common\nrecord P { x: f64 }\n")
    (here / "odd_name.abi").write_text("//! Colours.\npackage paint\nenum C : u8 { red = 0 }\n")
    (here / "top.abi").write_text(
        "package top\nuse shapes.common.{P}\nuse paint.{C}\nrecord R { p: P, c: C }\n"
    )
    assert "shapes.common" in abut("check", "top.abi", code=1).stdout
    abut("check", "-I", "lib", "top.abi")


def test_fmt_rewrites_in_place_and_keeps_comments(abut: Run, here: Path) -> None:
    path = here / "a.abi"
    path.write_text("package a // why\nrecord R {\nx:u32\n}\n")
    abut("fmt", "--check", "a.abi", code=1)
    abut("fmt", "a.abi")
    assert path.read_text() == "package a // why\nrecord R {\n    x: u32\n}\n"
    assert abut("fmt", "a.abi").stdout == ""


def test_fmt_reads_standard_input(abut: Run, here: Path) -> None:
    assert abut("fmt", "-", stdin="package a\nrecord R {\nx:u32\n}\n").stdout.endswith("    x: u32\n}\n")


def test_gen_writes_what_differs_and_nothing_else(abut: Run, calc: Path, here: Path) -> None:
    assert abut("gen", "calc.abi", "-t", "c,json", "-o", "out").stdout.count("written") == 2
    before = (here / "out/calc.h").stat().st_mtime_ns
    assert abut("gen", "calc.abi", "-t", "c,json", "-o", "out").stdout.count("unchanged") == 2
    assert (here / "out/calc.h").stat().st_mtime_ns == before
    assert sorted(path.name for path in (here / "out").iterdir()) == ["calc.abi.json", "calc.h"]


def test_gen_check_fails_when_a_file_differs_and_writes_nothing(abut: Run, calc: Path, here: Path) -> None:
    assert "is missing" in abut("gen", "calc.abi", "-t", "c", "-o", "out", "--check", code=1).stdout
    assert not (here / "out").exists()
    abut("gen", "calc.abi", "-t", "c", "-o", "out")
    abut("gen", "calc.abi", "-t", "c", "-o", "out", "--check")
    (here / "out/calc.h").write_text("old")
    assert "differs" in abut("gen", "calc.abi", "-t", "c", "-o", "out", "--check", code=1).stdout
    assert (here / "out/calc.h").read_text() == "old"


def test_gen_leaves_no_temporary_files(abut: Run, calc: Path, here: Path) -> None:
    abut("gen", "calc.abi", "-t", "all", "-o", "out")
    assert [path.name for path in (here / "out").rglob(".*")] == []


def test_gen_does_not_follow_links_out_of_its_folder(abut: Run, calc: Path, here: Path) -> None:
    (here / "out").mkdir()
    victim = here / "victim.h"
    victim.write_text("keep")
    (here / "out/calc.h").symlink_to(victim)
    assert "outside" in abut("gen", "calc.abi", "-t", "c", "-o", "out", code=1).stderr
    assert victim.read_text() == "keep"


def test_gen_refuses_unknown_languages_by_name(abut: Run, calc: Path) -> None:
    assert "'cobol' is none of c, cpp" in abut("gen", "calc.abi", "-t", "cobol", code=2).stderr


def test_gen_stops_at_errors(abut: Run, here: Path) -> None:
    (here / "bad.abi").write_text(BROKEN)
    assert "A0301" in abut("gen", "bad.abi", "-t", "c", "-o", "out", code=1).stderr
    assert not (here / "out").exists()


def test_doc_writes_pages(abut: Run, calc: Path, here: Path) -> None:
    abut("doc", "calc.abi", "-f", "md", "-f", "html", "-o", "pages")
    assert {path.suffix for path in (here / "pages").iterdir()} >= {".md", ".html"}


TEXTS = {"a.fzbtext": "fn main() -> I32\npush 7\nret\n", "a.kiotext": "nil\nhalt\n", "a.pvmtext": "trap\n"}


@pytest.mark.parametrize("name", TEXTS)
def test_output_goes_through_links_and_into_pipes(abut: Run, here: Path, name: str) -> None:
    (here / name).write_text(TEXTS[name])
    (here / "real").write_bytes(b"old")
    (here / "link").symlink_to("real")
    abut("asm", name, "-o", "link")
    data = (here / "real").read_bytes()
    assert (here / "link").is_symlink() and data != b"old"
    os.mkfifo(here / "pipe")
    taken = list[bytes]()
    reader = threading.Thread(target=lambda: taken.append((here / "pipe").read_bytes()), daemon=True)
    reader.start()
    abut("asm", name, "-o", "pipe")
    reader.join(10)
    assert (here / "pipe").is_fifo() and taken == [data]
    assert sorted(one.name for one in here.iterdir()) == sorted([name, "link", "pipe", "real"])


@pytest.mark.parametrize("name", TEXTS)
def test_output_that_cannot_be_written_is_one_line(abut: Run, here: Path, name: str) -> None:
    (here / name).write_text(TEXTS[name])
    (here / "file").write_bytes(b"")
    for target in ("file/x", "file/x/y"):
        said = abut("asm", name, "-o", target, code=1).stderr
        assert said == f"error: {target}: Not a directory\n"


@pytest.mark.parametrize(
    "name, what",
    [("a.fzb", "a Fusabi module"), ("a.fzbtext", "a Fusabi module"), ("a.kio", "a KIO chunk")],
)  # fmt: skip
def test_bytecode_is_no_descriptor(abut: Run, here: Path, calc: Path, name: str, what: str) -> None:
    source = f"{name}text" if name in ("a.fzb", "a.kio") else name
    (here / source).write_text(TEXTS[source])
    abut("asm", source)
    said = f"error: {name} is {what}: it describes no ABI\n"
    assert abut("check", name, code=1).stderr == said
    assert abut("verify", name, code=1).stderr == said
    assert abut("gen", name, "-t", "c", code=1).stderr == said
    assert abut("diff", "calc.abi", name, code=3).stderr == said
    assert abut("diff", name, "calc.abi", code=3).stderr == said
