"""Functions of a descriptor that the accelerator can call as a whole.

Numbers, enums, arrays with their lengths, results through pointers, statuses that raise: such a function
becomes a built-in. Everything else stays what the generated module has.
"""

from __future__ import annotations

import inspect
from typing import Any, Callable, Dict, List, Optional

from abut._descriptors import KINDS, UNSIGNED
from abut.native import tiers
from abut.native.numbers import FORMATS
from abut.rt.values import ContractError

__all__ = ["builtin"]

_UNUSUAL = {"async", "variadic", "deprecated", "errno", "on"}


class _Unsuitable(Exception):
    """The generated function has to do it."""


def builtin(library: Any, function: Dict[str, Any], name: str) -> Optional[Any]:
    """The built-in for a function, or None."""
    tier = tiers.current()
    if tier.name != "core" or _UNUSUAL & {key for key, value in function.items() if value}:
        return None
    space = library._module.__dict__
    try:
        made = _Described(space, library.schema.info(), function, space[name])
        space["_library"].dll  # reads the table
        space["_library"].check(function["symbol"], int(function["sig"].partition(":")[2], 16))
        address = library.symbol(function["symbol"])
    except (_Unsuitable, ContractError, ImportError, LookupError):
        return None  # the generated one says what is wrong when it is called
    except Exception:
        if space["_library"]._dll is None:
            raise
        return None
    return tier.core.function(
        tier.Plan(made.code), address, name, spec=made.spec, doc=space[name].__doc__, library=library,
        gil=1 if function.get("blocking") else 0, module=space["__name__"],
        prototype=f"{name}{inspect.signature(space[name])}".replace("'", ""),
    )  # fmt: skip


class _Described:
    """The code and the spec of a function."""

    def __init__(
        self, space: Dict[str, Any], info: Dict[str, Any], function: Dict[str, Any], generated: Any
    ) -> None:
        self.space, self.function = space, function
        self.entries = {kind.get("ref", kind["name"]): kind for kind in info["types"]}
        self.known = inspect.signature(generated).parameters
        self.slots = {param["name"]: at for at, param in enumerate(function["params"])}
        self.letters: List[str] = [""] * len(self.slots)
        parameters = [
            entry for at, param in enumerate(function["params"]) if (entry := self.parameter(at, param))
        ]
        self.spec: Dict[str, Any] = {"parameters": parameters, "keywords": True}
        self.result()
        self.code = f"{self.returned}({','.join(self.letters)})"

    def entry(self, use: Any) -> Optional[Dict[str, Any]]:
        found = self.entries.get(use) if isinstance(use, str) else None
        return self.entry(found["target"]) if found and found["kind"] == "alias" else found

    def number(self, use: Any) -> int:
        if not isinstance(use, str):
            raise _Unsuitable(str(use))
        found = self.entries.get(use)
        if found and found["kind"] == "alias":
            return self.number(found["target"])
        if use not in KINDS:
            raise _Unsuitable(use)
        return KINDS[use]

    def parameter(self, at: int, param: Dict[str, Any]) -> Optional[Dict[str, Any]]:
        use, way = param["type"], param.get("dir", "in")
        if "range" in param or "raised" in param or "userdata" in param or "retain" in param:
            raise _Unsuitable(param["name"])
        if "measures" in param:
            if len(param["measures"]) > 1:
                raise _Unsuitable(param["name"])
            self.letters[at] = _letter(self.number(use))
            return None
        if isinstance(use, dict) and "counted" in use:
            return self.array(at, param)
        if way == "out":
            kind = self.number(use)
            self.letters[at] = f"&{_letter(kind)}"
            return {"kind": "out", "slot": at, "cell": kind}
        if way != "in" or param.get("pass"):
            raise _Unsuitable(param["name"])
        return self.named(at, param, self.value(at, use))

    def value(self, at: int, use: Any) -> Dict[str, Any]:
        entry = self.entry(use)
        if entry is None:
            kind = self.number(use)
            self.letters[at] = _letter(kind)
            return {"kind": "number", "slot": at}
        if entry["kind"] not in ("enum", "flags"):
            raise _Unsuitable(entry["name"])
        kind = UNSIGNED[entry["size"]] - (1 if entry["repr"].startswith(("i", "c_int")) else 0)
        self.letters[at] = _letter(kind)
        if entry["kind"] == "enum" and not entry.get("open"):
            return {"kind": "number", "slot": at, "hook": self.member(entry["name"])}
        return {"kind": "number", "slot": at}

    def member(self, name: str) -> Callable[[Any], int]:
        convert, kind = self.space["_as_member"], self.space[name]
        return lambda value: int(convert(kind, value))

    def array(self, at: int, param: Dict[str, Any]) -> Dict[str, Any]:
        use, way = param["type"], param.get("dir", "in")
        if way not in ("in", "inout") or "len" not in param or param["len"] not in self.slots:
            raise _Unsuitable(param["name"])
        kind = self.number(use["counted"])
        if kind == 1 or use["counted"] == "c_char":
            raise _Unsuitable(param["name"])
        writes = way == "inout"
        self.letters[at] = f"&{'' if writes else '!'}{_letter(kind)}"
        entry = {"kind": "array", "slot": at, "second": self.slots[param["len"]], "cell": kind}
        if writes:
            entry["writable"] = True
        if use.get("nullable"):
            entry["optional"] = True
        return self.named(at, param, entry)

    def named(self, at: int, param: Dict[str, Any], entry: Dict[str, Any]) -> Dict[str, Any]:
        name = param["name"] if param["name"] in self.known else f"{param['name']}_"
        if name not in self.known:
            raise _Unsuitable(name)
        entry["name"] = name
        if self.known[name].default is not inspect.Parameter.empty:
            entry["default"] = self.known[name].default
        return entry

    def result(self) -> None:
        self.returned = "v"
        if "returns" not in self.function:
            self.spec["result"] = {"kind": "none"}
            return
        use = self.function["returns"]
        entry = self.entry(use)
        if entry is not None and entry["kind"] == "status" and self.function.get("errors"):
            self.returned = _letter(self.number(entry["repr"]))
            self.spec["result"] = {"kind": "status"}
            self.spec["fail"] = self.failing(entry["name"])
        elif entry is None:
            self.returned = _letter(self.number(use))
            self.spec["result"] = {"kind": "number"}
        else:
            raise _Unsuitable(entry["name"])

    def failing(self, status: str) -> Callable[[int, Any], BaseException]:
        check, symbol = self.space[f"_check_{status}"], self.function["symbol"]
        if set(check.known) - set(check.errors) - {0}:
            raise _Unsuitable(status)  # some that are no errors would be seen

        def fail(code: int, raised: Any) -> BaseException:
            try:
                check(code, symbol)
            except Exception as error:
                return error
            raise AssertionError(f"{symbol}: status {code} is no error")

        return fail


def _letter(kind: int) -> str:
    return FORMATS[kind]
