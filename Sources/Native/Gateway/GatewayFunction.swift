import Bytes
import CAbut
import CShims
public import Machine

/// A C function with a signature as a native of machines. Numbers are checked and converted on the way in and
/// out; what does not fit is said with the argument's name before anything is called.
@safe public final class GatewayFunction {
  /// How it is called; the numbers are those of `kio_native_path`.
  public enum Route: UInt32, Sendable { case auto, thunk, universal, libffi }

  public let name: String
  /// Never `auto`.
  public let route: Route
  private let plan: Plan
  let facts: UnsafePointer<native_facts>
  let parameters: [Conversion]
  let result: Conversion
  private let parameterNames: [String]
  /// Whether its results have types, as machines with types want them.
  let isTyped: Bool
  /// What the native's user data points to.
  let native: UnsafeMutablePointer<abut_universal>
  private var thunk: Code?
  private var entry: abut_native

  /// Makes a native of a function and registers it: the native's number. The signature is a code, or a
  /// prototype of C's.
  public static func register(
    in gateway: Gateway, name: String, address: UnsafeMutableRawPointer, signature: [UInt8],
    route: Route = .auto, capability: UInt32 = 0
  ) throws(Trap) -> Int {
    let function = unsafe try made(name, address, signature, route)
    var facts = NativeFacts(name: name, arity: function.parameters.count)
    facts.capability = capability
    return unsafe try gateway.register(
      facts, function.entry, userData: function.native, keeping: function)
  }

  /// The same for machines with types, any number of them: integers are I32 or I64, text is a String, and
  /// there is no nil.
  public static func typed(
    _ name: String, address: UnsafeMutableRawPointer, signature: [UInt8]
  ) throws(Trap) -> GatewayFunction {
    unsafe try made(name, address, signature, .auto, isTyped: true)
  }

  /// The same for machines without: every number is a double.
  public static func untyped(
    _ name: String, address: UnsafeMutableRawPointer, signature: [UInt8]
  ) throws(Trap) -> GatewayFunction {
    unsafe try made(name, address, signature, .auto)
  }

  /// Whether it may write into arrays that it is given.
  public var writesArrays: Bool {
    parameters.contains { if case .cells(_, isConst: false) = $0 { true } else { false } }
  }

  /// What it takes and gives in machines with types.
  public var shape: TypedShape { TypedShape(params: parameters.map { $0.typed }, result: result.typed) }

  /// The native's number.
  public func register(in gateway: Gateway, _ facts: NativeFacts) throws(Trap) -> Int {
    unsafe try gateway.register(facts, entry, userData: native, keeping: self)
  }

  static func made(
    _ name: String, _ address: UnsafeMutableRawPointer, _ signature: [UInt8], _ route: Route,
    isTyped: Bool = false
  ) throws(Trap) -> GatewayFunction {
    do throws(Fault) {
      return unsafe try GatewayFunction(name, address, signature, route, isTyped: isTyped)
    } catch {
      throw Trap(.badFunction, "\(name): \(error.note)")
    }
  }

  private init(
    _ name: String, _ address: UnsafeMutableRawPointer, _ text: [UInt8], _ wanted: Route, isTyped: Bool
  ) throws(Fault) {
    self.isTyped = isTyped
    let code = Plan.isCode(text) ? text : try DeclarationReader.code(ofPrototype: text)
    let signature = try CodeReader.signature(code)
    (plan, route) = try Self.plan(signature, wanted)
    unsafe facts = UnsafePointer(plan.facts)
    var (parameters, names): ([Conversion], [String]) = ([], [])
    for index in 0..<(unsafe Int(facts.pointee.count)) {
      names.append(Self.word(signature, signature.function.parameters[index].name))
      do throws(Fault) {
        parameters.append(try Conversion(parameter: unsafe facts.pointee.slots[index]))
      } catch {
        throw Fault(.unsupported, at: 0, "parameter \(Self.title(index, names[index])) is \(error.note)")
      }
    }
    do throws(Fault) { result = try Conversion(result: unsafe facts.pointee.result) } catch {
      throw Fault(.unsupported, at: 0, "the result is \(error.note)")
    }
    (self.name, self.parameters, parameterNames) = (name, parameters, names)
    unsafe native = .allocate(capacity: 1)
    unsafe native.initialize(to: Self.record(facts, address))
    unsafe entry = slowNative
    choose()
    unsafe native.pointee.owner = Unmanaged.passUnretained(self).toOpaque()
  }

  /// The fast ways are for numbers and booleans alone: doubles, as they know no other kind of number.
  private func choose() {
    guard parameters.allSatisfy({ $0.isScalar }), result.isScalar || result == .none else { return }
    guard !isTyped || (parameters + [result]).allSatisfy({ $0.isUntyped }) else { return }
    if route == .thunk {
      thunk = unsafe GatewayThunk.make(facts, native)
      if let thunk { unsafe entry = unsafeBitCast(thunk.start, to: abut_native.self) }
    } else if route == .universal, unsafe facts.pointee.stack_words == 0 {
      unsafe entry = abut_universal_native
    }
  }

  deinit { unsafe native.deallocate() }

  /// How the slow way calls, which is also how the fast one does.
  private static func plan(_ signature: Signature, _ wanted: Route) throws(Fault) -> (Plan, Route) {
    switch wanted {
    case .thunk: return (try Plan(signature, path: .stub), .thunk)
    case .universal: return (try Plan(signature, path: .trampoline), .universal)
    case .libffi: return (try Plan(signature, path: .libffi), .libffi)
    case .auto:
      let plan = try Plan(signature, path: .auto)
      switch unsafe Path(rawValue: plan.facts.pointee.path) {
      case .stub: return (plan, .thunk)
      case .trampoline: return (plan, .universal)
      default: return (plan, .libffi)
      }
    }
  }

  private static func record(
    _ facts: UnsafePointer<native_facts>, _ address: UnsafeMutableRawPointer
  ) -> abut_universal {
    var record = unsafe abut_universal()
    unsafe record.target = unsafe address
    unsafe record.slow = slowNative
    unsafe record.odd = oddResult
    unsafe record.count = facts.pointee.count
    unsafe record.result = facts.pointee.result.kind
    unsafe record.fp_count = facts.pointee.fp_count
    let result = unsafe facts.pointee.result.number
    if result.isInteger {
      unsafe record.shift = UInt8(64 - result.size * 8)
      unsafe record.is_signed = result.isSigned ? 1 : 0
    }
    guard unsafe facts.pointee.stack_words == 0 else { return unsafe record }
    let room =
      unsafe MemoryLayout.size(ofValue: record.parameters)
      / MemoryLayout<abut_universal_parameter>.stride
    let count = unsafe min(Int(facts.pointee.count), room)
    unsafe withUnsafeMutableBytes(of: &record.parameters) { bytes in
      let parameters = unsafe bytes.bindMemory(to: abut_universal_parameter.self)
      for index in 0..<count {
        let slot = unsafe facts.pointee.slots[index]
        let range = CNumber.range(of: slot.number)
        unsafe parameters[index] = abut_universal_parameter(
          kind: slot.kind, place: slot.first, unused: (0, 0, 0, 0, 0, 0), least: range.lowerBound,
          most: range.upperBound)
      }
    }
    return unsafe record
  }

  // MARK: Words

  private static func word(_ signature: Signature, _ name: Name) -> String {
    String(decoding: signature.source[Int(name.start)..<Int(name.start + name.count)], as: UTF8.self)
  }

  private static func title(_ index: Int, _ name: String) -> String {
    name.isEmpty ? "\(index + 1)" : "\(index + 1) (\(name))"
  }

  func title(_ index: Int) -> String { Self.title(index, parameterNames[index]) }
}

/// What a call of an entry belongs to. Safe because only entries of a GatewayFunction lead here, and the
/// gateway keeps it as long as they are called.
private func owner(_ call: UnsafeMutableRawPointer) -> Unmanaged<GatewayFunction>? {
  let data = unsafe Gateway.userData(of: call.assumingMemoryBound(to: abut_native_call.self))
  guard let owner = unsafe data?.assumingMemoryBound(to: abut_universal.self).pointee.owner else {
    return nil
  }
  return unsafe Unmanaged<GatewayFunction>.fromOpaque(owner)
}

/// Every native with a signature, the slow way.
private let slowNative: abut_native = { count, arguments, result, call in
  guard let call = unsafe call, let result = unsafe result, let owner = unsafe owner(call) else {
    return NativeStatus.failed
  }
  let window = unsafe UnsafeBufferPointer(start: arguments, count: Int(count))
  let record = unsafe call.assumingMemoryBound(to: abut_gateway_call.self)
  return unsafe owner._withUnsafeGuaranteedRef { function in
    guard let trap = unsafe function.run(window, result, record) else { return NativeStatus.fine }
    unsafe Gateway.fail(call.assumingMemoryBound(to: abut_native_call.self), trap)
    return NativeStatus.failed
  }
}

/// What the fast ways say of an integer that no number stands for.
private let oddResult: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { call in
  guard let call = unsafe call, let owner = unsafe owner(call) else { return NativeStatus.failed }
  let trap = unsafe owner._withUnsafeGuaranteedRef { $0.tooLarge }
  unsafe Gateway.fail(call.assumingMemoryBound(to: abut_native_call.self), trap)
  return NativeStatus.failed
}
