"""Error codes: an enum that functions return, or a block of macros that their documentation names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .model import Alias, Constant, Member, Prim, Tag

if TYPE_CHECKING:
    from .build import Import

_SUCCESS = re.compile(r"(?:^|_)(?:OK|SUCCESS|NO_ERROR|NOERROR|NONE|NO_ERR)\Z", re.I)
_ERROR = re.compile(r"ERR|FAIL|INVAL|CORRUPT|NOMEM|BAD|DENIED|ABORT|OVERFLOW", re.I)
_NOT_ERRORS = re.compile(
    r"(?:^|_)(?:ROW|DONE|NOTICE|WARNING|STREAM_END|NO_CHECK|UNSUPPORTED_CHECK|GET_CHECK|END|EOF)\Z"
)
_ZERO_OR_ERROR = re.compile(
    r"@returns?\s+(?:0|zero)(?:\s+on\s+success)?\s*[,;]?\s*(?:or|otherwise)\s+(?:an?\s+)?error(?:\s+code)?\b",
    re.I,
)
_KNOWN = [  # the first that fits, each once in a status
    (re.compile(r"NOMEM|MEM_|_MEM|^MEM|MEMORY"), "MemoryError"),
    (re.compile(r"BUF"), "BufferTooSmall"),
    (re.compile(r"NOTFOUND|NOT_FOUND"), "LookupError"),
    (re.compile(r"PERM|AUTH|DENIED"), "PermissionError"),
    (re.compile(r"EXISTS"), "FileExistsError"),
    (re.compile(r"TIMEOUT"), "TimeoutError"),
    (re.compile(r"IOERR|ERRNO|^IO_|_IO\Z|^OS$"), "OSError"),
    (re.compile(r"INVAL|OPTIONS|ARGUMENT|MISUSE|PARAM|STREAM_ERROR"), "ValueError"),
    (re.compile(r"VERSION"), "ImportError"),
    (re.compile(r"INTERRUPT"), "InterruptedError"),
]


def propose_statuses(imported: Import) -> None:
    _documented_codes(imported)
    returned = {}
    for function in imported.functions:
        result = function.result
        if isinstance(result, Tag) and result.kind == "enum":
            returned[result] = True
    for tag in returned:
        if _is_status([(member.c_name, member.value) for member in tag.members]):
            tag.role = "status"
            tag.attributes.append("@review")
            _raise(tag)
    for block in _blocks(imported.constants):
        _status_of(imported, block)


def _documented_codes(imported: Import) -> None:
    """`@return 0 or an error code`: of the one enum of error codes that the header has."""
    tags = dict.fromkeys(imported.types.tags.values())
    codes = [
        tag
        for tag in tags
        if tag.is_own
        and tag.kind == "enum"
        and tag.c_name
        and tag.role == "enum"
        and tag.repr == "c_int"
        and _is_status([(member.c_name, member.value) for member in tag.members])
    ]
    if len(codes) != 1:
        return
    for function in imported.functions:
        result = function.result
        if (
            isinstance(result, (Prim, Alias))
            and result.core() == "c_int"
            and _ZERO_OR_ERROR.search(function.docs)
        ):
            function.result = codes[0]
            function.review()


def _is_status(members: list[tuple[str, int]]) -> bool:
    zero = [name for name, value in members if value == 0]
    negative = sum(value < 0 for _, value in members)
    errors = sum(bool(_ERROR.search(name)) for name, value in members if value != 0)
    return len(zero) == 1 and bool(_SUCCESS.search(zero[0])) and (negative >= 2 or errors >= 3)


def _raise(tag: Tag) -> None:
    has_negative = any(member.value < 0 for member in tag.members)
    seen: set[str] = set()
    values: set[int] = set()
    stem = _common_prefix([member.c_name for member in tag.members])
    for member in tag.members:
        name = member.c_name[len(stem) :]
        is_error = member.value < 0 if has_negative else member.value != 0 and not _NOT_ERRORS.search(name)
        if is_error and member.value not in values:
            member.raises = _exception(name, seen)
        values.add(member.value)


def _exception(name: str, seen: set[str]) -> str:
    for pattern, exception in _KNOWN:
        if pattern.search(name.upper()) and exception not in seen:
            seen.add(exception)
            return exception
    made = "".join(word.capitalize() for word in name.split("_") if word)
    made = made.removesuffix("Error") + "Error"
    if made in ("Error", "MemoryError") or not made[0].isalpha():
        made = "General" + made
    while made in seen:
        made += "_"
    seen.add(made)
    return made


def _common_prefix(names: list[str]) -> str:
    import os.path

    common = os.path.commonprefix(names)
    return common[: common.rfind("_") + 1]


def _blocks(constants: list[Constant]) -> list[list[Constant]]:
    """Macros on lines close to each other that are numbers and start alike."""
    blocks: list[list[Constant]] = []
    for constant in constants:
        if constant.type != "c_int" or not constant.line:
            continue
        last = blocks[-1][-1] if blocks else None
        if (
            last
            and last.file == constant.file
            and 0 < constant.line - last.line <= 2
            and last.name.partition("_")[0] == constant.name.partition("_")[0]
        ):
            blocks[-1].append(constant)
        else:
            blocks.append([constant])
    return [block for block in blocks if _is_status([(item.name, int(item.value)) for item in block])]


def _says_so(name: str, success: str, docs: str) -> bool:
    """`deflate returns Z_OK`, `SQLITE_OK is returned`: said of this function, not of another one."""
    return success in docs and bool(
        re.search(rf"\b{name}\b[^.]{{0,100}}?\breturns?\b[^.]{{0,200}}?\b{success}\b", docs, re.S)
        or re.search(rf"\b{success}\b\W{{0,3}}\s+is\s+returned", docs)
    )


def _status_of(imported: Import, block: list[Constant]) -> None:
    """The block becomes a status when functions that return int speak of its success code."""
    success = next(item.name for item in block if item.value == 0)
    functions = [
        function
        for function in imported.functions
        if isinstance(function.result, (Prim, Alias))
        and function.result.core() == "c_int"
        and _says_so(function.name, success, function.docs)
    ]
    prefix = _common_prefix([item.name for item in block])
    if not functions or not prefix:
        return
    tag = Tag("enum", "", imported.types.unique(prefix.partition("_")[0].capitalize() + "Status"), True)
    tag.role, tag.repr = "status", "c_int"
    tag.attributes = ["@review"]
    tag.docs = "Proposed from the macros that the functions' documentation names."
    tag.members = [Member(item.name, int(item.value), item.docs) for item in block]
    tag.order = -1
    tag.c_name = tag.name
    imported.extra_tags.append(tag)
    taken = {id(item) for item in block}
    imported.constants = [item for item in imported.constants if id(item) not in taken]
    _raise(tag)
    for function in functions:
        function.result = tag
        function.review()
