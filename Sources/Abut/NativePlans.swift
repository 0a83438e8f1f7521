import Bytes
public import CAbut
import Native

@c @implementation
public func native_plan_new(
  _ signature: abut_str, _ path: native_path, _ plan: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<native_error>?
) -> native_status {
  unsafe attempt(error) { () throws(Fault) in
    let plan = try unsafe wanted(plan)
    unsafe plan.pointee = owned(try Plan(utf8(signature), path: named(path)))
  }
}

private func named(_ path: native_path) throws(Fault) -> Path {
  guard let path = Path(rawValue: path) else { throw misuse("there is no path number \(path)") }
  return path
}

@c @implementation
public func native_plan_free(_ plan: OpaquePointer?) { unsafe drop(plan, as: Plan.self) }

@c @implementation
public func native_plan_facts(_ plan: OpaquePointer?) -> UnsafePointer<native_facts>? {
  guard let plan = unsafe try? borrowed(plan, as: Plan.self) else { return nil }
  return unsafe UnsafePointer(plan.facts)
}

@c @implementation
public func native_plan_call(
  _ plan: OpaquePointer?, _ target: UnsafeMutableRawPointer?, _ arguments: UnsafePointer<UInt8>?,
  _ argumentsLength: Int, _ result: UnsafeMutablePointer<UInt8>?, _ room: Int,
  _ error: UnsafeMutablePointer<native_error>?
) -> native_status {
  unsafe attempt(error) { () throws(Fault) in
    let plan = try unsafe borrowed(plan, as: Plan.self)
    guard let target = unsafe target else { throw misuse("the target is NULL") }
    guard unsafe arguments != nil || argumentsLength == 0, unsafe result != nil || room == 0 else {
      throw misuse("a buffer is NULL")
    }
    try unsafe plan.call(
      target, UnsafeRawBufferPointer(start: arguments, count: argumentsLength),
      UnsafeMutableRawBufferPointer(start: result, count: room))
  }
}

@c @implementation
public func native_closure_new(
  _ plan: OpaquePointer?, _ path: native_path, _ handler: native_handler?,
  _ context: UnsafeMutableRawPointer?,
  _ closure: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<native_error>?
) -> native_status {
  unsafe attempt(error) { () throws(Fault) in
    let closure = try unsafe wanted(closure)
    let plan = try unsafe borrowed(plan, as: Plan.self)
    guard let handler = unsafe handler else { throw misuse("the handler is NULL") }
    unsafe closure.pointee = owned(
      try Closure(plan, path: named(path), handler: handler, context: context))
  }
}

@c @implementation
public func native_closure_free(_ closure: OpaquePointer?) { unsafe drop(closure, as: Closure.self) }

@c @implementation
public func native_closure_code(_ closure: OpaquePointer?) -> UnsafeMutableRawPointer? {
  guard let closure = unsafe try? borrowed(closure, as: Closure.self) else { return nil }
  return unsafe closure.code
}
