/// What instructions read and write, for whoever looks at how values flow.
extension Instruction {
  /// Registers whose values it reads, in the order of its operands; one perhaps twice. What a closure takes
  /// along is not among them: those registers are boxes, which always are there.
  var reads: [Register] {
    switch self {
    case .loadConst, .receive, .jump, .yield, .nop, .link: []
    case .move(_, let src), .not(_, let src), .length(_, let src), .getProto(_, let src), .keys(_, let src),
      .ownKeys(_, let src), .monitor(_, let src), .join(_, let src):
      [src]
    case .add(_, let a, let b), .sub(_, let a, let b), .mul(_, let a, let b), .div(_, let a, let b),
      .mod(_, let a, let b), .equal(_, let a, let b), .notEqual(_, let a, let b), .lessThan(_, let a, let b),
      .lessEqual(_, let a, let b), .greaterThan(_, let a, let b), .greaterEqual(_, let a, let b),
      .and(_, let a, let b), .or(_, let a, let b), .getProp(_, let a, let b), .deleteProp(_, let a, let b):
      [a, b]
    case .setProp(let a, let b, let c), .defineProp(let a, let b, let c, _): [a, b, c]
    case .call(_, let function, let arguments), .spawn(_, let function, let arguments): [function] + arguments
    case .return(let value), .exit(let value), .tie(let value), .untie(let value), .trapExits(let value),
      .demonitor(let value):
      [value]
    case .jumpIfTrue(let condition, _), .jumpIfFalse(let condition, _): [condition]
    case .send(let a, let b), .setProto(let a, let b), .push(let a, let b), .kill(let a, let b): [a, b]
    case .match(let src, _): [src]
    case .receiveWithTimeout(_, let timeout, _): [timeout]
    case .objectInit(_, let entries): ObjectParts.registers(of: entries)
    case .select(_, let all), .selectWithKill(_, let all), .arrayInit(_, let all), .tupleInit(_, let all): all
    case .makeClosure(_, let function, _, _): [function]
    case .receiveMatch(_, let timeout, _): timeout.map { [$0] } ?? []
    }
  }

  /// Registers that it writes, the last one last.
  var writes: [Register] {
    switch self {
    case .loadConst(let dst, _), .move(let dst, _), .not(let dst, _), .length(let dst, _),
      .getProto(let dst, _), .keys(let dst, _), .ownKeys(let dst, _), .monitor(let dst, _),
      .join(let dst, _), .receive(let dst), .link(_, let dst), .add(let dst, _, _), .sub(let dst, _, _),
      .mul(let dst, _, _), .div(let dst, _, _), .mod(let dst, _, _), .equal(let dst, _, _),
      .notEqual(let dst, _, _), .lessThan(let dst, _, _), .lessEqual(let dst, _, _),
      .greaterThan(let dst, _, _), .greaterEqual(let dst, _, _), .and(let dst, _, _), .or(let dst, _, _),
      .getProp(let dst, _, _), .deleteProp(let dst, _, _), .call(let dst, _, _), .spawn(let dst, _, _),
      .objectInit(let dst, _), .select(let dst, _), .selectWithKill(let dst, _), .arrayInit(let dst, _),
      .tupleInit(let dst, _), .makeClosure(let dst, _, _, _), .receiveMatch(let dst, _, _):
      [dst]
    case .receiveWithTimeout(let dst, _, let result): [dst, result]
    case .setProp, .defineProp, .return, .exit, .tie, .untie, .trapExits, .demonitor, .jump, .jumpIfTrue,
      .jumpIfFalse, .send, .setProto, .push, .kill, .match, .yield, .nop:
      []
    }
  }

  /// Registers that it names, for whatever.
  var names: [Register] {
    if case .makeClosure(_, _, _, let captures) = self {
      return reads + writes + captures.map { $0.register }
    }
    return reads + writes
  }

  /// How far it may jump.
  var offsets: [Int32] {
    switch self {
    case .jump(let offset), .jumpIfTrue(_, let offset), .jumpIfFalse(_, let offset): [offset]
    case .match(_, let arms), .receiveMatch(_, _, let arms): arms.map { $0.offset }
    default: []
    }
  }

  /// Whether the next one may come behind it.
  var fallsThrough: Bool {
    switch self {
    case .jump, .return: false
    case .match(_, let arms): !arms.contains { $0.pattern == .wildcard }
    default: true
    }
  }

  /// Reductions.
  var cost: Int {
    switch self {
    case .spawn, .send: 4
    case .call, .receive, .receiveWithTimeout, .receiveMatch, .link, .select, .selectWithKill, .join: 2
    default: 1
    }
  }

  /// Slots behind each other that it needs for a while. Of what may be made in parts, `part` at most.
  func window(part: Int) -> Int {
    switch self {
    case .call(_, _, let arguments): arguments.count + 1
    case .spawn(_, _, let arguments): arguments.count + 2
    case .select(_, let all), .selectWithKill(_, let all): all.count + 1
    case .tupleInit(_, let all): all.count
    case .arrayInit(_, let all): all.count > part ? max(part, 2) : all.count
    case .objectInit(_, let entries): entries.count > part ? max(part, 4) : entries.count
    case .makeClosure(_, _, _, let captures): captures.count + 2
    case .receiveMatch, .defineProp: 4
    case .receiveWithTimeout, .setProto, .deleteProp, .kill: 2
    case .link, .join, .getProto, .keys, .ownKeys, .length, .exit, .tie, .untie, .trapExits, .monitor,
      .demonitor:
      1
    default: 0
    }
  }

  /// Whether it only writes a register: without it nobody would notice, when that is not read.
  var isPure: Bool {
    switch self {
    case .loadConst, .move: true
    default: false
    }
  }
}

/// What OBJECT_INIT makes: each key once, where it was first, with what was said of it last.
enum ObjectParts {
  static func distinct(_ entries: [Entry]) -> [Entry] {
    var places: [[UInt8]: Int] = [:]
    var made: [Entry] = []
    for entry in entries {
      let key = Array(entry.key.utf8)
      if let place = places[key] {
        made[place] = entry
      } else {
        places[key] = made.count
        made.append(entry)
      }
    }
    return made
  }

  static func registers(of entries: [Entry]) -> [Register] {
    distinct(entries).compactMap { entry in
      if case .register(let register) = entry.source { register } else { nil }
    }
  }
}
