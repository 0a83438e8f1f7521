import CShims
import Machine

@testable import Native

/// A machine for natives alone, and short ways to call them.
final class NativeHost {
  let machine: Machine
  private let dialect = Dialect()
  var gateway: Gateway { machine.gateway }

  init() throws { machine = try Machine(dialect: dialect, stackSlots: 1_024, heapLimit: 64 << 20) }

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

  func array(_ values: [Slot]) throws(Trap) -> Slot {
    let array = try machine.heap.array(count: values.count)
    for (index, value) in values.enumerated() { array.pointee.slots[index] = value }
    return .object(array)
  }

  func array(_ numbers: [Double]) throws(Trap) -> Slot { try array(numbers.map { Slot.number($0) }) }

  func numbers(_ slot: Slot) -> [Double] {
    guard let array = slot.array else { return [] }
    return (0..<Int(array.pointee.count)).map { array.pointee.slots[$0].number }
  }
}

func text(_ slot: Slot?) -> String {
  guard let string = slot?.string else { return "" }
  return String(decoding: Heap.bytes(of: string), as: UTF8.self)
}

/// The message of what a body is refused with; empty when it is not.
func trapMessage(_ body: () throws -> Void) -> String {
  do { try body() } catch { return (error as? Trap)?.message ?? "\(error)" }
  return ""
}

extension GatewayFunction.Route {
  static let all: [GatewayFunction.Route] = [.thunk, .universal, .libffi]
}
