import CShims
import Machine

/// Executes verified bytecode as it stands, an instruction after another, in the frames that the engine has.
/// It is what the engine is held against, and where that cannot go: traces, and the last instructions before
/// a limit.
///
/// Safe because the code is verified: operands are in range, jumps land on instructions, the heights of the
/// stack are what the frame was made for; and because nobody enters a frame without room for all of it.
@safe struct Stepper {
  let run: Run
  let vm: VM
  let machine: Machine
  let dialect: FusabiDialect
  let loaded: Loaded

  var function: VerifiedFunction
  var frame: UnsafeMutablePointer<Slot>
  var pc: Int
  var top: UnsafeMutablePointer<Slot>
  /// Instructions that may still be executed.
  private(set) var left: Int64
  /// What is left besides, for runs inside of natives.
  private var aside: Int64

  init(_ run: Run, _ vm: VM, budget: Int64, aside: Int64) {
    self.aside = aside
    self.run = run
    self.vm = vm
    machine = vm.machine
    dialect = vm.dialect
    loaded = run.loaded
    function = run.function
    unsafe frame = run.frame
    pc = run.pc
    unsafe top = run.frame + run.function.register(ofPlace: run.height)
    left = budget
  }

  /// Where the function's own stack begins.
  var low: UnsafeMutablePointer<Slot> { unsafe frame + function.register(ofPlace: 0) }

  /// Goes on until something ends it or `left` is 0. Afterwards the run stands where that was.
  mutating func go() -> RunEnd {
    vm.stand(run)
    defer { save() }
    do throws(Trap) {
      return try dialect.trace == nil ? unwatched() : traced()
    } catch {
      return .trapped(error)
    }
  }

  /// The run stands where this does.
  func save() {
    run.function = function
    unsafe run.frame = unsafe frame
    run.pc = pc
    run.height = unsafe top - low
  }

  private mutating func unwatched() throws(Trap) -> RunEnd {
    while left > 0 {
      // Until the function calls another, or returns.
      let end = unsafe try function.code.withUnsafeBufferPointer { (code) throws(Trap) -> RunEnd? in
        guard let code = code.baseAddress else { preconditionFailure("code ends with an instruction") }
        return unsafe try steps(code)
      }
      if let end { return end }
    }
    return .used
  }

  /// The same, one instruction at a time, each of them told.
  private mutating func traced() throws(Trap) -> RunEnd {
    var rest = left
    defer { left = rest }
    // The closure may put another in its place, or none.
    while rest > 0, let trace = dialect.trace {
      // The closure takes its time.
      if unsafe abut_flag_load(dialect.interruptFlag) != 0 { throw Trap.interrupted }
      save()
      vm.stand(run)
      let step = unsafe TraceStep(
        function: function.number, offset: pc, line: loaded.module.line(of: function.number, at: pc),
        opcode: function.code[pc], depth: vm.frames.open - 1,
        stack: UnsafeBufferPointer(start: low, count: top - low))
      // What runs inside of the closure takes from the same budget, as inside of natives.
      unsafe machine.context.pointee.budget = rest
      let goesOn = trace(step)
      rest = unsafe machine.context.pointee.budget
      guard goesOn else { throw Trap.interrupted }
      guard rest > 0 else { break }
      left = 1
      aside = rest - 1
      defer {
        rest = left + aside
        aside = 0
      }
      let end = try unwatched()
      guard case .used = end else { return end }
    }
    return .used
  }

  // house: dispatch
  private mutating func steps(_ code: UnsafePointer<UInt8>) throws(Trap) -> RunEnd? {
    var pc = self.pc
    var top = unsafe self.top
    var left = self.left
    let frame = unsafe self.frame
    let params = function.params.count
    let constants = unsafe loaded.link.constants
    defer {
      self.left = left
    }
    while left > 0 {
      self.pc = pc
      unsafe self.top = unsafe top
      // Verified: there are no other bytes where instructions begin.
      guard let opcode = unsafe Opcode(rawValue: code[pc]) else { preconditionFailure("it is verified") }
      switch opcode {
      case .nop: pc &+= 1
      case .push:
        unsafe top.pointee = unsafe constants[Self.word(code, pc)]
        unsafe top += 1
        pc &+= 5
      case .pop:
        unsafe top -= 1
        pc &+= 1
      case .dup:
        unsafe top.pointee = unsafe top[-1]
        unsafe top += 1
        pc &+= 1
      case .load:
        let local = unsafe Self.word(code, pc)
        unsafe top.pointee = unsafe frame[local < params ? local : local &+ 1]
        unsafe top += 1
        pc &+= 5
      case .store:
        let local = unsafe Self.word(code, pc)
        unsafe top -= 1
        unsafe frame[local < params ? local : local &+ 1] = unsafe top.pointee
        pc &+= 5
      case .swap:
        unsafe (top[-2], top[-1]) = unsafe (top[-1], top[-2])
        pc &+= 1
      case .over:
        unsafe top.pointee = unsafe top[-2]
        unsafe top += 1
        pc &+= 1
      case .jump: pc = unsafe pc &+ 5 &+ Self.distance(code, pc)
      case .jumpIf, .jumpIfNot:
        let isTrue = unsafe try FusabiDialect.truth(top[-1])
        unsafe top -= 1
        pc = unsafe pc &+ 5 &+ (isTrue == (opcode == .jumpIf) ? Self.distance(code, pc) : 0)
      case .call:
        unsafe try open(Self.word(code, pc), next: pc &+ 5)
        left &-= 1
        return nil
      case .ret:
        let end = try close()
        left &-= 1
        return end
      case .halt:
        left &-= 1
        return unsafe .finished(top > low ? top[-1] : .nil)
      case .callFfi, .callFfiN:
        let operands = unsafe loaded.operands(at: pc, top - low, in: function)
        let outcome = call(operands, left)
        left = unsafe machine.context.pointee.budget &- aside
        switch outcome {
        case .done: break
        case .waits: return .waiting
        case .failed(let trap, let isExecuted):
          if !isExecuted { left &+= 1 }
          throw trap
        }
        unsafe top += 1 - operands.count
        pc = operands.next
        left &+= 1
      case .expect:
        guard let type = unsafe ValueType(rawValue: code[pc &+ 1]) else {
          preconditionFailure("it is verified")
        }
        unsafe try FusabiDialect.expect(type, top[-1])
        pc &+= 2
      case .convert, .isType:
        let number = unsafe Int(opcode.rawValue) | Int(code[pc &+ 1]) << 8
        unsafe top[-1] = unsafe try dialect.window(number, top - 1, machine)
        pc &+= 2
      case .arrayNew:
        let count = unsafe Self.word(code, pc)
        let array = try unsafe makeArray(count, top)
        unsafe top -= count
        unsafe top.pointee = array
        unsafe top += 1
        pc &+= 5
      case .neg, .not, .strLen, .arrayLen:
        unsafe top[-1] = unsafe try dialect.window(Int(opcode.rawValue), top - 1, machine)
        pc &+= 1
      case .add, .sub, .mul, .div, .mod, .andBits, .orBits, .xorBits, .shiftLeft, .shiftRight, .eq, .ne, .lt,
        .le,
        .gt, .ge, .and, .or, .strByte, .arrayGet:
        unsafe top[-2] = unsafe try dialect.window(Int(opcode.rawValue), top - 2, machine)
        unsafe top -= 1
        pc &+= 1
      case .text:
        unsafe try serve(opcode, top - 1)
        pc &+= 1
      case .concat, .arrayMake:
        unsafe try serve(opcode, top - 2)
        unsafe top -= 1
        pc &+= 1
      case .strSlice, .strFind:
        unsafe try serve(opcode, top - 3)
        unsafe top -= 2
        pc &+= 1
      case .arrayPush:
        unsafe try serve(opcode, top - 2)
        unsafe top -= 2
        pc &+= 1
      case .arraySet:
        _ = unsafe try dialect.window(Int(opcode.rawValue), top - 3, machine)
        unsafe top -= 3
        pc &+= 1
      }
      left &-= 1
    }
    self.pc = pc
    unsafe self.top = unsafe top
    return .used
  }
}

// MARK: - What is not in the loop

extension Stepper {
  @inline(__always) private static func word(_ code: UnsafePointer<UInt8>, _ pc: Int) -> Int {
    let low = unsafe UInt32(code[pc &+ 1]) | UInt32(code[pc &+ 2]) << 8
    return unsafe Int(low | UInt32(code[pc &+ 3]) << 16 | UInt32(code[pc &+ 4]) << 24)
  }

  /// From the end of the instruction.
  @inline(__always) private static func distance(_ code: UnsafePointer<UInt8>, _ pc: Int) -> Int {
    unsafe Int(Int32(truncatingIfNeeded: word(code, pc)))
  }

  /// What makes objects: the result is in its place before their scope closes.
  @inline(never) private func serve(_ opcode: Opcode, _ window: UnsafeMutablePointer<Slot>) throws(Trap) {
    let scope = machine.heap.openScope()
    defer { machine.heap.closeScope(scope) }
    unsafe window.pointee = try unsafe dialect.window(Int(opcode.rawValue), window, machine)
  }

  @inline(never) private func makeArray(
    _ count: Int, _ top: UnsafeMutablePointer<Slot>
  ) throws(Trap) -> Slot {
    let scope = machine.heap.openScope()
    // Nothing is made between here and the stack.
    defer { machine.heap.closeScope(scope) }
    return try unsafe .object(machine.heap.array(of: top - count, count: count))
  }

  /// Opens the frame of a function whose arguments are on top. A function that breaks the rules is told
  /// before anything else.
  @inline(never) private mutating func open(_ number: Int, next: Int) throws(Trap) {
    let callee: VerifiedFunction
    do throws(Failure) { callee = try loaded.function(number) } catch {
      // As register code does, which looks at arguments before it calls.
      try checkArguments(loaded.module.facts(of: number).params)
      run.refusal = error
      throw error.trap
    }
    let params = callee.params.count
    try checkArguments(callee.params)
    let window = unsafe top - params
    let bits = unsafe loaded.bits(function, pc: next, height: window - low + 1)
    try unsafe vm.frames.enter(reaching: window + callee.frameSlots)
    let distance = unsafe (window - frame) * MemoryLayout<Slot>.stride
    unsafe window[params] = Slot(kind: Slot.Kind.frame, aux: UInt32(distance), bits: bits)
    unsafe VM.clearLocals(of: callee, window)
    function = callee
    unsafe frame = window
    pc = 0
    unsafe top = low
    save()
    vm.stand(run)
  }

  @inline(__always) private func checkArguments(_ params: [ValueType]) throws(Trap) {
    for index in params.indices {
      unsafe try FusabiDialect.expect(params[index], top[index - params.count])
    }
  }

  /// Closes a frame; the end of the run when it is the outermost.
  @inline(never) private mutating func close() throws(Trap) -> RunEnd? {
    let value = unsafe top > low ? top[-1] : .nil
    try FusabiDialect.expect(function.result, value)
    let record = unsafe frame[function.params.count]
    vm.frames.leave()
    guard unsafe frame > run.bottom, let caller = loaded.place(record.bits) else { return .finished(value) }
    unsafe frame.pointee = value
    unsafe frame -= Int(record.aux) / MemoryLayout<Slot>.stride
    function = caller.function
    pc = caller.pc
    unsafe top = low + caller.height
    save()
    vm.stand(run)
    return nil
  }

  private enum CallOutcome {
    case done
    /// The answer comes later.
    case waits
    case failed(Trap, isExecuted: Bool)
  }

  /// Calls an import with the values on top; the result goes to the first of those. What runs inside of the
  /// native takes from the same budget: what `context.budget` has then is left.
  @inline(never) private func call(_ operands: Loaded.Operands, _ left: Int64) -> CallOutcome {
    save()
    unsafe machine.context.pointee.budget = left - 1 + aside
    let window = unsafe top - operands.count
    do throws(Trap) {
      let number = unsafe try admit(operands, window)
      let answer = try unsafe machine.gateway.call(number, window, count: operands.count)
      guard let answer else {
        unsafe vm.wait(run, operands, at: window)
        return .waits
      }
      unsafe window.pointee = answer
    } catch {
      return .failed(error, isExecuted: false)
    }
    do throws(Trap) {
      unsafe try FusabiDialect.expect(operands.result, window.pointee)
      return .done
    } catch {
      return .failed(error, isExecuted: true)
    }
  }

  /// The number of the native; the arguments are of the types that the import names.
  private func admit(_ operands: Loaded.Operands, _ window: UnsafeMutablePointer<Slot>) throws(Trap) -> Int {
    let wish = loaded.imports[operands.index]
    if let params = wish.params {
      for index in 0..<min(params.count, operands.count) {
        unsafe try FusabiDialect.expect(params[index], window[index])
      }
    }
    if loaded.natives[operands.index] < 0 { loaded.natives[operands.index] = try vm.install(wish.name) }
    return loaded.natives[operands.index]
  }
}
