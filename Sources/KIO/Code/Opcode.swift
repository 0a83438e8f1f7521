// Generated from schemas/kio.instructions by schemas/render_kio.py. Do not edit.

/// The instructions.
public enum Opcode: UInt8, CaseIterable, Sendable {
  case constant
  case `nil`
  case `true`
  case `false`
  case pop
  case getLocal
  case setLocal
  case getGlobal
  case defineGlobal
  case setGlobal
  case add
  case subtract
  case multiply
  case divide
  case modulo
  case equal
  case greater
  case greaterEqual
  case less
  case lessEqual
  case not
  case negate
  case print
  case jump
  case jumpIfFalse
  case loop
  case call
  case arrayNew
  case arrayGet
  case arraySet
  case sysQuery
  case halt
}
