// Generated from schemas/fusabi.instructions by schemas/render_fusabi.py. Do not edit.

/// The instructions.
public enum Opcode: UInt8, CaseIterable, Sendable {
  case nop = 0x00
  case push = 0x01
  case pop = 0x02
  case dup = 0x03
  case load = 0x04
  case store = 0x05
  case swap = 0x06
  case over = 0x07
  case call = 0x10
  case callFfi = 0x11
  case ret = 0x12
  case jump = 0x13
  case jumpIf = 0x14
  case jumpIfNot = 0x15
  case callFfiN = 0x16
  case add = 0x20
  case sub = 0x21
  case mul = 0x22
  case div = 0x23
  case mod = 0x24
  case neg = 0x25
  case convert = 0x26
  case andBits = 0x27
  case orBits = 0x28
  case xorBits = 0x29
  case shiftLeft = 0x2a
  case shiftRight = 0x2b
  case eq = 0x30
  case ne = 0x31
  case lt = 0x32
  case le = 0x33
  case gt = 0x34
  case ge = 0x35
  case and = 0x40
  case or = 0x41
  case not = 0x42
  case expect = 0x43
  case isType = 0x44
  case concat = 0x50
  case text = 0x51
  case strLen = 0x52
  case strByte = 0x53
  case strSlice = 0x54
  case strFind = 0x55
  case arrayNew = 0x60
  case arrayMake = 0x61
  case arrayGet = 0x62
  case arraySet = 0x63
  case arrayLen = 0x64
  case arrayPush = 0x65
  case halt = 0xff
}
