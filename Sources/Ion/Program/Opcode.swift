/// What an instruction is called by in files (its number) and in text (its name), and what stands behind it.
/// Readers, writers and texts go by this table.
public enum Opcode: UInt8, CaseIterable, Sendable {
  case loadConst = 0x01
  case move = 0x02
  case add = 0x03
  case sub = 0x04
  case mul = 0x05
  case div = 0x06
  case getProp = 0x07
  case setProp = 0x08
  case call = 0x09
  case `return` = 0x0a
  case jump = 0x0b
  case jumpIfTrue = 0x0c
  case jumpIfFalse = 0x0d
  case spawn = 0x0e
  case send = 0x0f
  case receive = 0x10
  case link = 0x11
  case match = 0x12
  case yield = 0x13
  case nop = 0x14
  case equal = 0x15
  case notEqual = 0x16
  case lessThan = 0x17
  case lessEqual = 0x18
  case greaterThan = 0x19
  case greaterEqual = 0x1a
  case and = 0x1b
  case or = 0x1c
  case not = 0x1d
  case receiveWithTimeout = 0x1e
  case objectInit = 0x1f
  case select = 0x20
  case selectWithKill = 0x21
  case arrayInit = 0x22
  case makeClosure = 0x23
  case tupleInit = 0x24
  case setProto = 0x25
  case getProto = 0x26
  case deleteProp = 0x27
  case keys = 0x28
  case ownKeys = 0x29
  case length = 0x2a
  case push = 0x2b
  case defineProp = 0x2c
  case mod = 0x2d
  case exit = 0x2e
  case kill = 0x2f
  case tie = 0x30
  case untie = 0x31
  case trapExits = 0x32
  case monitor = 0x33
  case demonitor = 0x34
  case join = 0x35
  case receiveMatch = 0x36

  public struct Row: Sendable {
    public let opcode: Opcode
    public let mnemonic: String
    public let operands: [Operand.Kind]

    fileprivate init(_ opcode: Opcode, _ mnemonic: String, _ operands: [Operand.Kind]) {
      (self.opcode, self.mnemonic, self.operands) = (opcode, mnemonic, operands)
    }
  }

  public var mnemonic: String { row.mnemonic }
  public var operands: [Operand.Kind] { row.operands }
  /// The numbers have no gaps.
  public var row: Row { Self.table[Int(rawValue) - 1] }

  public static let table: [Row] = [
    Row(.loadConst, "LOAD_CONST", [.register, .value]),
    Row(.move, "MOVE", [.register, .register]),
    Row(.add, "ADD", [.register, .register, .register]),
    Row(.sub, "SUB", [.register, .register, .register]),
    Row(.mul, "MUL", [.register, .register, .register]),
    Row(.div, "DIV", [.register, .register, .register]),
    Row(.getProp, "GET_PROP", [.register, .register, .register]),
    Row(.setProp, "SET_PROP", [.register, .register, .register]),
    Row(.call, "CALL", [.register, .register, .registers]),
    Row(.return, "RETURN", [.register]),
    Row(.jump, "JUMP", [.offset]),
    Row(.jumpIfTrue, "JUMP_IF_TRUE", [.register, .offset]),
    Row(.jumpIfFalse, "JUMP_IF_FALSE", [.register, .offset]),
    Row(.spawn, "SPAWN", [.register, .register, .registers]),
    Row(.send, "SEND", [.register, .register]),
    Row(.receive, "RECEIVE", [.register]),
    Row(.link, "LINK", [.pid, .register]),
    Row(.match, "MATCH", [.register, .arms]),
    Row(.yield, "YIELD", []),
    Row(.nop, "NOP", []),
    Row(.equal, "EQUAL", [.register, .register, .register]),
    Row(.notEqual, "NOT_EQUAL", [.register, .register, .register]),
    Row(.lessThan, "LESS_THAN", [.register, .register, .register]),
    Row(.lessEqual, "LESS_EQUAL", [.register, .register, .register]),
    Row(.greaterThan, "GREATER_THAN", [.register, .register, .register]),
    Row(.greaterEqual, "GREATER_EQUAL", [.register, .register, .register]),
    Row(.and, "AND", [.register, .register, .register]),
    Row(.or, "OR", [.register, .register, .register]),
    Row(.not, "NOT", [.register, .register]),
    Row(.receiveWithTimeout, "RECEIVE_WITH_TIMEOUT", [.register, .register, .register]),
    Row(.objectInit, "OBJECT_INIT", [.register, .entries]),
    Row(.select, "SELECT", [.register, .registers]),
    Row(.selectWithKill, "SELECT_WITH_KILL", [.register, .registers]),
    Row(.arrayInit, "ARRAY_INIT", [.register, .registers]),
    Row(.makeClosure, "MAKE_CLOSURE", [.register, .register, .name, .captures]),
    Row(.tupleInit, "TUPLE_INIT", [.register, .registers]),
    Row(.setProto, "SET_PROTO", [.register, .register]),
    Row(.getProto, "GET_PROTO", [.register, .register]),
    Row(.deleteProp, "DELETE_PROP", [.register, .register, .register]),
    Row(.keys, "KEYS", [.register, .register]),
    Row(.ownKeys, "OWN_KEYS", [.register, .register]),
    Row(.length, "LENGTH", [.register, .register]),
    Row(.push, "PUSH", [.register, .register]),
    Row(.defineProp, "DEFINE_PROP", [.register, .register, .register, .descriptor]),
    Row(.mod, "MOD", [.register, .register, .register]),
    Row(.exit, "EXIT", [.register]),
    Row(.kill, "KILL", [.register, .register]),
    Row(.tie, "TIE", [.register]),
    Row(.untie, "UNTIE", [.register]),
    Row(.trapExits, "TRAP_EXITS", [.register]),
    Row(.monitor, "MONITOR", [.register, .register]),
    Row(.demonitor, "DEMONITOR", [.register]),
    Row(.join, "JOIN", [.register, .register]),
    Row(.receiveMatch, "RECEIVE_MATCH", [.register, .timeout, .arms]),
  ]
}
