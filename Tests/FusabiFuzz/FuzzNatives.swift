import CShims
import Fusabi
import Machine

/// What random modules may call, besides the standard library: friendly natives, and others.
enum FuzzNatives {
  struct Native {
    let name: String
    var params: [ValueType]?
    let result: ValueType
    var capability: UInt32 = 0
  }

  static let network: UInt32 = 2

  static let own: [Native] = [
    Native(name: "same", params: [.any], result: .any),
    Native(name: "twice", params: [.i32], result: .i32),
    Native(name: "half", params: [.f64], result: .f64),
    Native(name: "keep", params: nil, result: .array),
    Native(name: "again", params: nil, result: .any),
    Native(name: "later", params: [.i64], result: .i64),
    Native(name: "bend", params: [.array], result: .array),
    Native(name: "watch", params: [], result: .unit),
    Native(name: "secret", params: [], result: .i32, capability: network),
    Native(name: "drop", params: [], result: .bool),
    Native(name: "liar", params: [], result: .i32),
    Native(name: "fail", params: nil, result: .any),
    Native(name: "odd", params: nil, result: .any),
  ]

  private static let standard: [Native] = [
    Native(name: "print", params: [.any], result: .unit),
    Native(name: "string_concat", params: [.string, .string], result: .string),
    Native(name: "string_contains", params: [.string, .string], result: .bool),
    Native(name: "string_len", params: [.string], result: .i32),
    Native(name: "i32_to_string", params: [.i32], result: .string),
    Native(name: "abs", params: [.any], result: .any),
    Native(name: "sqrt", params: [.any], result: .any),
  ]

  static let all = standard + own

  /// What mostly ends a program.
  static let ends: Set<String> = ["fail", "odd", "liar", "drop", "sqrt"]
}

/// The host of one program after another.
final class FuzzHost {
  let registry = Registry(standard: true)
  private var depth = 0
  private var output: [UInt8] = []
  private var outputSize = 0

  private static let outputMax = 1 << 14
  private static let depthMax = 8

  init() {
    for native in FuzzNatives.own {
      var facts = HostFacts(name: native.name, params: native.params, result: native.result)
      facts.capability = native.capability
      do throws(Failure) { try register(facts) } catch { preconditionFailure("\(error)") }
    }
  }

  private func register(_ facts: HostFacts) throws(Failure) {
    guard facts.name == "later" else {
      return try registry.register(facts) { [unowned self] (call) throws(Trap) in
        try answer(facts.name, call)
      }
    }
    let native = facts.native
    try registry.register(
      facts,
      installing: { gateway throws(Trap) in
        try gateway.registerWaiting(native) { (call) throws(Trap) in
          guard let first = call.arguments.first else { throw Trap(.arity, "nothing to wait for") }
          return Later(first)
        }
      })
  }

  /// For the next program.
  func begin(_ vm: VM) {
    depth = 0
    output = []
    outputSize = 0
    vm.output = { [unowned self] bytes in
      outputSize += bytes.count
      if output.count < Self.outputMax { output += bytes }
    }
  }

  var printed: String { "\(outputSize) bytes: \(String(decoding: output, as: UTF8.self))" }

  private func answer(_ name: String, _ call: NativeCall) throws(Trap) -> Slot {
    switch name {
    case "same": return call.arguments[0]
    case "twice": return .i32(call.arguments[0].i32 &* 2)
    case "half": return .number(call.arguments[0].number / 2)
    case "keep": return try kept(call)
    case "again": return try again(call)
    case "bend": return try bent(call)
    case "watch":
      if let vm = VM.of(call.gateway.context) { vm.trace = vm.trace == nil ? { _ in true } : nil }
      return .nil
    case "secret": return .i32(42)
    case "drop":
      VM.of(call.gateway.context)?.setCapabilities(0)
      return .bool(true)
    case "liar": return .number(0.5)
    case "fail": throw Trap(.nativeFailed, number: UInt32(1_000 + call.arguments.count), "as wished")
    default: return Slot(kind: 9, aux: 0, bits: UInt64(call.arguments.count))
    }
  }

  private func kept(_ call: NativeCall) throws(Trap) -> Slot {
    let array = try call.gateway.heap.array(count: call.arguments.count)
    for (index, argument) in call.arguments.enumerated() { array.pointee.slots[index] = argument }
    return .object(array)
  }

  /// The array itself, with what was first in it last.
  private func bent(_ call: NativeCall) throws(Trap) -> Slot {
    guard let array = call.arguments[0].array else { throw Trap(.typeMismatch, "no array") }
    let (slots, last) = (array.pointee.slots, Int(array.pointee.count) - 1)
    if let slots, last > 0 { swap(&slots[0], &slots[last]) }
    return call.arguments[0]
  }

  /// A function of the module, inside of this call.
  private func again(_ call: NativeCall) throws(Trap) -> Slot {
    guard depth < Self.depthMax, let vm = VM.of(call.gateway.context), let module = vm.module else {
      return .nil
    }
    depth += 1
    defer { depth -= 1 }
    // What an object's bits are is nobody's to know.
    let first = call.arguments.first.map { $0.kind == Slot.Kind.object ? 1 : Int($0.bits & 0xff) }
    let number = (first ?? 0) % module.functionCount
    let arguments = try FuzzHost.arguments(module.facts(of: number).params, vm)
    do throws(Failure) {
      return try vm.call(number, arguments)
    } catch { throw error.trap }
  }

  static func arguments(_ types: [ValueType], _ vm: VM) throws(Trap) -> [Slot] {
    var slots: [Slot] = []
    for (index, type) in types.enumerated() {
      switch type {
      case .unit: slots.append(.nil)
      case .bool: slots.append(.bool(index & 1 == 0))
      case .i32, .any: slots.append(.i32(Int32(index) + 2))
      case .i64: slots.append(.i64(Int64(index) - 1))
      case .f32: slots.append(.f32(0.5))
      case .f64: slots.append(.number(1.5))
      case .char: slots.append(.char("a"))
      case .string: slots.append(.object(try vm.machine.heap.string("text")))
      case .array: slots.append(.object(try vm.machine.heap.array(count: 2)))
      }
    }
    return slots
  }
}

/// An answer that nobody asked for often enough yet.
private final class Later: PendingCall {
  private let value: Slot
  private var left: Int

  init(_ value: Slot) {
    self.value = value
    left = Int(value.bits & 3)
  }

  override func poll() throws(Trap) -> Slot? {
    left -= 1
    if value.i64 == 7 { throw Trap(.nativeFailed, "it came to nothing") }
    return left < 0 ? .i64(value.i64 &+ 1) : nil
  }
}
