public import CShims

/// Why the engine was left.
public enum Exit {
  /// The program ended, with this.
  case finished(Slot)
  /// The budget is nearly used up: `context.op` is the next op, and every value is in its slot.
  case toll(Place)
  /// The place of the instruction that trapped; it counts as executed.
  case trapped(Trap, Place)
  /// A native will answer later; the answer belongs into the first register of its window, and `context.op`
  /// is the op behind the call.
  case waiting(Place)
}

/// A run of the engine.
struct Activation {
  let code: FunctionCode
  let link: Link
  var functions: FunctionTable?
}

/// What the engine knows of the functions of an image that calls them.
@safe final class FunctionTable {
  let image: CodeImage
  let form: Form
  let entries: UnsafeMutablePointer<abut_function>
  private(set) var codes: [FunctionCode?]

  init(_ image: CodeImage, _ form: Form) {
    self.image = image
    self.form = form
    codes = Array(repeating: nil, count: image.functionCount)
    unsafe entries = .allocate(capacity: max(image.functionCount, 1))
    let unknown = unsafe abut_function(entry: nil, frame: UInt32.max, arity: 0)
    unsafe entries.initialize(repeating: unknown, count: max(image.functionCount, 1))
  }

  deinit { unsafe entries.deallocate() }

  /// Translates a function when it is called for the first time.
  func code(_ number: Int, arity: Int) -> FunctionCode? {
    guard codes.indices.contains(number) else { return nil }
    if let known = codes[number] { return known }
    guard let code = image.code(number, form) else { return nil }
    codes[number] = code
    let frame = UInt32(code.frameSlots * MemoryLayout<Slot>.stride)
    unsafe entries[number] = abut_function(entry: code.ops, frame: frame, arity: UInt32(arity))
    return code
  }
}

extension Machine {
  /// Runs code of a linked image from an op on, until something happens. Its frame begins at `base`; what
  /// the engine needs above is checked. Afterwards `context.budget` is what is left, and negative when it
  /// is overdrawn: the engine looks at it once in a while.
  ///
  /// A run inside of a native leaves the context as it was, but for the budget.
  public func run(
    _ link: Link, _ code: FunctionCode, from op: UnsafePointer<abut_op>, base: UnsafeMutablePointer<Slot>,
    budget: Int64
  ) -> Exit {
    unsafe context.pointee.budget = budget
    guard unsafe reserve(base + code.frameSlots) else {
      return unsafe .trapped(Trap(.stackOverflow, "the stack is full"), place(ahead: op, in: code))
    }
    let before = unsafe context.pointee
    let functions = link.image.functionCount > 1 ? table(of: link.image, code.form) : nil
    unsafe trappedAt = nil
    activations.append(Activation(code: code, link: link, functions: functions))
    link.uses += 1
    unsafe context.pointee.cells = link.cells
    unsafe context.pointee.functions = unsafe UnsafePointer(functions?.entries)
    unsafe context.pointee.function_count = UInt32(functions?.codes.count ?? 0)
    unsafe context.pointee.base = base
    unsafe context.pointee.op = op
    unsafe Dispatch.run(context, UnsafePointer(link.constants), threaded: code.form == .threaded)
    let exit = outcome(code)
    unsafe context.pointee.cells = before.cells
    unsafe context.pointee.functions = before.functions
    unsafe context.pointee.function_count = before.function_count
    link.uses -= 1
    activations.removeLast()
    unsafe close(exit, base, before)
    return exit
  }

  /// What ended leaves no frame; what will go on keeps its own.
  private func close(_ exit: Exit, _ base: UnsafeMutablePointer<Slot>, _ before: abut_machine_context) {
    switch exit {
    case .toll, .waiting: return
    case .finished, .trapped: break
    }
    unsafe context.pointee.frames_left = before.frames_left
    if activations.isEmpty {
      unsafe context.pointee.op = nil
      unsafe context.pointee.top = base
    } else {
      unsafe context.pointee.op = before.op
      unsafe context.pointee.base = before.base
      unsafe context.pointee.top = before.top
    }
  }

  private func outcome(_ code: FunctionCode) -> Exit {
    let op = unsafe context.pointee.op.unsafelyUnwrapped
    let running = unsafe self.code(of: op) ?? code
    switch unsafe Int(context.pointee.exit) {
    case ABUT_EXIT_TOLL:
      // The outermost function has returned: there is nothing that more budget would do.
      if unsafe op == Self.exitOp(code.form) { return unsafe .finished(context.pointee.base.pointee) }
      return unsafe .toll(place(ahead: op, in: running))
    case ABUT_EXIT_WAITING:
      unsafe context.pointee.op = op + 1
      return unsafe .waiting(place(ahead: op + 1, in: running))
    case ABUT_EXIT_TRAPPED:
      let place = unsafe running.place(of: op)
      unsafe context.pointee.budget += Int64(op.pointee.cost) - Int64(place.spent) - 1
      unsafe trappedAt = (op, context.pointee.base)
      let why = trap ?? Trap(.nativeFailed, "the engine was left for no reason")
      trap = nil
      return .trapped(why, place)
    default: return unsafe .finished(context.pointee.result)
    }
  }

  private func place(ahead op: UnsafePointer<abut_op>, in code: FunctionCode) -> Place {
    unsafe code.head(of: op) ?? code.place(of: op)
  }

  /// The running code that an op belongs to.
  func code(of op: UnsafePointer<abut_op>) -> FunctionCode? {
    guard let running = activations.last else { return nil }
    if unsafe running.code.contains(op) { return running.code }
    return unsafe running.link.image.function(of: op)?.code
  }

  /// Where the record of an outermost frame leads: the run ends with the frame's first register.
  public static func exitOp(_ form: Form) -> UnsafePointer<abut_op> {
    unsafe form == .threaded ? ExitOps.threaded : ExitOps.loop
  }

  /// The functions of what runs; of an image with a single one that calls itself, made by its first call.
  func functions() -> FunctionTable {
    let last = activations.count - 1
    precondition(last >= 0, "nothing runs")
    if let known = activations[last].functions { return known }
    let made = table(of: activations[last].link.image, activations[last].code.form)
    activations[last].functions = made
    unsafe context.pointee.functions = unsafe UnsafePointer(made.entries)
    unsafe context.pointee.function_count = UInt32(made.codes.count)
    return made
  }

  /// Takes one of the frames that are left.
  func takeFrame() {
    if unsafe context.pointee.frames_left > 0 {
      unsafe context.pointee.frames_left -= 1
    } else {
      framesSpare -= 1
    }
  }

  private static let tablesMax = 16

  private func table(of image: CodeImage, _ form: Form) -> FunctionTable {
    if let known = tables.last(where: { $0.image === image && $0.form == form }) { return known }
    let made = FunctionTable(image, form)
    // Runs hold the tables that they use.
    if tables.count == Self.tablesMax { tables.removeFirst() }
    tables.append(made)
    return made
  }
}

/// Ops that end a run, one for each form. They cost nothing, and are never freed.
private enum ExitOps {
  nonisolated(unsafe) static let threaded = unsafe made(Dispatch.address(ABUT_OP_HALT_R, threaded: true))
  nonisolated(unsafe) static let loop = unsafe made(UInt(ABUT_OP_HALT_R))

  private static func made(_ handler: UInt) -> UnsafePointer<abut_op> {
    let op = UnsafeMutablePointer<abut_op>.allocate(capacity: 1)
    unsafe op.initialize(to: abut_op(handler: handler, a: 0, b: 0, c: 0, cost: 0))
    return unsafe UnsafePointer(op)
  }
}
