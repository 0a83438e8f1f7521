import CShims
import Machine

/// Executes bytecode as it stands, an instruction after another, with checks of everything that is not
/// known of verified code: heights of the stack and locals. It is what the engine is held against, and
/// where that cannot go: heights that differ where paths meet, more registers than an operand reaches,
/// traces, and the last instructions before a limit.
///
/// Safe because the code is verified: operands are whole, constants and jumps inside; `low` and `high`
/// bound the stack's memory, and what lies above `top` is never read.
@safe struct Stepper {
  let run: Run
  let machine: Machine
  let dialect: KIODialect
  let low: UnsafeMutablePointer<Slot>
  /// Where `stack-size` ends.
  let high: UnsafeMutablePointer<Slot>

  /// How far the stack's memory is known to be in use: up to `high`, as it is needed.
  private var room: UnsafeMutablePointer<Slot>
  private var pc: Int
  private var top: UnsafeMutablePointer<Slot>
  private var peak: UnsafeMutablePointer<Slot>
  /// Instructions that may still be executed.
  private(set) var left: Int64
  /// What is left besides, while one instruction is done.
  private var aside: Int64 = 0

  init(
    _ run: Run, _ machine: Machine, _ dialect: KIODialect, room: Int, budget: Int64
  ) {
    self.run = run
    self.machine = machine
    self.dialect = dialect
    unsafe low = run.base
    unsafe high = run.base + max(room, 0)
    unsafe self.room = run.base + run.height
    pc = run.pc
    unsafe top = run.base + run.height
    unsafe peak = top
    left = budget
  }

  /// Goes on until something ends it or `left` is 0. Afterwards the run stands where that was.
  mutating func go() -> RunEnd {
    let context = unsafe machine.context
    unsafe context.pointee.op = nil
    unsafe context.pointee.base = low
    unsafe context.pointee.cells = unsafe run.link.cells
    let end = unsafe run.image.code.withUnsafeBufferPointer { code -> RunEnd in
      guard let code = code.baseAddress else { return .finished(.nil) }
      do throws(Trap) {
        return unsafe try dialect.trace == nil ? steps(code) : traced(code)
      } catch {
        return .trapped(error)
      }
    }
    run.pc = pc
    run.height = unsafe top - low
    run.peak = unsafe max(run.peak, peak - low)
    unsafe context.pointee.top = top
    return end
  }

  /// The same, one instruction at a time, each of them told.
  private mutating func traced(_ code: UnsafePointer<UInt8>) throws(Trap) -> RunEnd {
    var rest = left
    defer { left = rest }
    // The closure may put another in its place, or none.
    while rest > 0, let trace = dialect.trace {
      // The closure takes its time.
      if unsafe abut_flag_load(dialect.interruptFlag) != 0 { throw Trap.interrupted }
      run.pc = pc
      run.height = unsafe top - low
      unsafe machine.context.pointee.top = top
      let step = unsafe TraceStep(
        offset: pc, line: run.image.lines.line(at: pc), opcode: code[pc],
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
      let end = try unsafe steps(code)
      guard case .used = end else { return end }
    }
    return .used
  }

  // house: dispatch
  private mutating func steps(_ code: UnsafePointer<UInt8>) throws(Trap) -> RunEnd {
    var pc = self.pc
    var top = unsafe self.top
    var peak = unsafe self.peak
    var left = self.left
    let low = unsafe self.low
    var room = unsafe self.room
    let constants = unsafe run.link.constants
    defer {
      self.pc = pc
      unsafe self.top = unsafe top
      unsafe self.peak = unsafe peak
      unsafe self.room = room
      self.left = left
    }
    while left > 0 {
      if unsafe top > peak { unsafe peak = unsafe top }
      // Verified: there are no other bytes where instructions begin.
      switch unsafe unsafeBitCast(code[pc], to: Opcode.self) {
      case .constant:
        if unsafe top >= room { unsafe room = try grow(top) }
        unsafe top.pointee = unsafe constants[Int(code[pc &+ 1])]
        unsafe top += 1
        pc &+= 2
      case .nil:
        if unsafe top >= room { unsafe room = try grow(top) }
        unsafe top.pointee = .nil
        unsafe top += 1
        pc &+= 1
      case .true, .false:
        if unsafe top >= room { unsafe room = try grow(top) }
        unsafe top.pointee = .bool(code[pc] == Opcode.true.rawValue)
        unsafe top += 1
        pc &+= 1
      case .pop:
        guard unsafe top > low else { throw underflow(pc, 1, 0) }
        unsafe top -= 1
        pc &+= 1
      case .getLocal:
        let local = unsafe low + Int(code[pc &+ 1])
        guard unsafe local < top else { throw unsafe noLocal(local, top) }
        if unsafe top >= room { unsafe room = try grow(top) }
        unsafe top.pointee = unsafe local.pointee
        unsafe top += 1
        pc &+= 2
      case .setLocal:
        guard unsafe top > low else { throw underflow(pc, 1, 0) }
        let local = unsafe low + Int(code[pc &+ 1])
        guard unsafe local < top else { throw unsafe noLocal(local, top) }
        unsafe local.pointee = unsafe top[-1]
        pc &+= 2
      case .getGlobal:
        if unsafe top >= room { unsafe room = try grow(top) }
        unsafe top.pointee = unsafe cell(Int(code[pc &+ 1])).pointee
        unsafe top += 1
        pc &+= 2
      case .defineGlobal:
        guard unsafe top > low else { throw underflow(pc, 1, 0) }
        unsafe top -= 1
        unsafe cell(Int(code[pc &+ 1])).pointee = unsafe top.pointee
        pc &+= 2
      case .setGlobal:
        guard unsafe top > low else { throw underflow(pc, 1, 0) }
        unsafe cell(Int(code[pc &+ 1])).pointee = unsafe top[-1]
        pc &+= 2
      case .add:
        guard unsafe top >= low + 2 else { throw unsafe underflow(pc, 2, top - low) }
        if unsafe top[-2].kind | top[-1].kind == 0 {
          unsafe top[-2] = .number(top[-2].number + top[-1].number)
        } else {
          try unsafe compute(.add, top)
        }
        unsafe top -= 1
        pc &+= 1
      case .subtract:
        guard unsafe top >= low + 2 else { throw unsafe underflow(pc, 2, top - low) }
        if unsafe top[-2].kind | top[-1].kind == 0 {
          unsafe top[-2] = .number(top[-2].number - top[-1].number)
        } else {
          try unsafe compute(.subtract, top)
        }
        unsafe top -= 1
        pc &+= 1
      case .multiply:
        guard unsafe top >= low + 2 else { throw unsafe underflow(pc, 2, top - low) }
        if unsafe top[-2].kind | top[-1].kind == 0 {
          unsafe top[-2] = .number(top[-2].number * top[-1].number)
        } else {
          try unsafe compute(.multiply, top)
        }
        unsafe top -= 1
        pc &+= 1
      case .divide:
        guard unsafe top >= low + 2 else { throw unsafe underflow(pc, 2, top - low) }
        if unsafe top[-2].kind | top[-1].kind == 0 {
          unsafe top[-2] = .number(top[-2].number / top[-1].number)
        } else {
          try unsafe compute(.divide, top)
        }
        unsafe top -= 1
        pc &+= 1
      case .modulo:
        guard unsafe top >= low + 2 else { throw unsafe underflow(pc, 2, top - low) }
        if unsafe top[-2].kind | top[-1].kind == 0 {
          unsafe top[-2] = .number(Self.remainder(top[-2].number, top[-1].number))
        } else {
          try unsafe compute(.modulo, top)
        }
        unsafe top -= 1
        pc &+= 1
      case .equal:
        guard unsafe top >= low + 2 else { throw unsafe underflow(pc, 2, top - low) }
        unsafe top[-2] = .bool(KIODialect.isSame(top[-2], top[-1]))
        unsafe top -= 1
        pc &+= 1
      case .greater:
        guard unsafe top >= low + 2 else { throw unsafe underflow(pc, 2, top - low) }
        if unsafe top[-2].kind | top[-1].kind == 0 {
          unsafe top[-2] = .bool(top[-2].number > top[-1].number)
        } else {
          try unsafe compare(.greater, top)
        }
        unsafe top -= 1
        pc &+= 1
      case .greaterEqual:
        guard unsafe top >= low + 2 else { throw unsafe underflow(pc, 2, top - low) }
        if unsafe top[-2].kind | top[-1].kind == 0 {
          unsafe top[-2] = .bool(top[-2].number >= top[-1].number)
        } else {
          try unsafe compare(.greaterEqual, top)
        }
        unsafe top -= 1
        pc &+= 1
      case .less:
        guard unsafe top >= low + 2 else { throw unsafe underflow(pc, 2, top - low) }
        if unsafe top[-2].kind | top[-1].kind == 0 {
          unsafe top[-2] = .bool(top[-2].number < top[-1].number)
        } else {
          try unsafe compare(.less, top)
        }
        unsafe top -= 1
        pc &+= 1
      case .lessEqual:
        guard unsafe top >= low + 2 else { throw unsafe underflow(pc, 2, top - low) }
        if unsafe top[-2].kind | top[-1].kind == 0 {
          unsafe top[-2] = .bool(top[-2].number <= top[-1].number)
        } else {
          try unsafe compare(.lessEqual, top)
        }
        unsafe top -= 1
        pc &+= 1
      case .not:
        guard unsafe top > low else { throw underflow(pc, 1, 0) }
        unsafe top[-1] = .bool(!KIODialect.isTrue(top[-1]))
        pc &+= 1
      case .negate:
        guard unsafe top > low else { throw underflow(pc, 1, 0) }
        unsafe top[-1] = try unsafe dialect.negated(top[-1], machine)
        pc &+= 1
      case .print:
        guard unsafe top > low else { throw underflow(pc, 1, 0) }
        run.pc = pc
        run.height = unsafe top - low
        try unsafe serve(Service.print, top - 1, top)
        unsafe top -= 1
        pc &+= 1
      case .jump:
        unsafe pc &+= 3 + Self.distance(code, pc)
      case .jumpIfFalse:
        guard unsafe top > low else { throw underflow(pc, 1, 0) }
        unsafe top -= 1
        unsafe pc &+= 3 + (KIODialect.isTrue(top.pointee) ? 0 : Self.distance(code, pc))
      case .loop:
        unsafe pc &+= 3 - Self.distance(code, pc)
      case .call:
        let count = unsafe Int(code[pc &+ 1])
        guard unsafe top >= low + count + 1 else { throw unsafe underflow(pc, count + 1, top - low) }
        run.pc = pc
        run.height = unsafe top - low
        let outcome = unsafe call(count, top, left)
        left = unsafe machine.context.pointee.budget &- aside
        switch outcome {
        case .done: break
        case .waits:
          unsafe run.waiting = Run.Waiting(
            place: top - count - 1, pc: pc + 2, height: top - low - count, op: nil)
          return .waiting
        case .failed(let trap):
          left &+= 1
          throw trap
        }
        left &+= 1
        unsafe top -= count
        pc &+= 2
      case .arrayNew:
        let count = unsafe Int(code[pc &+ 1])
        guard unsafe top >= low + count else { throw unsafe underflow(pc, count, top - low) }
        if unsafe top - count >= room { unsafe room = try grow(top - count) }
        let array = try unsafe makeArray(count, top)
        unsafe top -= count
        unsafe top.pointee = array
        unsafe top += 1
        pc &+= 2
      case .arrayGet:
        guard unsafe top >= low + 2 else { throw unsafe underflow(pc, 2, top - low) }
        unsafe top[-2] = try unsafe dialect.element(top[-2], top[-1], machine)
        unsafe top -= 1
        pc &+= 1
      case .arraySet:
        guard unsafe top >= low + 3 else { throw unsafe underflow(pc, 3, top - low) }
        try unsafe dialect.setElement(top[-3], top[-2], top[-1], machine)
        unsafe top[-3] = unsafe top[-1]
        unsafe top -= 2
        pc &+= 1
      case .sysQuery:
        if unsafe top >= room { unsafe room = try grow(top) }
        unsafe top.pointee = unsafe constants[Int(code[pc &+ 1])]
        try unsafe serve(Service.query, top, top + 1)
        unsafe top += 1
        pc &+= 2
      case .halt:
        left &-= 1
        return unsafe .finished(top > low ? top[-1] : .nil)
      }
      left &-= 1
    }
    return .used
  }
}

// MARK: - What is not in the loop

extension Stepper {
  /// Forwards or backwards, from behind the instruction.
  @inline(__always) private static func distance(_ code: UnsafePointer<UInt8>, _ pc: Int) -> Int {
    unsafe Int(code[pc &+ 1]) << 8 | Int(code[pc &+ 2])
  }

  /// What C's fmod gives; that takes its time where integers do not.
  @inline(__always) private static func remainder(_ x: Double, _ y: Double) -> Double {
    // 0 is left to fmod for its sign.
    if x > 0, y >= 1, x < 0x1p53, y < 0x1p53 {
      let (left, right) = (Int64(x), Int64(y))
      if Double(left) == x, Double(right) == y { return Double(left % right) }
    }
    return abut_kio_fmod(x, y)
  }

  @inline(__always) private func cell(_ constant: Int) -> UnsafeMutablePointer<Slot> {
    // Verified: the constant is a string, so that it has a cell.
    unsafe run.link.cells[Int(run.image.cells[constant])].unsafelyUnwrapped
  }

  /// Results go into their place before their scope closes, and the stack counts as far as `top` while they
  /// are made.
  @inline(never) private func compute(
    _ what: Dialect.Arithmetic, _ top: UnsafeMutablePointer<Slot>
  ) throws(Trap) {
    unsafe machine.context.pointee.top = unsafe top
    let scope = machine.heap.openScope()
    defer { machine.heap.closeScope(scope) }
    unsafe top[-2] = try unsafe dialect.arithmetic(what, top[-2], top[-1], machine)
  }

  @inline(never) private func compare(
    _ what: Dialect.Order, _ top: UnsafeMutablePointer<Slot>
  ) throws(Trap) {
    unsafe top[-2] = .bool(try dialect.isOrdered(what, top[-2], top[-1], machine))
  }

  @inline(never) private func serve(
    _ service: Int, _ place: UnsafeMutablePointer<Slot>, _ top: UnsafeMutablePointer<Slot>
  ) throws(Trap) {
    unsafe machine.context.pointee.top = unsafe top
    let scope = machine.heap.openScope()
    defer { machine.heap.closeScope(scope) }
    unsafe place.pointee = try unsafe dialect.service(service, place.pointee, machine)
  }

  @inline(never) private func makeArray(
    _ count: Int, _ top: UnsafeMutablePointer<Slot>
  ) throws(Trap) -> Slot {
    unsafe machine.context.pointee.top = unsafe top
    let scope = machine.heap.openScope()
    // Nothing is made between here and the stack.
    defer { machine.heap.closeScope(scope) }
    let array = try unsafe machine.heap.array(count: count)
    if count > 0 { unsafe array.pointee.slots.update(from: top - count, count: count) }
    return unsafe .object(array)
  }

  private enum CallOutcome {
    case done
    /// The answer comes later.
    case waits
    case failed(Trap)
  }

  /// Calls what is on top, with the values below it; the result goes to the first of those. What runs
  /// inside of the native takes from the same budget: what `context.budget` has then is left.
  @inline(never) private func call(
    _ count: Int, _ top: UnsafeMutablePointer<Slot>, _ left: Int64
  ) -> CallOutcome {
    let context = unsafe machine.context
    unsafe context.pointee.top = unsafe top
    unsafe context.pointee.budget = left - 1 + aside
    do throws(Trap) {
      let number = try unsafe dialect.native(top[-1], machine)
      let window = unsafe top - count - 1
      guard let result = try unsafe machine.gateway.call(number, window, count: count) else { return .waits }
      unsafe window.pointee = result
      return .done
    } catch {
      return .failed(error)
    }
  }

  /// More room for values above `top`, as far as the stack may reach.
  @inline(never) private func grow(_ top: UnsafeMutablePointer<Slot>) throws(Trap) -> UnsafeMutablePointer<
    Slot
  > {
    let end = unsafe min(top + 256, high, machine.context.pointee.stack_end)
    guard unsafe top < end, unsafe machine.reserve(end) else {
      let size = unsafe high - low + run.valuesBelow
      throw Trap(.stackOverflow, "more than \(size) values on the stack")
    }
    return unsafe end
  }

  private func underflow(_ pc: Int, _ wanted: Int, _ there: Int) -> Trap {
    Trap(.stackUnderflow, "\(wanted) values are needed, \(there) are on the stack")
  }

  private func noLocal(_ local: UnsafeMutablePointer<Slot>, _ top: UnsafeMutablePointer<Slot>) -> Trap {
    unsafe Trap(.badSlot, "there is no local \(local - low): \(top - low) values are on the stack")
  }
}
