import Assembler
public import Bytes
public import CAbut

/// Emits whole built-in functions for a Python interpreter that is described by nothing but offsets and
/// addresses.
public enum PythonBuiltin {
  static let stepsMax = 127

  /// The code, to be given back with `release`.
  public static func emit(
    _ plan: Plan?, _ layout: native_python_layout, _ function: native_python_function
  ) throws(Fault) -> UnsafeMutableRawPointer {
    guard EmittedCode.isEnabled else { throw unsupported("code is not emitted here") }
    let count = unsafe Int(function.step_count)
    guard count <= stepsMax, unsafe count == 0 || function.steps != nil else {
      throw misuse("a built-in has at most \(stepsMax) steps, and they are somewhere")
    }
    guard unsafe function.target != nil, unsafe function.slow != nil else {
      throw misuse("a function is NULL")
    }
    let steps = unsafe Array(UnsafeBufferPointer(start: function.steps, count: count))
    let code: Assembler
    if unsafe function.is_flat {
      code = try unsafe PythonFlatCall.write(layout, function, steps)
    } else {
      guard let plan else { throw misuse("the plan is NULL") }
      code = try unsafe PythonCall.write(plan.facts, layout, function, steps)
    }
    guard let place = unsafe CodeMemory.place(code) else {
      throw unsupported("the system refuses executable memory")
    }
    return unsafe place
  }

  public static func release(_ code: UnsafeMutableRawPointer) { unsafe CodeMemory.release(code) }

  public static var bytesInUse: Int { CodeMemory.bytesInUse }
}
