"""What an import is made of, between clang's tree and the descriptor's text."""

from __future__ import annotations

from typing import Any

from .ctype import CType


class Ref:
    """A type as the descriptor writes it."""

    __slots__ = ()

    def core(self) -> str:
        """The spelling without a `?`."""
        raise NotImplementedError

    def can_be_null(self) -> bool:
        return False

    def text(self, *, nullable: bool = True) -> str:
        return self.core() + ("?" if nullable and self.can_be_null() else "")


class Prim(Ref):
    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def core(self) -> str:
        return self.name


class Alias(Ref):
    """A use of a typedef that is kept by name."""

    __slots__ = ("name", "target")

    def __init__(self, name: str, target: Ref) -> None:
        self.name = name
        self.target = target

    def core(self) -> str:
        return self.name


class Tag(Ref):
    """A struct, union or enum. `role` is decided when all functions are known."""

    __slots__ = (
        "kind",
        "c_name",
        "name",
        "role",
        "docs",
        "fields",
        "members",
        "repr",
        "attributes",
        "is_own",
        "why_opaque",
        "holds",
        "drop",
        "order",
        "is_pointer",
        "definition",
    )

    def __init__(self, kind: str, c_name: str, name: str, is_own: bool) -> None:
        self.kind = kind  # struct, union, enum
        self.c_name = c_name  # as C writes it: `struct stat`, `z_stream`
        self.name = name
        self.role = "opaque"  # opaque, handle, record, union, enum, status
        self.docs = ""
        self.fields: list[Field] = []
        self.members: list[Member] = []
        self.repr = "c_uint"
        self.attributes: list[str] = []
        self.is_own = is_own
        self.why_opaque = ""
        self.holds = ""  # what makes passing it by value impossible
        self.drop: str | None = None
        self.order = 0
        self.is_pointer = False
        self.definition: tuple[dict[str, Any], str] | None = None  # clang's node, and its file

    @property
    def plain_name(self) -> str:
        """The name in C without `struct`."""
        return self.c_name.rpartition(" ")[2] or self.name

    def core(self) -> str:
        return self.name

    def can_be_null(self) -> bool:
        return self.is_pointer and self.role == "handle"


class Callback(Ref):
    __slots__ = ("name", "c_name", "parameters", "result", "docs", "order", "is_own", "attributes")

    def __init__(self, name: str, c_name: str | None, is_own: bool) -> None:
        self.name = name
        self.c_name = c_name
        self.parameters: list[Parameter] = []
        self.result: Ref | None = None
        self.docs = ""
        self.order = 0
        self.is_own = is_own
        self.attributes: list[str] = []

    def core(self) -> str:
        return self.name

    def can_be_null(self) -> bool:
        return True


class Ptr(Ref):
    __slots__ = ("to", "is_const", "is_nonnull")

    def __init__(self, to: Ref, is_const: bool, is_nonnull: bool = False) -> None:
        self.to = to
        self.is_const = is_const
        self.is_nonnull = is_nonnull

    def is_handle(self) -> bool:
        return isinstance(self.to, Tag) and self.to.role == "handle"

    def core(self) -> str:
        if isinstance(self.to, Prim) and self.to.name == "c_char" and self.is_const:
            return "cstr"
        if self.is_handle():
            return self.to.core()
        return "*" + ("const " if self.is_const else "") + self.to.core()

    def can_be_null(self) -> bool:
        return not self.is_nonnull


class Arr(Ref):
    __slots__ = ("of", "count")

    def __init__(self, of: Ref, count: int) -> None:
        self.of = of
        self.count = count

    def core(self) -> str:
        return f"[{self.of.text()}; {self.count}]"


class Field:
    __slots__ = ("name", "c_name", "ref", "bits", "attributes", "docs")

    def __init__(self, name: str, c_name: str, ref: Ref, docs: str) -> None:
        self.name = name
        self.c_name = c_name
        self.ref = ref
        self.bits: int | None = None
        self.attributes: list[str] = []
        self.docs = docs


class Member:
    __slots__ = ("name", "c_name", "value", "docs", "raises")

    def __init__(self, c_name: str, value: int, docs: str) -> None:
        self.name = c_name
        self.c_name = c_name
        self.value = value
        self.docs = docs
        self.raises: str | None = None


class Parameter:
    """`spelling` replaces the type's own text where a proposal found more than C says."""

    __slots__ = ("name", "c_type", "ref", "direction", "is_own", "is_self", "attributes", "spelling")

    def __init__(self, name: str, c_type: CType | None, ref: Ref) -> None:
        self.name = name
        self.c_type = c_type
        self.ref = ref
        self.direction = ""  # "", out, inout
        self.is_own = False
        self.is_self = False
        self.attributes: list[str] = []
        self.spelling: str | None = None

    def review(self) -> None:
        if "@review" not in self.attributes:
            self.attributes.append("@review")


class Function:
    __slots__ = (
        "name",
        "symbol",
        "parameters",
        "result",
        "result_spelling",
        "docs",
        "attributes",
        "is_variadic",
        "receiver",
    )

    def __init__(self, name: str, symbol: str, docs: str) -> None:
        self.name = name
        self.symbol = symbol
        self.parameters: list[Parameter] = []
        self.result: Ref | None = None
        self.result_spelling: str | None = None
        self.docs = docs
        self.attributes: list[str] = []
        self.is_variadic = False
        self.receiver: Tag | None = None

    def review(self) -> None:
        if "@review" not in self.attributes:
            self.attributes.append("@review")


class Constant:
    __slots__ = ("name", "c_name", "type", "value", "docs", "file", "line")

    def __init__(self, c_name: str, type_: str, value: int | float | str, docs: str) -> None:
        self.name = c_name
        self.c_name = c_name
        self.type = type_
        self.value = value
        self.docs = docs
        self.file = ""
        self.line = 0
