"""A plugin that is written in Python: it underlines a word wherever it comes."""

from __future__ import annotations

from abut.fusabi import BytecodeBuilder, I32, Module, Registry


def module(word: str, registry: Registry) -> Module:
    """The module of the plugin. The registry has the types of the host's functions."""
    builder = BytecodeBuilder(source="highlight.py", registry=registry)

    scan = builder.function("on_output", {"row": I32}, None)
    scan.local("line").local("at", I32, I32(0))
    scan.line(1).load("row").call_ffi("get_line").store("line")
    scan.label("next").line(2)
    scan.load("line").push(word).load("at").str_find().store("at")
    scan.load("at").push(I32(0)).lt().jump_if("end").line(3)
    scan.load("at").load("row").call("underline").pop()
    scan.load("at").push(I32(1)).add().store("at").jump("next")
    scan.label("end").ret()

    line = builder.function("underline", {"at": I32, "row": I32}, None)
    line.local("left", I32, I32(len(word.encode())))
    line.label("next").line(5)
    line.load("at").load("row").push("~", "Char").call_ffi("update_cell").pop()
    line.load("at").push(I32(1)).add().store("at")
    line.load("left").push(I32(1)).sub().dup().store("left").push(I32(0)).gt().jump_if("next")
    line.ret()
    return builder.build()
