public import CShims
public import Machine

/// Calling natives from outside of programs, and globals.
extension VM {
  /// Calls what a global or a string names.
  public func call(_ name: String, _ arguments: UnsafeBufferPointer<Slot>) throws(Failure) -> Slot {
    try recording { () throws(Failure) in
      try admitActivity()
      let (base, valuesBelow) = unsafe bottom()
      let native = try unsafe ready(name, arguments, base, valuesBelow)
      let level = activities.count
      begin(nil, native: native, valuesBelow: valuesBelow, values: arguments.count)
      let context = unsafe machine.context
      unsafe context.pointee.top = base + arguments.count
      if level == 0 { unsafe context.pointee.budget = 0 }
      results.begin(level, machine)
      let before = unsafe context.pointee.budget
      do throws(Trap) {
        let value = try unsafe answer(of: native, base, arguments.count)
        results.end(level, value, machine)
        end(used: unsafe before - context.pointee.budget)
        return value
      } catch {
        let failure = Failure(error, trace: trace(of: []))
        machine.gateway.failedNative = nil
        results.end(level, .nil, machine)
        end(used: unsafe before - context.pointee.budget)
        clear(after: error)
        throw failure
      }
    }
  }

  /// Puts the arguments onto the stack; the number of the native.
  private func ready(
    _ name: String, _ arguments: UnsafeBufferPointer<Slot>, _ base: UnsafeMutablePointer<Slot>,
    _ valuesBelow: Int
  ) throws(Failure) -> Int {
    do throws(Trap) {
      let native = try native(named: name)
      let count = arguments.count
      guard valuesBelow + count <= options.stackSize, unsafe machine.reserve(base + count) else {
        throw Trap(.stackOverflow, "more than \(options.stackSize) values on the stack")
      }
      for index in 0..<count { unsafe base[index] = try admitted(arguments[index]) }
      return native
    } catch {
      // A value that is none is the caller's doing.
      if error.code == .badValue { throw Failure(.invalidArgument, error) }
      throw Failure(error, trace: trace(of: []))
    }
  }

  private func native(named name: String) throws(Trap) -> Int {
    if let cell = unsafe machine.globals.existing(named: Array(name.utf8)), unsafe !cell.pointee.isNil {
      return try unsafe dialect.native(cell.pointee, machine)
    }
    if let number = machine.gateway.number(of: name) { return number }
    throw Trap(.nativeNotFound, "there is no native '\(name.prefix(60))'")
  }

  private func answer(
    of native: Int, _ window: UnsafeMutablePointer<Slot>, _ count: Int
  ) throws(Trap) -> Slot {
    let flag = unsafe dialect.interruptFlag
    guard unsafe abut_flag_load(flag) == 0 else { throw Trap.interrupted }
    if let value = try unsafe machine.gateway.call(native, window, count: count) { return value }
    return try machine.finishPending()
  }

  /// A value from outside as the machine has it; what is none, or another machine's, is refused.
  func admitted(_ value: Slot) throws(Trap) -> Slot {
    switch value.kind {
    case Slot.Kind.number: return .number(value.number)
    case Slot.Kind.bool: return .bool(value.bool)
    case Slot.Kind.nil: return .nil
    case Slot.Kind.object:
      guard let object = unsafe value.object else { throw Trap(.badValue, "an object is NULL") }
      guard unsafe Heap.of(object) === machine.heap else {
        throw Trap(.badValue, "an object belongs to another machine, or to none")
      }
      return unsafe .object(object)
    default: throw Trap(.badValue, "there are no values of kind \(value.kind)")
    }
  }

  // MARK: globals

  public func setGlobal(_ name: String, _ value: Slot) throws(Failure) {
    do throws(Trap) {
      let value = try admitted(value)
      unsafe try machine.cell(named: Array(name.utf8)).pointee = value
    } catch {
      throw Failure(error.code == .memoryLimit ? .outOfMemory : .invalidArgument, error)
    }
  }

  /// Nil when there is none.
  public func global(_ name: String) -> Slot {
    guard let cell = unsafe machine.globals.existing(named: Array(name.utf8)) else { return .nil }
    return unsafe cell.pointee
  }

  /// The name of the nth global that was ever set or asked for.
  public func globalName(at index: Int) -> String? {
    guard machine.globals.names.indices.contains(index) else { return nil }
    return String(decoding: machine.globals.names[index], as: UTF8.self)
  }

  // MARK: values and memory

  /// The text of a value as PRINT writes it.
  public func text(of value: Slot) throws(Failure) -> StringRef {
    do throws(Trap) { return try unsafe dialect.text(admitted(value), machine) } catch {
      throw Failure(error)
    }
  }

  /// Frees what nobody can reach any more.
  public func collect() { machine.heap.collect() }
}
