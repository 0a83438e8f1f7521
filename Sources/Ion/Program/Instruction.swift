public typealias Register = UInt32

/// One case for each opcode. Offsets count instructions, from the one that jumps.
public enum Instruction: Equatable, Sendable {
  case loadConst(dst: Register, value: Value)
  case move(dst: Register, src: Register)
  case add(dst: Register, a: Register, b: Register)
  case sub(dst: Register, a: Register, b: Register)
  case mul(dst: Register, a: Register, b: Register)
  case div(dst: Register, a: Register, b: Register)
  case getProp(dst: Register, object: Register, key: Register)
  case setProp(object: Register, key: Register, value: Register)
  case call(dst: Register, function: Register, arguments: [Register])
  case `return`(value: Register)
  case jump(offset: Int32)
  case jumpIfTrue(condition: Register, offset: Int32)
  case jumpIfFalse(condition: Register, offset: Int32)
  case spawn(dst: Register, function: Register, arguments: [Register])
  case send(process: Register, message: Register)
  case receive(dst: Register)
  case link(pid: UInt32, dst: Register)
  case match(src: Register, arms: [Arm])
  case yield
  case nop
  case equal(dst: Register, a: Register, b: Register)
  case notEqual(dst: Register, a: Register, b: Register)
  case lessThan(dst: Register, a: Register, b: Register)
  case lessEqual(dst: Register, a: Register, b: Register)
  case greaterThan(dst: Register, a: Register, b: Register)
  case greaterEqual(dst: Register, a: Register, b: Register)
  case and(dst: Register, a: Register, b: Register)
  case or(dst: Register, a: Register, b: Register)
  case not(dst: Register, src: Register)
  case receiveWithTimeout(dst: Register, timeout: Register, result: Register)
  case objectInit(dst: Register, entries: [Entry])
  case select(dst: Register, processes: [Register])
  case selectWithKill(dst: Register, processes: [Register])
  case arrayInit(dst: Register, elements: [Register])
  case makeClosure(dst: Register, function: Register, scope: String, captures: [Capture])
  case tupleInit(dst: Register, elements: [Register])
  case setProto(object: Register, proto: Register)
  case getProto(dst: Register, object: Register)
  case deleteProp(dst: Register, object: Register, key: Register)
  case keys(dst: Register, object: Register)
  case ownKeys(dst: Register, object: Register)
  case length(dst: Register, src: Register)
  case push(array: Register, value: Register)
  case defineProp(object: Register, key: Register, value: Register, descriptor: Descriptor)
  case mod(dst: Register, a: Register, b: Register)
  case exit(reason: Register)
  case kill(process: Register, reason: Register)
  case tie(process: Register)
  case untie(process: Register)
  case trapExits(value: Register)
  case monitor(dst: Register, process: Register)
  case demonitor(reference: Register)
  case join(dst: Register, process: Register)
  case receiveMatch(dst: Register, timeout: Register?, arms: [Arm])

  public static func == (one: Instruction, other: Instruction) -> Bool {
    one.opcode == other.opcode && one.operands == other.operands
  }
}

/// What a closure takes along.
public struct Capture: Equatable, Sendable {
  public var name: String
  public var register: Register

  public init(_ name: String, _ register: Register) { (self.name, self.register) = (name, register) }

  public static func == (one: Capture, other: Capture) -> Bool {
    one.name.isSame(other.name) && one.register == other.register
  }
}

public enum Source: Equatable, Sendable {
  case register(Register)
  case value(Value)
}

/// A property of an object that OBJECT_INIT makes.
public struct Entry: Equatable, Sendable {
  public var key: String
  public var source: Source
  /// `.all` where the file says none.
  public let descriptor: Descriptor
  /// Whether the file says it.
  public let hasDescriptor: Bool

  public init(_ key: String, _ source: Source, _ descriptor: Descriptor? = nil) {
    (self.key, self.source) = (key, source)
    (self.descriptor, hasDescriptor) = (descriptor ?? .all, descriptor != nil)
  }

  public static func == (one: Entry, other: Entry) -> Bool {
    one.key.isSame(other.key) && one.source == other.source && one.descriptor == other.descriptor
      && one.hasDescriptor == other.hasDescriptor
  }
}

/// Where it goes on when the pattern matches.
public struct Arm: Equatable, Sendable {
  public var pattern: Pattern
  public var offset: Int32

  public init(_ pattern: Pattern, _ offset: Int32) { (self.pattern, self.offset) = (pattern, offset) }
}
