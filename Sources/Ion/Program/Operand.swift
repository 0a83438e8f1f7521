/// What stands behind an opcode, in the order of the file.
public enum Operand: Equatable, Sendable {
  public enum Kind: UInt8, Sendable {
    case register, value, registers, offset, pid, arms, entries, name, captures, descriptor, timeout
  }

  case register(Register)
  case value(Value)
  case registers([Register])
  case offset(Int32)
  /// The number of a process.
  case pid(UInt32)
  case arms([Arm])
  case entries([Entry])
  case name(String)
  case captures([Capture])
  case descriptor(Descriptor)
  /// A register with milliseconds; nil: it waits as long as it takes.
  case timeout(Register?)

  public var kind: Kind {
    switch self {
    case .register: .register
    case .value: .value
    case .registers: .registers
    case .offset: .offset
    case .pid: .pid
    case .arms: .arms
    case .entries: .entries
    case .name: .name
    case .captures: .captures
    case .descriptor: .descriptor
    case .timeout: .timeout
    }
  }

  public static func == (one: Operand, other: Operand) -> Bool {
    switch (one, other) {
    case (.register(let a), .register(let b)), (.pid(let a), .pid(let b)): a == b
    case (.value(let a), .value(let b)): a == b
    case (.registers(let a), .registers(let b)): a == b
    case (.offset(let a), .offset(let b)): a == b
    case (.arms(let a), .arms(let b)): a == b
    case (.entries(let a), .entries(let b)): a == b
    case (.name(let a), .name(let b)): a.isSame(b)
    case (.captures(let a), .captures(let b)): a == b
    case (.descriptor(let a), .descriptor(let b)): a == b
    case (.timeout(let a), .timeout(let b)): a == b
    default: false
    }
  }
}

extension Instruction {
  public var opcode: Opcode {
    switch self {
    case .loadConst: .loadConst
    case .move: .move
    case .add: .add
    case .sub: .sub
    case .mul: .mul
    case .div: .div
    case .getProp: .getProp
    case .setProp: .setProp
    case .call: .call
    case .return: .return
    case .jump: .jump
    case .jumpIfTrue: .jumpIfTrue
    case .jumpIfFalse: .jumpIfFalse
    case .spawn: .spawn
    case .send: .send
    case .receive: .receive
    case .link: .link
    case .match: .match
    case .yield: .yield
    case .nop: .nop
    case .equal: .equal
    case .notEqual: .notEqual
    case .lessThan: .lessThan
    case .lessEqual: .lessEqual
    case .greaterThan: .greaterThan
    case .greaterEqual: .greaterEqual
    case .and: .and
    case .or: .or
    case .not: .not
    case .receiveWithTimeout: .receiveWithTimeout
    case .objectInit: .objectInit
    case .select: .select
    case .selectWithKill: .selectWithKill
    case .arrayInit: .arrayInit
    case .makeClosure: .makeClosure
    case .tupleInit: .tupleInit
    case .setProto: .setProto
    case .getProto: .getProto
    case .deleteProp: .deleteProp
    case .keys: .keys
    case .ownKeys: .ownKeys
    case .length: .length
    case .push: .push
    case .defineProp: .defineProp
    case .mod: .mod
    case .exit: .exit
    case .kill: .kill
    case .tie: .tie
    case .untie: .untie
    case .trapExits: .trapExits
    case .monitor: .monitor
    case .demonitor: .demonitor
    case .join: .join
    case .receiveMatch: .receiveMatch
    }
  }

  public var operands: [Operand] {
    switch self {
    case .loadConst(let a, let b): [.register(a), .value(b)]
    case .move(let a, let b), .send(let a, let b), .not(let a, let b), .setProto(let a, let b),
      .getProto(let a, let b), .keys(let a, let b), .ownKeys(let a, let b), .length(let a, let b),
      .push(let a, let b), .kill(let a, let b), .monitor(let a, let b), .join(let a, let b):
      [.register(a), .register(b)]
    case .add(let a, let b, let c), .sub(let a, let b, let c), .mul(let a, let b, let c),
      .div(let a, let b, let c), .getProp(let a, let b, let c), .setProp(let a, let b, let c),
      .equal(let a, let b, let c), .notEqual(let a, let b, let c), .lessThan(let a, let b, let c),
      .lessEqual(let a, let b, let c), .greaterThan(let a, let b, let c),
      .greaterEqual(let a, let b, let c), .and(let a, let b, let c), .or(let a, let b, let c),
      .receiveWithTimeout(let a, let b, let c), .deleteProp(let a, let b, let c), .mod(let a, let b, let c):
      [.register(a), .register(b), .register(c)]
    case .call(let a, let b, let c), .spawn(let a, let b, let c):
      [.register(a), .register(b), .registers(c)]
    case .return(let a), .receive(let a), .exit(let a), .tie(let a), .untie(let a), .trapExits(let a),
      .demonitor(let a):
      [.register(a)]
    case .jump(let a): [.offset(a)]
    case .jumpIfTrue(let a, let b), .jumpIfFalse(let a, let b): [.register(a), .offset(b)]
    case .link(let a, let b): [.pid(a), .register(b)]
    case .match(let a, let b): [.register(a), .arms(b)]
    case .yield, .nop: []
    case .objectInit(let a, let b): [.register(a), .entries(b)]
    case .select(let a, let b), .selectWithKill(let a, let b), .arrayInit(let a, let b),
      .tupleInit(let a, let b):
      [.register(a), .registers(b)]
    case .makeClosure(let a, let b, let c, let d): [.register(a), .register(b), .name(c), .captures(d)]
    case .defineProp(let a, let b, let c, let d): [.register(a), .register(b), .register(c), .descriptor(d)]
    case .receiveMatch(let a, let b, let c): [.register(a), .timeout(b), .arms(c)]
    }
  }

  /// Nil when those are not the operands of the opcode.
  public init?(_ opcode: Opcode, _ operands: [Operand]) {
    let kinds = opcode.operands
    guard operands.count == kinds.count, zip(operands, kinds).allSatisfy({ $0.kind == $1 })
    else { return nil }
    var registers: [Register] = []
    for case .register(let register) in operands { registers.append(register) }
    guard
      let made = Self.plain(opcode, registers)
        ?? operands.last.flatMap({ Self.ending(opcode, registers, $0, operands) })
    else { return nil }
    self = made
  }

  /// With registers alone.
  private static func plain(_ opcode: Opcode, _ r: [Register]) -> Instruction? {
    switch opcode {
    case .move: .move(dst: r[0], src: r[1])
    case .add: .add(dst: r[0], a: r[1], b: r[2])
    case .sub: .sub(dst: r[0], a: r[1], b: r[2])
    case .mul: .mul(dst: r[0], a: r[1], b: r[2])
    case .div: .div(dst: r[0], a: r[1], b: r[2])
    case .getProp: .getProp(dst: r[0], object: r[1], key: r[2])
    case .setProp: .setProp(object: r[0], key: r[1], value: r[2])
    case .return: .return(value: r[0])
    case .send: .send(process: r[0], message: r[1])
    case .receive: .receive(dst: r[0])
    case .yield: .yield
    case .nop: .nop
    case .equal: .equal(dst: r[0], a: r[1], b: r[2])
    case .notEqual: .notEqual(dst: r[0], a: r[1], b: r[2])
    case .lessThan: .lessThan(dst: r[0], a: r[1], b: r[2])
    case .lessEqual: .lessEqual(dst: r[0], a: r[1], b: r[2])
    case .greaterThan: .greaterThan(dst: r[0], a: r[1], b: r[2])
    case .greaterEqual: .greaterEqual(dst: r[0], a: r[1], b: r[2])
    case .and: .and(dst: r[0], a: r[1], b: r[2])
    case .or: .or(dst: r[0], a: r[1], b: r[2])
    case .not: .not(dst: r[0], src: r[1])
    case .receiveWithTimeout: .receiveWithTimeout(dst: r[0], timeout: r[1], result: r[2])
    case .setProto: .setProto(object: r[0], proto: r[1])
    case .getProto: .getProto(dst: r[0], object: r[1])
    case .deleteProp: .deleteProp(dst: r[0], object: r[1], key: r[2])
    case .keys: .keys(dst: r[0], object: r[1])
    case .ownKeys: .ownKeys(dst: r[0], object: r[1])
    case .length: .length(dst: r[0], src: r[1])
    case .push: .push(array: r[0], value: r[1])
    case .mod: .mod(dst: r[0], a: r[1], b: r[2])
    case .exit: .exit(reason: r[0])
    case .kill: .kill(process: r[0], reason: r[1])
    case .tie: .tie(process: r[0])
    case .untie: .untie(process: r[0])
    case .trapExits: .trapExits(value: r[0])
    case .monitor: .monitor(dst: r[0], process: r[1])
    case .demonitor: .demonitor(reference: r[0])
    case .join: .join(dst: r[0], process: r[1])
    default: nil
    }
  }

  /// With something else at the end.
  private static func ending(
    _ opcode: Opcode, _ r: [Register], _ last: Operand, _ all: [Operand]
  ) -> Instruction? {
    switch (opcode, last) {
    case (.loadConst, .value(let last)): .loadConst(dst: r[0], value: last)
    case (.call, .registers(let last)): .call(dst: r[0], function: r[1], arguments: last)
    case (.jump, .offset(let last)): .jump(offset: last)
    case (.jumpIfTrue, .offset(let last)): .jumpIfTrue(condition: r[0], offset: last)
    case (.jumpIfFalse, .offset(let last)): .jumpIfFalse(condition: r[0], offset: last)
    case (.spawn, .registers(let last)): .spawn(dst: r[0], function: r[1], arguments: last)
    case (.match, .arms(let last)): .match(src: r[0], arms: last)
    case (.objectInit, .entries(let last)): .objectInit(dst: r[0], entries: last)
    case (.select, .registers(let last)): .select(dst: r[0], processes: last)
    case (.selectWithKill, .registers(let last)): .selectWithKill(dst: r[0], processes: last)
    case (.arrayInit, .registers(let last)): .arrayInit(dst: r[0], elements: last)
    case (.tupleInit, .registers(let last)): .tupleInit(dst: r[0], elements: last)
    case (.defineProp, .descriptor(let last)):
      .defineProp(object: r[0], key: r[1], value: r[2], descriptor: last)
    default: several(opcode, r, all)
    }
  }

  /// With more than one that is no register, or one before a register.
  private static func several(_ opcode: Opcode, _ r: [Register], _ all: [Operand]) -> Instruction? {
    switch opcode {
    case .link:
      if case .pid(let pid) = all[0] { return .link(pid: pid, dst: r[0]) }
    case .makeClosure:
      if case .name(let scope) = all[2], case .captures(let captures) = all[3] {
        return .makeClosure(dst: r[0], function: r[1], scope: scope, captures: captures)
      }
    case .receiveMatch:
      if case .timeout(let timeout) = all[1], case .arms(let arms) = all[2] {
        return .receiveMatch(dst: r[0], timeout: timeout, arms: arms)
      }
    default: break
    }
    return nil
  }
}
