import Bytes
public import CAbut
import Native

@c @implementation
public func native_jit() -> Bool { EmittedCode.isEnabled }

@c @implementation
public func native_set_jit(_ enabled: Bool) -> Bool { EmittedCode.enable(enabled) }

@c @implementation
public func native_code_bytes() -> UInt64 { UInt64(PythonBuiltin.bytesInUse) }

@c @implementation
public func native_code_free(_ code: UnsafeMutableRawPointer?) {
  if let code = unsafe code { unsafe PythonBuiltin.release(code) }
}

@c @implementation
public func native_emit_python(
  _ plan: OpaquePointer?, _ layout: UnsafePointer<native_python_layout>?,
  _ function: UnsafePointer<native_python_function>?, _ code: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
  _ error: UnsafeMutablePointer<native_error>?
) -> native_status {
  unsafe attempt(error) { () throws(Fault) in
    let code = try unsafe wanted(code)
    guard let layout = unsafe layout, let function = unsafe function else { throw misuse("a record is NULL") }
    guard unsafe Int(layout.pointee.size) >= MemoryLayout<native_python_layout>.size,
      unsafe Int(function.pointee.size) >= MemoryLayout<native_python_function>.size
    else { throw misuse("a record's size is not that of this library") }
    var given: Plan?
    if unsafe plan != nil { given = try unsafe borrowed(plan, as: Plan.self) }
    unsafe code.pointee = try unsafe PythonBuiltin.emit(given, layout.pointee, function.pointee)
  }
}

@c @implementation
public func native_plan_map(
  _ plan: OpaquePointer?, _ target: UnsafeMutableRawPointer?, _ count: Int,
  _ columns: UnsafePointer<native_column>?,
  _ result: UnsafePointer<native_column>?, _ error: UnsafeMutablePointer<native_error>?
) -> native_status {
  unsafe attempt(error) { () throws(Fault) in
    let plan = try unsafe borrowed(plan, as: Plan.self)
    guard let target = unsafe target else { throw misuse("the target is NULL") }
    guard count >= 0 else { throw misuse("the count is negative") }
    try unsafe plan.map(target, count: count, columns: columns, result: result)
  }
}
