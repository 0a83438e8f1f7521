import Bytes
public import CAbut
import Native

@c @implementation
public func native_plan_map(
  _ plan: OpaquePointer?, _ target: UnsafeMutableRawPointer?, _ count: Int, _ columns: UnsafePointer<native_column>?,
  _ result: UnsafePointer<native_column>?, _ error: UnsafeMutablePointer<native_error>?
) -> native_status {
  unsafe attempt(error) { () throws(Fault) in
    let plan = try unsafe borrowed(plan, as: Plan.self)
    guard let target = unsafe target else { throw misuse("the target is NULL") }
    guard count >= 0 else { throw misuse("a negative count") }
    try unsafe plan.map(target, count: count, columns: columns, result: result)
  }
}

@c @implementation
public func native_jit() -> Bool { false }

@c @implementation
public func native_set_jit(_ enabled: Bool) -> Bool { false }

@c @implementation
public func native_code_bytes() -> UInt64 { 0 }

@c @implementation
public func native_emit_python(
  _ plan: OpaquePointer?, _ layout: UnsafePointer<native_python_layout>?,
  _ function: UnsafePointer<native_python_function>?, _ code: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
  _ error: UnsafeMutablePointer<native_error>?
) -> native_status {
  unsafe attempt(error) { () throws(Fault) in throw Fault(.unsupported, at: 0, "code is not emitted here") }
}

@c @implementation
public func native_code_free(_ code: UnsafeMutableRawPointer?) {}
