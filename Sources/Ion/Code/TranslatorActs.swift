import CShims
import Machine

extension Translator {
  /// Instructions that the engine has no op of its own for.
  mutating func translateAct(_ instruction: Instruction) {
    switch instruction {
    case .send: send(instruction.cost)
    case .receive(let dst):
      emit(ABUT_OP_RECEIVE, target(dst), own: instruction.cost)
      written(dst)
    case .spawn(let dst, _, let arguments):
      counted(ION_ACT_SPAWN, arguments.count, dst, instruction)
    case .select(let dst, let all): counted(ION_ACT_SELECT, all.count, dst, instruction)
    case .selectWithKill(let dst, let all): counted(ION_ACT_SELECT_KILL, all.count, dst, instruction)
    case .link(let pid, let dst):
      load(pools.place(of: .number(Double(pid))), to: window(0))
      act(ION_ACT_LINK, dst, instruction)
    case .yield: emit(ABUT_OP_WINDOW, 0, UInt16(ION_ACT_YIELD), 0, own: instruction.cost)
    case .receiveWithTimeout(let dst, _, let result): receive(dst, result, instruction)
    case .receiveMatch(let dst, _, let arms): receive(dst, arms, instruction)
    case .makeClosure(let dst, _, let scope, let list): closure(dst, scope, list, instruction)
    case .defineProp(_, _, _, let descriptor):
      load(pools.place(of: .number(Double(descriptor.rawValue))), to: window(3))
      windowed(ION_ACT_DEFINE, nil, instruction)
    case .setProto: windowed(ION_ACT_SET_PROTOTYPE, nil, instruction)
    case .getProto(let dst, _): windowed(ION_ACT_GET_PROTOTYPE, dst, instruction)
    case .deleteProp(let dst, _, _): windowed(ION_ACT_DELETE, dst, instruction)
    case .keys(let dst, _): windowed(ION_ACT_KEYS, dst, instruction)
    case .ownKeys(let dst, _): windowed(ION_ACT_OWN_KEYS, dst, instruction)
    case .length(let dst, _): windowed(ION_ACT_LENGTH, dst, instruction)
    case .push: push(instruction.cost)
    case .exit: windowed(ION_ACT_EXIT, nil, instruction)
    case .kill: windowed(ION_ACT_KILL, nil, instruction)
    case .tie: windowed(ION_ACT_TIE, nil, instruction)
    case .untie: windowed(ION_ACT_UNTIE, nil, instruction)
    case .trapExits: windowed(ION_ACT_TRAP_EXITS, nil, instruction)
    case .monitor(let dst, _): windowed(ION_ACT_MONITOR, dst, instruction)
    case .demonitor: windowed(ION_ACT_DEMONITOR, nil, instruction)
    case .join(let dst, _): windowed(ION_ACT_JOIN, dst, instruction)
    default: preconditionFailure("it has an op")
    }
  }

  // MARK: windows

  /// Puts what the instruction reads into a row.
  private mutating func fill(from first: Int = 0) {
    for index in uses.indices { pass(index, to: first + index) }
  }

  private mutating func act(_ act: Int, _ dst: Register?, _ instruction: Instruction) {
    emit(
      ABUT_OP_WINDOW, dst.map { target($0) } ?? window(0), UInt16(act), window(0), own: instruction.cost)
    if let dst { written(dst) }
  }

  private mutating func windowed(_ act: Int, _ dst: Register?, _ instruction: Instruction) {
    fill()
    self.act(act, dst, instruction)
  }

  /// With how many there are in front.
  private mutating func counted(_ act: Int, _ count: Int, _ dst: Register, _ instruction: Instruction) {
    load(pools.place(of: .number(Double(count))), to: window(0))
    fill(from: 1)
    self.act(act, dst, instruction)
  }

  private mutating func push(_ cost: Int) {
    let array = operand(0, 0)
    let value = operand(1, 1)
    emit(uses[1].near == nil ? ABUT_OP_PUSH_RR : ABUT_OP_PUSH_RK, array, value, own: cost)
  }

  private mutating func send(_ cost: Int) {
    let process = operand(0, 1)
    let message = operand(1, 2)
    emit(ABUT_OP_SEND, process, message, own: cost)
  }

  private mutating func receive(_ dst: Register, _ result: Register, _ instruction: Instruction) {
    windowed(ION_ACT_RECEIVE_TIMED, dst, instruction)
    move(window(1), into: result)
  }

  /// The arm that fits comes as its number, behind the milliseconds.
  private mutating func receive(_ dst: Register, _ arms: [Arm], _ instruction: Instruction) {
    let list = arms.map { PatternKey($0.pattern, selection.atom) }
    load(pools.place(of: .number(Double(pools.place(ofArms: list)))), to: window(0))
    if uses.isEmpty {
      load(Pools.undefined, to: window(1))
    } else {
      fill(from: 1)
    }
    act(ION_ACT_RECEIVE_ARMS, dst, instruction)
    for (number, arm) in arms.enumerated() {
      let place = pools.place(of: .number(Double(number)))
      if place < OpBuilder.constantCountMax {
        emit(ABUT_OP_JUMP_IS_RK, window(2), offset(place), jumps: label(Int(arm.offset)))
      } else {
        load(place, to: window(3))
        emit(ABUT_OP_JUMP_IS_RR, window(2), window(3), jumps: label(Int(arm.offset)))
      }
    }
  }

  private mutating func closure(
    _ dst: Register, _ scope: String, _ list: [Capture], _ instruction: Instruction
  ) {
    load(pools.place(of: .number(Double(list.count))), to: window(0))
    fill(from: 1)
    for (index, capture) in list.enumerated() {
      // The box itself.
      emit(ABUT_OP_MOVE, window(2 + index), slot(captures.register(scope, capture)))
    }
    act(ION_ACT_CLOSURE, dst, instruction)
  }

  // MARK: what is made of several values

  mutating func tuple(_ dst: Register, _ count: Int) {
    fill()
    emit(ABUT_OP_TUPLE, target(dst), window(0), UInt16(count), own: 1)
    written(dst)
  }

  /// A long one is made of its first elements, and gets the others one by one.
  mutating func array(_ dst: Register, _ count: Int) {
    let isWhole = count <= part
    let first = isWhole ? count : part
    for index in 0..<first {
      if isWhole { pass(index, to: index) } else { move(uses[index], to: window(index)) }
    }
    emit(ABUT_OP_ARRAY, isWhole ? target(dst) : window(0), window(0), UInt16(first), own: 1)
    guard !isWhole else { return written(dst) }
    for index in first..<count {
      move(uses[index], to: window(1))
      emit(ABUT_OP_PUSH_RR, window(0), window(1))
    }
    move(window(0), into: dst)
  }

  mutating func object(_ dst: Register, _ entries: [Entry]) {
    let entries = ObjectParts.distinct(entries)
    let isWhole = entries.count <= part
    let first = isWhole ? entries.count : part
    var read = 0
    for index in 0..<first { put(entries[index], &read, to: index, once: isWhole) }
    let template = TemplateKey(entries.prefix(first))
    emit(
      ABUT_OP_OBJECT, isWhole ? target(dst) : window(0), UInt16(pools.place(of: template)), window(0), own: 1)
    guard !isWhole else { return written(dst) }
    for entry in entries.dropFirst(first) {
      load(pools.place(of: .atom(Array(entry.key.utf8))), to: window(1))
      put(entry, &read, to: 2, once: false)
      load(pools.place(of: .number(Double(entry.descriptor.rawValue))), to: window(3))
      emit(ABUT_OP_WINDOW, window(0), UInt16(ION_ACT_DEFINE), window(0))
    }
    move(window(0), into: dst)
  }

  private mutating func put(_ entry: Entry, _ read: inout Int, to number: Int, once: Bool) {
    switch entry.source {
    case .value(let value): load(Literal(value, selection.atom), to: window(number))
    case .register:
      if once { pass(read, to: number) } else { move(uses[read], to: window(number)) }
      read += 1
    }
  }
}
