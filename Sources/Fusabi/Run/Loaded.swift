import CShims
import Machine

/// A module in one machine: its constants as values there, its imports as natives, its functions as far as
/// they were wanted.
///
/// The record of a call says where its caller goes on: in machines that have an engine by the op there, so
/// that engine and stepper can return to what the other one called; in others by numbers.
@safe final class Loaded {
  let module: Module
  let link: Link
  let form: Form?
  let imports: [ModuleParts.Import]
  /// The host's functions that imports name, by the bytes of the names.
  let wanted: [[UInt8]: Wanted]
  /// By import: the number of its native; -1 before it is installed.
  var natives: [Int]

  private var functions: [VerifiedFunction?]
  private var codes: [FunctionCode?] = []

  struct Wanted {
    let entry: Registry.Entry
    /// Imports leave types open that the function does not.
    var isChecked: Bool
  }

  init(
    _ module: Module, _ link: Link, _ form: Form?, _ imports: [ModuleParts.Import],
    _ wanted: [[UInt8]: Wanted]
  ) {
    self.module = module
    self.link = link
    self.form = form
    self.imports = imports
    self.wanted = wanted
    natives = Array(repeating: -1, count: imports.count)
    functions = Array(repeating: nil, count: module.functionCount)
    link.uses += 1
  }

  deinit { link.uses -= 1 }

  /// A verified function.
  func function(_ number: Int) throws(Failure) -> VerifiedFunction {
    if functions.indices.contains(number), let known = functions[number] { return known }
    let found = try module.verified(number)
    functions[number] = found
    return found
  }

  /// Register code of a verified function.
  func code(_ number: Int) -> FunctionCode? {
    guard let form else { return nil }
    if codes.isEmpty { codes = Array(repeating: nil, count: module.functionCount) }
    if let known = codes[number] { return known }
    guard let code = module.code(number, form) else { return nil }
    codes[number] = code
    return code
  }

  // MARK: where callers go on

  /// A place in a function's code.
  struct Return {
    let function: VerifiedFunction
    let pc: Int
    let height: Int
  }

  /// The outermost frame returns nowhere.
  var outermost: UInt64 {
    guard let form else { return .max }
    return unsafe UInt64(UInt(bitPattern: Machine.exitOp(form)))
  }

  /// The instruction at `pc`, with so many values on the stack of the function, as a record has it.
  func bits(_ function: VerifiedFunction, pc: Int, height: Int) -> UInt64 {
    guard form != nil else {
      return UInt64(function.number) << 48 | UInt64(height) << 32 | UInt64(pc)
    }
    guard let op = unsafe code(function.number)?.entry(pc: pc, height: height) else {
      preconditionFailure("a block begins behind every call")
    }
    return UInt64(UInt(bitPattern: op))
  }

  /// What a record says; nil of the outermost frame's.
  func place(_ bits: UInt64) -> Return? {
    guard bits != outermost else { return nil }
    guard form != nil else {
      guard let function = functions[Int(bits >> 48)] else { preconditionFailure("a caller was verified") }
      return Return(function: function, pc: Int(bits & 0xffff_ffff), height: Int(bits >> 32 & 0xffff))
    }
    guard let op = unsafe UnsafePointer<abut_op>(bitPattern: UInt(bits)),
      let (function, code) = unsafe find(op), let place = unsafe code.head(of: op)
    else { preconditionFailure("a record names the head of a block") }
    return Return(function: function, pc: place.pc, height: place.height)
  }

  /// What an op belongs to.
  func find(_ op: UnsafePointer<abut_op>) -> (VerifiedFunction, FunctionCode)? {
    guard let (number, code) = unsafe module.function(of: op), let function = try? function(number) else {
      return nil
    }
    return (function, code)
  }
}
