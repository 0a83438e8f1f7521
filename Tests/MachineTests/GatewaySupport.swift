import CShims
import Machine

/// A machine for natives alone, and short ways to call them.
final class NativeHost {
  let machine: Machine
  private let dialect = Dialect()
  var gateway: Gateway { machine.gateway }

  init(heapLimit: Int = 64 << 20) throws {
    machine = try Machine(dialect: dialect, stackSlots: 1_024, heapLimit: heapLimit)
  }

  func call(_ number: Int, _ arguments: Slot...) throws(Trap) -> Slot? { try call(number, arguments) }

  func call(_ number: Int, _ arguments: [Slot]) throws(Trap) -> Slot? {
    // No arguments have an address, too.
    let window = arguments + [.nil]
    return try window.withUnsafeBufferPointer { (window) throws(Trap) in
      guard let start = window.baseAddress else { return nil }
      return try gateway.call(number, start, count: arguments.count)
    }
  }

  func call(_ name: String, _ arguments: Slot...) throws(Trap) -> Slot? {
    guard let number = gateway.number(of: name) else { throw Trap(.nativeNotFound, name) }
    return try call(number, arguments)
  }

  func string(_ text: String) throws(Trap) -> Slot { .object(try machine.heap.string(text)) }
}

/// The message of what a body is refused with; empty when it is not.
func trapMessage(_ body: () throws -> Void) -> String {
  do { try body() } catch { return (error as? Trap)?.message ?? "\(error)" }
  return ""
}

func trapCode(_ body: () throws -> Void) -> TrapCode? {
  do { try body() } catch { return (error as? Trap)?.code }
  return nil
}

extension Slot {
  func text() -> String {
    guard let string else { return "" }
    return String(decoding: Heap.bytes(of: string), as: UTF8.self)
  }
}

/// Counts its lives.
final class Keeper {
  nonisolated(unsafe) static var alive = 0
  init() { Keeper.alive += 1 }
  deinit { Keeper.alive -= 1 }
}
