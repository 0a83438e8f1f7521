"""`abut call`: any function of any library from the command line, and `abut info` about functions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from abut.cli import cli

SAMPLES = Path(__file__).resolve().parents[2] / "Tests" / "Samples"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, list(arguments))


@pytest.mark.parametrize(
    "arguments, expected",
    [
        (("libm.so.6", "double pow(double, double)", "2", "10"), "1024.0"),
        (("-", "int abs(int)", "--", "-5"), "5"),
        (("-", "size_t strlen(const char *s)", "hello"), "5"),
        (
            ("z", "unsigned long crc32(unsigned long, const unsigned char *, unsigned)", "0", "hello", "5"),
            "907060870",
        ),
        (
            ("-", "typedef struct {int quot, rem;} div_t; div_t div(int, int)", "17", "5"),
            "div_t(quot=3, rem=2)",
        ),
        (("libm.so.6", "double modf(double, double *whole)", "3.25", "0"), "0.25\nwhole: [3.0]"),
        (("-", "char *strchr(const char *, int)", "hello", "0x6c"), "llo"),
        (("-", "char *getenv(const char *)", "NOBODY_SETS_THIS"), "None"),
        (("-", "int chdir(const char *)", "/nothing/there", "--errno"), "-1\nerrno: 2"),
    ],
)
def test_a_prototype_is_enough(arguments: tuple[str, ...], expected: str) -> None:
    result = run("call", *arguments)
    assert result.exit_code == 0, result.output
    assert result.output.rstrip("\n") == expected


def test_variable_arguments_and_written_text() -> None:
    prototype = "int snprintf(char *out, size_t room, const char *format, ...)"
    room = "hex:" + "00" * 32
    result = run("call", "-", prototype, room, "32", "%d %s %.1f", "7", "seven", "7.5")
    assert result.output == "11\nout: 7 seven 7.5\n"


def test_json_for_programs(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"\0\1\2")
    prototype = "int memcmp(const void *, const void *, size_t)"
    result = run("call", "--json", "-", prototype, f"@{tmp_path / 'data'}", "hex:000102", "3")
    assert json.loads(result.output) == {"result": 0}


@pytest.mark.parametrize(
    "arguments, part",
    [
        (("libm.so.6", "double pow(double, double)", "2"), "pow takes 2 arguments, not 1"),
        (("libm.so.6", "double pow(double, double)", "2", "x"), "'x' is no number"),
        (("libm.so.6", "double pow(double", "2"), "expected )"),
        (("nothing_there", "int f(void)"), "no library nothing_there"),
        (("libm.so.6", "double pwo(double, double)", "1", "2"), "no symbol pwo"),
        (("libm.so.6", "pow", "2", "3"), "carries no descriptor"),
        (("-", "int abs(int)", "5000000000"), "OverflowError: abs() argument 1"),
    ],
)
def test_mistakes_are_one_line(arguments: tuple[str, ...], part: str) -> None:
    result = run("call", *arguments)
    assert result.exit_code != 0
    assert part in result.output + str(result.exception)


def test_info_tells_all_of_a_function() -> None:
    told = run("info", str(SAMPLES / "imgkit.abi"), "pixels").output
    assert "fn pixels -> ResultRelU8I8" in told and "right to read" in told
    assert "request 32 bytes, response 12 bytes" in told and "id 140c9b7a" in told


def test_info_as_markdown_and_json() -> None:
    assert "# imgkit 0.3.0" in run("info", "--md", str(SAMPLES / "imgkit.abi")).output
    (entry,) = json.loads(run("info", "--json", str(SAMPLES / "imgkit.abi"), "load").output)
    assert entry["async"] and entry["request"]["size"] == 24
