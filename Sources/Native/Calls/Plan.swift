public import Bytes
public import CAbut
import CFFI
import CShims

/// How a plan calls; the numbers are those of `native_path`.
public enum Path: UInt32, Sendable {
  case auto, libffi, trampoline, stub
}

/// A signature, prepared once for any number of calls. Its facts stay where they are as long as it lives, and
/// nothing in them changes, so that several threads may call at once.
@safe public final class Plan: @unchecked Sendable {
  public let facts: UnsafeMutablePointer<native_facts>
  private var ffi: FFISignature?
  private var stub: EmittedStub?
  /// The first of the loops that `map` keeps.
  let maps: UnsafeMutablePointer<UnsafeMutableRawPointer?>

  /// Prepares a signature given as a code, or as C declarations of which the last is a function.
  public convenience init(_ text: [UInt8], path: Path = .auto) throws(Fault) {
    let code = Self.isCode(text) ? text : try DeclarationReader.code(ofPrototype: text)
    try self.init(CodeReader.signature(code), path: path)
  }

  public init(_ signature: Signature, path: Path) throws(Fault) {
    unsafe facts = try Self.facts(of: signature)
    unsafe maps = .allocate(capacity: 1)
    unsafe maps.initialize(to: nil)
    try choose(path)
  }

  deinit {
    var next = unsafe maps.pointee
    while let node = unsafe next {
      let map = unsafe Unmanaged<EmittedMap>.fromOpaque(node).takeRetainedValue()
      unsafe next = map.next.pointee
    }
    unsafe maps.deallocate()
    unsafe UnsafeMutableRawPointer(facts).deallocate()
  }

  /// A code starts with a bracket or a mark, or with a single letter in front of its parenthesis.
  static func isCode(_ text: [UInt8]) -> Bool {
    guard let first = text.first else { return false }
    switch first {
    case UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "&"), UInt8(ascii: "*"),
      UInt8(ascii: "?"):
      return true
    default: return text.count > 1 && text[1] == UInt8(ascii: "(")
    }
  }

  /// Facts, slots and code in one piece of memory.
  private static func facts(of signature: Signature) throws(Fault) -> UnsafeMutablePointer<native_facts> {
    let function = signature.function
    let count = function.parameters.count
    var printer = CodePrinter(signature.table, source: signature.source)
    printer.write(function)
    guard printer.out.count <= SignatureLimits.codeBytesMax else {
      throw Fault(.limitExceeded, at: 0, "with its layouts, the code has more than 65535 bytes")
    }
    var assigner = SlotAssigner(signature.table)
    let result = try assigner.result(function.result)
    let head = unsafe MemoryLayout<native_facts>.stride
    let body = head + count * MemoryLayout<native_slot>.stride
    let block = UnsafeMutableRawPointer.allocate(byteCount: body + printer.out.count + 1, alignment: 16)
    let slots = unsafe (block + head).bindMemory(to: native_slot.self, capacity: count)
    for (index, parameter) in function.parameters.enumerated() {
      do throws(Fault) {
        let slot = try assigner.argument(parameter.type)
        unsafe (slots + index).initialize(to: slot)
      } catch {
        unsafe block.deallocate()
        throw error
      }
    }
    let text = unsafe (block + body).bindMemory(to: CChar.self, capacity: printer.out.count + 1)
    unsafe printer.out.withUnsafeBytes { code in
      guard let start = code.baseAddress else { return }
      unsafe (block + body).copyMemory(from: start, byteCount: code.count)
    }
    unsafe text[printer.out.count] = 0
    let facts = unsafe block.bindMemory(to: native_facts.self, capacity: 1)
    unsafe facts.initialize(to: native_facts())
    unsafe facts.pointee.size = UInt32(head)
    unsafe facts.pointee.count = UInt32(count)
    unsafe facts.pointee.fixed = UInt32(function.fixed)
    unsafe facts.pointee.variadic = function.isVariadic
    let packed = assigner.packed.finished()
    unsafe facts.pointee.arguments_size = UInt32(packed.size)
    unsafe facts.pointee.arguments_align = UInt32(packed.align)
    unsafe facts.pointee.stack_words = UInt32(assigner.stackWords)
    unsafe facts.pointee.gp_count = UInt8(assigner.gpCount)
    unsafe facts.pointee.fp_count = UInt8(assigner.fpCount)
    unsafe facts.pointee.slots = UnsafePointer(slots)
    unsafe facts.pointee.result = result
    unsafe facts.pointee.code = abut_str(ptr: text, len: printer.out.count)
    return unsafe facts
  }

  private func choose(_ path: Path) throws(Fault) {
    switch path {
    case .auto:
      if useStub() || useTrampoline() { return }
      try useLibffi()
    case .libffi: try useLibffi()
    case .trampoline:
      guard useTrampoline() else {
        throw Fault(
          .unsupported, at: 0,
          "no trampoline for long double results, variable arguments and more than 32 stack words")
      }
    case .stub:
      guard useStub() else { throw Fault(.unsupported, at: 0, "code is not emitted here") }
    }
  }

  private func useStub() -> Bool {
    guard let stub = unsafe EmittedStub(facts) else { return false }
    self.stub = stub
    unsafe facts.pointee.invoke = stub.invoke
    unsafe facts.pointee.path = Path.stub.rawValue
    return true
  }

  private func useTrampoline() -> Bool {
    guard let invoke = unsafe abut_trampoline(facts) else { return false }
    unsafe facts.pointee.invoke = invoke
    unsafe facts.pointee.path = Path.trampoline.rawValue
    return true
  }

  private func useLibffi() throws(Fault) {
    let signature = unsafe FFISignature(facts)
    guard signature.isPrepared else { throw Fault(.unsupported, at: 0, "libffi refuses the signature") }
    ffi = signature
    unsafe facts.pointee.plan = UnsafeMutableRawPointer(signature.cif)
    unsafe facts.pointee.invoke = ffiInvoke
    unsafe facts.pointee.path = Path.libffi.rawValue
  }

  /// Calls once; the buffers must have room for what the plan says, and the target must be what it says.
  public func call(
    _ target: UnsafeMutableRawPointer, _ arguments: UnsafeRawBufferPointer,
    _ result: UnsafeMutableRawBufferPointer
  ) throws(Fault) {
    let (needed, room) = unsafe (Int(facts.pointee.arguments_size), Int(facts.pointee.result.size))
    guard arguments.count >= needed else {
      throw misuse("the arguments have \(needed) bytes, not \(arguments.count)")
    }
    guard result.count >= room else {
      throw misuse("the result has \(room) bytes, not \(result.count)")
    }
    unsafe facts.pointee.invoke(facts, target, arguments.baseAddress, result.baseAddress)
  }
}

/// A C function that calls a handler. It keeps its plan.
@safe public final class Closure: @unchecked Sendable {
  private let plan: Plan
  private var thunk: EmittedThunk?
  private let ffi: FFISignature?
  private let block: UnsafeMutableRawPointer?
  private let context: UnsafeMutablePointer<FFIClosureContext>?
  public let code: UnsafeMutableRawPointer

  public init(
    _ plan: Plan, path: Path, handler: @escaping native_handler, context: UnsafeMutableRawPointer?
  ) throws(Fault) {
    self.plan = plan
    if path == .auto || path == .stub, let thunk = unsafe EmittedThunk(plan.facts, handler, context) {
      self.thunk = thunk
      unsafe (ffi, block, self.context, code) = (nil, nil, nil, thunk.code)
      return
    }
    guard path == .auto || path == .libffi else {
      throw Fault(.unsupported, at: 0, "code is not emitted here, or not for this closure")
    }
    let made = unsafe try Self.make(plan.facts, handler, context)
    unsafe (ffi, block, self.context, code) = (made.ffi, made.block, made.context, made.code)
  }

  private static func make(
    _ facts: UnsafeMutablePointer<native_facts>, _ handler: @escaping native_handler,
    _ given: UnsafeMutableRawPointer?
  ) throws(Fault) -> (
    ffi: FFISignature, block: UnsafeMutableRawPointer, context: UnsafeMutablePointer<FFIClosureContext>,
    code: UnsafeMutableRawPointer
  ) {
    let ffi = unsafe FFISignature(facts)
    guard ffi.isPrepared else { throw Fault(.unsupported, at: 0, "libffi refuses the signature") }
    var code: UnsafeMutableRawPointer?
    guard let block = unsafe ffi_closure_alloc(MemoryLayout<ffi_closure>.size, &code), let code = unsafe code
    else {
      throw Fault(.unsupported, at: 0, "the system refuses memory for closures (it would be executable)")
    }
    let context = UnsafeMutablePointer<FFIClosureContext>.allocate(capacity: 1)
    unsafe context.initialize(
      to: FFIClosureContext(facts: UnsafePointer(facts), handler: handler, context: given))
    let closure = unsafe block.assumingMemoryBound(to: ffi_closure.self)
    guard unsafe ffi_prep_closure_loc(closure, ffi.cif, ffiReceive, context, code) == FFI_OK else {
      unsafe ffi_closure_free(block)
      unsafe context.deallocate()
      throw Fault(.unsupported, at: 0, "libffi refuses closures of the signature")
    }
    return unsafe (ffi, block, context, code)
  }

  deinit {
    if let block = unsafe block { unsafe ffi_closure_free(block) }
    unsafe context?.deallocate()
  }
}
