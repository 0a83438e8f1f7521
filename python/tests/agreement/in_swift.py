"""The writers and readers in Swift, over the imported header."""

from __future__ import annotations

from .leaves import SEEDS, Leaf, Leaves

CALLS = """
@c(ag_turn) public func turn(_ p: ag_Point, _ k: Double) -> ag_Point { ag_Point(x: -p.y * k, y: p.x * k) }
@c(ag_shift) public func shift(_ s: ag_Scalars, _ by: Int32) -> ag_Scalars {
  var s = s
  s.e += by
  s.h += Double(by)
  s.a.toggle()
  return s
}
@c(ag_grow) public func grow(_ shape: ag_Shape, _ k: Double) -> ag_Shape {
  var shape = shape
  switch shape.tag {
  case 1: shape.as.circle *= k
  case 2: shape.as.box = ag_Point(x: shape.as.box.x * k, y: shape.as.box.y * k)
  case 9: shape.as.many.2 += UInt32(k)
  default: break
  }
  return shape
}
@c(ag_half) public func half(_ x: ag_option_f64) -> ag_option_f64 {
  var x = x
  if x.tag == 1 { x.as.some /= 2 }
  return x
}
@c(ag_divide) public func divide(_ a: Int64, _ b: Int64) -> ag_result_i64_Mode {
  var result = ag_result_i64_Mode()
  if b == 0 {
    result.tag = 1
    result.as.err = 7
  } else {
    result.as.ok = a / b
  }
  return result
}
@c(ag_split) public func split(
  _ value: Int64, _ high: UnsafeMutablePointer<Int32>, _ low: UnsafeMutablePointer<UInt32>
) -> Bool {
  high.pointee = Int32(truncatingIfNeeded: value >> 32)
  low.pointee = UInt32(truncatingIfNeeded: value)
  return value < 0
}
@c(ag_each) public func each(_ count: UInt32, _ visit: ag_Each, _ ctx: UnsafeMutableRawPointer?) -> Int64 {
  var sum: Int64 = 0
  for i in 0..<count { sum += visit(i, ag_Point(x: Double(i), y: Double(i) * 0.5), ctx) }
  return sum
}
func text(_ s: StaticString) -> abut_str {
  abut_str(ptr: UnsafeRawPointer(s.utf8Start).assumingMemoryBound(to: CChar.self), len: s.utf8CodeUnitCount)
}
func same(_ a: abut_str, _ b: StaticString) -> Bool {
  guard a.len == b.utf8CodeUnitCount else { return false }
  return (0..<a.len).allSatisfy { UInt8(bitPattern: a.ptr[$0]) == b.utf8Start[$0] }
}
"""


def source(leaves: Leaves, names: list[str]) -> str:
    lines = ["public import CAgree"]
    for name in names:
        # One function a seed: the type checker is quadratic in the length of a function.
        for seed in range(SEEDS):
            lines.append(f"func put{name}{seed}(_ v: inout ag_{name}) {{")
            lines += [f"  {store(leaf)}" for leaf in leaves.of(name, seed)]
            lines += ["}", f"func check{name}{seed}(_ v: ag_{name}) -> UInt32 {{"]
            lines += [f"  if {differs(leaf)} {{ return {place} }}"
                      for place, leaf in enumerate(leaves.of(name, seed), 1)]
            lines += ["  return 0", "}"]
        puts = " ".join(f"case {seed}: put{name}{seed}(&v.pointee);" for seed in range(SEEDS))
        checks = " ".join(f"case {seed}: check{name}{seed}(v.pointee);" for seed in range(SEEDS))
        lines += [
            f"@c(ag_put_{name})",
            f"public func put{name}(_ seed: UInt32, _ v: UnsafeMutablePointer<ag_{name}>) {{",
            f"  v.pointee = ag_{name}()", f"  switch seed {{ {puts} default: break }}", "}",
            f"@c(ag_check_{name})",
            f"public func check{name}(_ seed: UInt32, _ v: UnsafeMutablePointer<ag_{name}>) -> UInt32 {{",
            f"  switch seed {{ {checks} default: 0 }}", "}",
        ]
    return "\n".join(lines) + CALLS


def place(leaf: Leaf) -> str:
    text = "v"
    for step in leaf.path:
        if step.kind == "index":
            text += f".{step.index}"
        elif step.kind == "payload":
            text += f".as.{step.name}"
        else:
            text += f".{step.name}"
    return text


def literal(leaf: Leaf) -> str:
    if leaf.kind == "bool":
        return "true" if leaf.value else "false"
    if leaf.kind == "b32":
        return str(int(leaf.value))
    if leaf.kind == "tag":
        return str(leaf.value["tag"])
    if leaf.type == "usize":  # size_t is imported as Int
        return f"Int(bitPattern: {leaf.value})"
    return repr(leaf.value)


def store(leaf: Leaf) -> str:
    where = place(leaf)
    if leaf.kind == "text":
        return f'{where} = text("{leaf.value}")'
    if leaf.kind == "tag":
        return f"{where}.tag = {literal(leaf)}"
    return f"{where} = {literal(leaf)}"


def differs(leaf: Leaf) -> str:
    where = place(leaf)
    if leaf.kind == "text":
        return f'!same({where}, "{leaf.value}")'
    if leaf.kind == "tag":
        return f"{where}.tag != {literal(leaf)}"
    return f"{where} != {literal(leaf)}"
