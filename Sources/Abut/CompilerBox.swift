import Bindgen
import CAbut
import Schema

/// What an `abut_compiler` points to. `abut_compiler_free` balances the one retain of `abut_compiler_new`.
final class CompilerBox {
  var compilation = Compilation()
  /// Given by `load` instead of sources.
  var loaded: Blueprint?
  /// What the last emission found, and its files.
  var emissionFindings: [Diagnostic] = []
  var files: [GeneratedFile] = []
  var lending = Lending()

  var findings: [Diagnostic] { compilation.diagnostics + emissionFindings }

  func blueprint() throws(Refusal) -> Blueprint {
    if let loaded { return loaded }
    if let blueprint = compilation.blueprint() { return blueprint }
    guard compilation.hasErrors else {
      throw Refusal(Int(ABUT_INVALID_ARGUMENT), "nothing was added to compile")
    }
    throw Refusal(Int(ABUT_HAS_ERRORS), "the descriptor has errors")
  }

  func render(_ format: abut_format) -> [UInt8] {
    let renderer = DiagnosticRenderer(compilation.sources, usesColour: Int(format) == Int(ABUT_FORMAT_COLOUR))
    if Int(format) == Int(ABUT_FORMAT_JSON) { return renderer.json(findings) }
    return Array(renderer.render(findings).utf8)
  }

  static func of(_ handle: OpaquePointer) -> CompilerBox {
    unsafe Unmanaged<CompilerBox>.fromOpaque(UnsafeRawPointer(handle)).takeUnretainedValue()
  }
}

/// Runs one call of the C ABI: takes back what earlier calls lent, and makes status and message of a refusal.
func attempt(
  _ handle: OpaquePointer?, _ told: UnsafeMutablePointer<abut_error>?,
  _ body: (CompilerBox) throws(Refusal) -> Void
) -> abut_status {
  guard let handle = unsafe handle else { return abut_status(ABUT_INVALID_ARGUMENT) }
  let box = unsafe CompilerBox.of(handle)
  box.lending.forget()
  do throws(Refusal) {
    try body(box)
    return abut_status(ABUT_OK)
  } catch {
    if let told = unsafe told {
      unsafe told.pointee.status = error.status
      unsafe told.pointee.offset = UInt64(error.offset)
      unsafe told.pointee.message = box.lending.text(error.message)
    }
    return error.status
  }
}

/// Where a result goes; NULL is the caller's mistake.
func given<T>(_ out: UnsafeMutablePointer<T>?) throws(Refusal) -> UnsafeMutablePointer<T> {
  guard let out = unsafe out else { throw Refusal(Int(ABUT_INVALID_ARGUMENT), "an out parameter is NULL") }
  return unsafe out
}
