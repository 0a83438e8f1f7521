import CShims
import Machine

/// The functions that every registry has unless its owner wants none.
enum Stdlib {
  /// Entries never change and keep nothing: all registries share them.
  nonisolated(unsafe) static let entries: [[UInt8]: Registry.Entry] = {
    var made: [[UInt8]: Registry.Entry] = [:]
    func add(
      _ name: String, _ params: [ValueType], _ result: ValueType,
      _ body: @escaping @Sendable (NativeCall) throws(Trap) -> Slot
    ) {
      let facts = HostFacts(name: name, params: params, result: result)
      let install: (Gateway) throws(Trap) -> Int = { gateway throws(Trap) in
        try gateway.register(facts.native, body)
      }
      made[Array(name.utf8)] = Registry.Entry(facts: facts, install: install, id: FreshNumber.next())
    }
    // What makes nothing: half of a call's time is what a closure costs.
    func add(_ name: String, _ params: [ValueType], _ result: ValueType, plain body: @escaping abut_native) {
      let facts = HostFacts(name: name, params: params, result: result)
      let install: (Gateway) throws(Trap) -> Int = { gateway throws(Trap) in
        unsafe try gateway.register(facts.native, body, userData: nil)
      }
      made[Array(name.utf8)] = Registry.Entry(facts: facts, install: install, id: FreshNumber.next())
    }
    add("print", [.any], .unit) { call throws(Trap) in try print(call) }
    add("string_concat", [.string, .string], .string) { call throws(Trap) in
      let (left, right) = try unsafe (string(call, 0), string(call, 1))
      return try unsafe Strings.joined(left, right, machine(call).dialect, call.gateway.heap)
    }
    unsafe add("string_contains", [.string, .string], .bool, plain: StdlibPlain.contains)
    unsafe add("string_len", [.string], .i32, plain: StdlibPlain.length)
    add("i32_to_string", [.i32], .string) { call throws(Trap) in
      unsafe try Strings.text(of: call.arguments[0].i64, in: call.gateway.heap)
    }
    unsafe add("abs", [.any], .any, plain: StdlibPlain.absolute)
    unsafe add("sqrt", [.any], .any, plain: StdlibPlain.root)
    return made
  }()

  private static func print(_ call: NativeCall) throws(Trap) -> Slot {
    let vm = try machine(call)
    unsafe try vm.dialect.print(call.arguments[0], vm.machine)
    return .nil
  }

  private static func machine(_ call: NativeCall) throws(Trap) -> VM {
    guard let vm = unsafe VM.of(call.gateway.context) else {
      throw Trap(.nativeFailed, "there is no machine")
    }
    return vm
  }

  /// Arguments are of the types that the entry names.
  private static func string(_ call: NativeCall, _ index: Int) throws(Trap) -> StringRef {
    let value = unsafe call.arguments[index]
    guard let string = unsafe value.string else { throw CodeWords.expected(.string, got: value.type) }
    return unsafe string
  }
}

/// Functions of the machine's one shape. Safe because the gateway calls them with as many arguments as they
/// say, of the types that they name: imports that leave a type open have an `ArgumentCheck` in front.
private enum StdlibPlain {
  static let contains: abut_native = { _, arguments, result, call in
    guard let arguments = unsafe arguments, let result = unsafe result else { return NativeStatus.failed }
    guard let whole = unsafe arguments[0].string, let part = unsafe arguments[1].string else {
      return NativeStatus.failed
    }
    do throws(Trap) {
      try unsafe dialect(call)?.lookForInterrupt(Int(whole.pointee.length))
    } catch {
      return unsafe refuse(call, error)
    }
    unsafe result.pointee = unsafe .bool(Strings.place(of: part, in: whole, from: 0) != nil)
    return NativeStatus.fine
  }

  static let length: abut_native = { _, arguments, result, call in
    guard let result = unsafe result, let string = unsafe arguments?.pointee.string else {
      return NativeStatus.failed
    }
    unsafe result.pointee = unsafe .i32(Int32(clamping: string.pointee.length))
    return NativeStatus.fine
  }

  /// MIN stays.
  static let absolute: abut_native = { _, arguments, result, call in
    guard let arguments = unsafe arguments, let result = unsafe result else { return NativeStatus.failed }
    let x = unsafe arguments.pointee
    switch x.kind {
    case Slot.Kind.i32: unsafe result.pointee = .i32(x.i32 < 0 ? 0 &- x.i32 : x.i32)
    case Slot.Kind.i64: unsafe result.pointee = .i64(x.i64 < 0 ? 0 &- x.i64 : x.i64)
    case Slot.Kind.f32: unsafe result.pointee = .f32(x.f32.magnitude)
    case Slot.Kind.number: unsafe result.pointee = .number(x.number.magnitude)
    default: return unsafe refuse(call, ArgumentCheck.refusal(of: 0, of: "abs", "a number", got: x.type))
    }
    return NativeStatus.fine
  }

  static let root: abut_native = { _, arguments, result, call in
    guard let arguments = unsafe arguments, let result = unsafe result else { return NativeStatus.failed }
    let x = unsafe arguments.pointee
    switch x.kind {
    case Slot.Kind.f32: unsafe result.pointee = .f32(x.f32.squareRoot())
    case Slot.Kind.number: unsafe result.pointee = .number(x.number.squareRoot())
    default: return unsafe refuse(call, ArgumentCheck.refusal(of: 0, of: "sqrt", "a float", got: x.type))
    }
    return NativeStatus.fine
  }

  private static func dialect(_ call: UnsafeMutableRawPointer?) -> FusabiDialect? {
    guard let call = unsafe call?.assumingMemoryBound(to: abut_native_call.self),
      let context = unsafe call.pointee.context
    else { return nil }
    return unsafe VM.of(context)?.dialect
  }

  private static func refuse(_ call: UnsafeMutableRawPointer?, _ trap: Trap) -> Int32 {
    if let call = unsafe call {
      unsafe Gateway.fail(call.assumingMemoryBound(to: abut_native_call.self), trap)
    }
    return NativeStatus.failed
  }
}
