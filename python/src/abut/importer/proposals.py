"""What a header suggests but does not say: lengths, results, ownership. Every guess is marked `@review`."""

from __future__ import annotations

import re

from .build import Import
from .handles import MAKES, propose_handles, propose_methods
from .model import Alias, Callback, Function, Parameter, Prim, Ptr, Ref, Tag
from .status import propose_statuses

_LENGTH = re.compile(r"(?:len|length|size|count|bytes|nbytes|num|sz|cnt|cap|capacity|max|n)\d*\Z", re.I)
_OUTPUT = re.compile(
    r"(?:^|_)(?:out|dest|dst|output|result)(?:_|\d|\Z)|(?:out|dest|dst)\Z|\A(?:dest|out|dst)[A-Z_]", re.I
)
_USERDATA = re.compile(
    r"user_?data|userptr|ctx|context|payload|opaque|closure|cookie|baton"
    r"|(?:^|_)(?:arg|data|priv|param)\d*\Z|^pArg|^pApp|^pUser",
    re.I,
)
_TIMES = re.compile(r"nitems|nmemb|count|n\Z", re.I)
_INTEGERS = frozenset(
    "c_int c_uint c_long c_ulong c_longlong usize isize u16 u32 u64 i32 i64 c_short".split()
)


def propose(imported: Import) -> None:
    propose_statuses(imported)
    propose_handles(imported)
    for callback in imported.types.callbacks:
        _callback_userdata(callback.parameters)
    for function in imported.functions:
        _userdata(function.parameters)
        _lengths(function)
        _outputs(function)
    propose_methods(imported)


def scalar(ref: Ref) -> str:
    """The primitive's name behind aliases; "" for anything else."""
    while isinstance(ref, Alias):
        ref = ref.target
    return ref.name if isinstance(ref, Prim) else ""


def _is_void_pointer(ref: Ref) -> bool:
    return isinstance(ref, Ptr) and isinstance(ref.to, Prim) and ref.to.name == "void" and not ref.is_const


# callbacks and their context


def _callback_userdata(parameters: list[Parameter]) -> None:
    """A callback's context: the `void *` that is called so, or the only one when it is first or last."""
    pointers = [item for item in parameters if _is_void_pointer(item.ref)]
    named = [item for item in pointers if _USERDATA.search(item.name)]
    chosen = named[0] if named else None
    if chosen is None and len(pointers) == 1 and pointers[0] in (parameters[0], parameters[-1]):
        if pointers[0].name.startswith("arg"):
            chosen = pointers[0]
    if chosen is not None:
        chosen.attributes = ["@userdata", "@review"]


def _userdata(parameters: list[Parameter]) -> None:
    """`callback, void *ctx`: the context of a callback that gets one."""
    for index, item in enumerate(parameters):
        if not isinstance(item.ref, Callback) or not _takes_userdata(item.ref):
            continue
        following = parameters[index + 1 : index + 2]
        behind = [other for other in parameters if other is not item and _is_void_pointer(other.ref)]
        chosen = next((other for other in following if _is_void_pointer(other.ref)), None)
        if chosen is None:
            chosen = next((other for other in behind if _USERDATA.search(other.name)), None)
        if chosen is not None and "@userdata" not in chosen.attributes:
            chosen.attributes = ["@userdata", "@review"]
            return


def _takes_userdata(callback: Callback) -> bool:
    return any("@userdata" in parameter.attributes for parameter in callback.parameters)


# lengths


def _lengths(function: Function) -> None:
    parameters = function.parameters
    for index, (pointer, length) in enumerate(zip(parameters, parameters[1:])):
        if any(_TIMES.match(other.name) for other in parameters[index + 2 : index + 3]):
            continue  # fread's pair of size and count
        if (
            pointer.spelling
            or pointer.attributes
            or not isinstance(pointer.ref, Ptr)
            or not _is_length(pointer, length)
        ):
            continue
        element = _element(pointer.ref, pointer, length)
        if element is None:
            continue
        if isinstance(length.ref, Ptr):
            if pointer.ref.is_const or length.ref.is_const:
                continue
            pointer.direction, length.direction = "out", "inout"
            pointer.spelling = f"[{element}; cap {length.name}]"
            length.spelling = length.ref.to.text()
            length.review()
        elif pointer.ref.is_const:
            pointer.spelling = f"[{element}; len {length.name}]" + ("?" if pointer.ref.can_be_null() else "")
        elif _LENGTH.search(pointer.name) or pointer.name.endswith("pos"):
            continue  # a place or a count of its own
        elif _OUTPUT.search(pointer.name) or function.name.endswith(("read", "recv")):
            pointer.direction = "out"
            pointer.spelling = f"[{element}; cap {length.name}]"
        else:
            continue
        pointer.review()


def _is_length(pointer: Parameter, length: Parameter) -> bool:
    ref = length.ref
    if length.spelling or length.direction:
        return False
    if isinstance(ref, Ptr):
        ref = ref.to
    if scalar(ref) not in _INTEGERS:
        return False
    base = pointer.name.lower().rstrip("_")
    name = length.name.lower()
    return bool(_LENGTH.search(length.name)) or name in (
        base + "len",
        base + "_len",
        base + "size",
        "n" + base,
    )


def _element(ref: Ptr, pointer: Parameter, length: Parameter) -> str | None:
    """What the buffer holds; text is left alone unless its length is called after it."""
    word = scalar(ref.to)
    if word == "void":
        return "u8"
    if word == "c_char":
        named_after = length.name.lower().startswith(pointer.name.lower())
        return "u8" if named_after else None
    if word in ("bool", "") or isinstance(ref.to, Ptr):
        record = ref.to
        fits = isinstance(record, Tag) and record.role == "record" and ref.is_const and not record.holds
        return record.text() if fits else None
    return ref.to.text()


# results through pointers


def _outputs(function: Function) -> None:
    for index, item in enumerate(function.parameters):
        if (
            item.spelling
            or item.direction
            or item.attributes
            or not isinstance(item.ref, Ptr)
            or item.ref.is_const
        ):
            continue
        target = item.ref.to
        if isinstance(target, Ptr):
            _pointer_output(function, item, target, index)
        elif _OUTPUT.search(item.name) and (scalar(target) in _INTEGERS | {"f32", "f64", "bool"}):
            item.direction = "out"
            item.spelling = target.text()
            item.review()


def _pointer_output(function: Function, item: Parameter, target: Ptr, index: int) -> None:
    is_handle = target.is_handle()
    is_last = index == len(function.parameters) - 1
    says_so = bool(_OUTPUT.search(item.name)) or item.name.startswith(("pp", "pz", "out"))
    is_message = scalar(target.to) == "c_char" and (is_last or says_so) and "err" in item.name.lower()
    if not (is_message or says_so or is_handle and (index == 0 or is_last)):
        return
    if is_handle and isinstance(target.to, Tag) and target.to.drop and MAKES.search(function.name):
        item.spelling = f"own {target.to.name}?"
    elif scalar(target.to) == "c_char":
        item.spelling = "cstr?"
    else:
        item.spelling = target.text()
    item.direction = "out"
    item.review()
