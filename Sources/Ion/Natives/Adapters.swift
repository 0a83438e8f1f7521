import CShims
public import Machine

/// What is known of a function that is no native of Ion's, but of the shape that all dynamic machines of the
/// house share.
public struct AdaptedFacts: Sendable {
  public var name: String
  public var arity: Int
  public var capability: String?
  public var description: String?
  /// Its results mean nothing: calls of it give unit.
  public var givesNothing = false
  /// It writes into arrays that it is given.
  public var writesArrays = false

  public init(_ name: String, arity: Int) { (self.name, self.arity) = (name, arity) }
}

extension Natives {
  /// A function that `installing` puts into a gateway, as often as there are machines for calls.
  public func register(
    _ facts: AdaptedFacts, installing: @escaping (Gateway) throws(Trap) -> Int
  ) -> Bool {
    let function = AdaptedFunction(facts, installing)
    let adapters = adapters
    return register(
      Native(
        facts.name, arity: facts.arity, description: facts.description, capability: facts.capability
      ) { call throws(NativeFailure) in try adapters.call(function, call) })
  }
}

final class AdaptedFunction {
  let facts: AdaptedFacts
  let install: (Gateway) throws(Trap) -> Int

  init(_ facts: AdaptedFacts, _ install: @escaping (Gateway) throws(Trap) -> Int) {
    (self.facts, self.install) = (facts, install)
  }
}

/// Machines for calls of adapted functions: such a function finds its arguments in a heap like that of every
/// other machine. A call has one for itself, until its answer is there.
@safe final class Adapters: @unchecked Sendable {
  /// Machines that are kept for later.
  static let spareMax = 16

  private let lock = ImageLock()
  private var spare: [AdapterMachine] = []
  private let waiting = AdapterWaiting()

  func call(_ function: AdaptedFunction, _ call: NativeCall) throws(NativeFailure) -> NativeOutcome {
    guard let machine = lock.held({ spare.popLast() }) ?? AdapterMachine() else { throw .noMemory }
    do throws(NativeFailure) {
      if let slot = try machine.call(function, call) {
        giveBack(machine)
        return .value(slot)
      }
      try wait(machine, function, call)
      return .later
    } catch {
      giveBack(machine)
      throw error
    }
  }

  func giveBack(_ machine: AdapterMachine) {
    machine.clear()
    lock.held { if spare.count < Self.spareMax { spare.append(machine) } }
  }

  private func wait(
    _ machine: AdapterMachine, _ function: AdaptedFunction, _ call: NativeCall
  ) throws(NativeFailure) {
    let ticket = call.later()
    guard ticket != 0 else {
      machine.gateway.cancelPending()
      throw .runtime("\(function.facts.name) answers later, and only processes wait")
    }
    let world = unsafe World.with(call.scheduler) { $0 }
    let given = AdapterWaiting.Item(machine: machine, function: function, world: world, ticket: ticket)
    guard waiting.add(given, for: self) else {
      machine.gateway.cancelPending()
      throw .runtime("there is no thread that could wait for \(function.facts.name)")
    }
  }
}

/// A machine without a program, of which natives are called.
@safe final class AdapterMachine {
  private static let stackSlots = 16
  private static let heapMax = 1 << 31
  private static let depthMax = 64

  private let machine: Machine
  private var numbers: [ObjectIdentifier: Int] = [:]
  /// They are kept: another one could have the same address.
  private var functions: [AdaptedFunction] = []

  var gateway: Gateway { machine.gateway }

  init?() {
    guard
      let made = try? Machine(dialect: Dialect(), stackSlots: Self.stackSlots, heapLimit: Self.heapMax)
    else { return nil }
    machine = made
  }

  private func number(of function: AdaptedFunction) throws(NativeFailure) -> Int {
    if let known = numbers[ObjectIdentifier(function)] { return known }
    do throws(Trap) {
      let number = try function.install(gateway)
      numbers[ObjectIdentifier(function)] = number
      functions.append(function)
      return number
    } catch { throw .runtime(error.message) }
  }

  /// Nothing that was made is needed any more.
  func clear() { machine.heap.closeScope(0) }

  // MARK: calls

  /// The result; nil when it comes later.
  func call(_ function: AdaptedFunction, _ call: NativeCall) throws(NativeFailure) -> Slot? {
    let number = try number(of: function)
    let count = unsafe call.arguments.count
    var given: [Slot] = []
    given.reserveCapacity(count)
    for at in 0..<count { given.append(try argument(unsafe call.arguments[at], call, 0)) }
    let result: Slot?
    do throws(Trap) {
      result = unsafe try given.withUnsafeBufferPointer { slots throws(Trap) in
        var none = Slot.nil
        return unsafe try withUnsafePointer(to: &none) { nothing throws(Trap) in
          unsafe try gateway.call(number, slots.baseAddress ?? nothing, count: count)
        }
      }
    } catch { throw .runtime(error.message) }
    guard let result else { return nil }
    if function.facts.writesArrays {
      for at in 0..<count { unsafe copyBack(given[at], to: call.arguments[at]) }
    }
    if function.facts.givesNothing { return Slot(kind: UInt32(ABUT_KIND_UNIT), aux: 0, bits: 0) }
    return try self.result(result, call, 0)
  }

  private func argument(_ slot: Slot, _ call: NativeCall, _ depth: Int) throws(NativeFailure) -> Slot {
    switch slot.kind {
    case Slot.Kind.number, Slot.Kind.bool, Slot.Kind.nil: return slot
    case UInt32(ABUT_KIND_UNIT): return .nil
    default: break
    }
    guard depth < Self.depthMax else { throw .runtime("a value is in itself, or too deep") }
    do throws(Trap) {
      if let bytes = unsafe call.bytes(slot) {
        return unsafe .object(UnsafeMutableRawPointer(try machine.heap.string(bytes)))
      }
    } catch { throw .runtime(error.message) }
    guard let row = unsafe call.row(slot) else {
      throw .runtime("a value of type \(call.typeName(slot)) means nothing there")
    }
    let array: ArrayRef
    do throws(Trap) { unsafe array = try machine.heap.array(count: row.count) } catch {
      throw .runtime(error.message)
    }
    for at in row.indices {
      let part = try argument(unsafe row[at], call, depth + 1)
      unsafe array.pointee.slots[at] = part
    }
    return unsafe .object(UnsafeMutableRawPointer(array))
  }

  /// Numbers that were written into an array.
  private func copyBack(_ given: Slot, to original: Slot) {
    guard let from = unsafe given.array, let to = unsafe original.array,
      unsafe to.pointee.head.kind == UInt8(ABUT_OBJECT_ARRAY),
      unsafe to.pointee.head.flags & UInt16(ION_IMMORTAL) == 0, unsafe from.pointee.count == to.pointee.count
    else { return }
    for at in unsafe 0..<Int(from.pointee.count) where unsafe from.pointee.slots[at].isNumber {
      unsafe to.pointee.slots[at] = from.pointee.slots[at]
    }
  }

  private func result(_ slot: Slot, _ call: NativeCall, _ depth: Int) throws(NativeFailure) -> Slot {
    if let string = unsafe slot.string {
      return unsafe try call.string(
        UnsafeRawBufferPointer(start: string.pointee.bytes, count: Int(string.pointee.length)))
    }
    guard let array = unsafe slot.array, depth < Self.depthMax else { return slot.isObject ? .nil : slot }
    var parts: [Slot] = []
    for at in unsafe 0..<Int(array.pointee.count) {
      parts.append(try result(unsafe array.pointee.slots[at], call, depth + 1))
    }
    return try call.array(parts)
  }

  // MARK: later

  /// The answer of the call that waits; nil as long as there is none.
  func answer(_ function: AdaptedFunction) -> Result<Term, NativeFailure>? {
    do throws(Trap) {
      guard let slot = try gateway.answer() else { return nil }
      return .success(function.facts.givesNothing ? .unit : term(slot, 0))
    } catch { return .failure(.runtime(error.message)) }
  }

  private func term(_ slot: Slot, _ depth: Int) -> Term {
    if slot.kind == Slot.Kind.number { return .number(slot.number) }
    if slot.kind == Slot.Kind.bool { return .boolean(slot.bool) }
    if let string = unsafe slot.string { return unsafe .string(Terms.text(string)) }
    guard let array = unsafe slot.array, depth < Self.depthMax else { return .undefined }
    var parts: [Term] = []
    for at in unsafe 0..<Int(array.pointee.count) {
      parts.append(term(unsafe array.pointee.slots[at], depth + 1))
    }
    return .array(parts)
  }
}
