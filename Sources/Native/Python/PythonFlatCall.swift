import Assembler
import Bytes
import CAbut

/// Writes the built-in of a flat function: the request is built on the stack, the response read from there.
@safe struct PythonFlatCall {
  static func write(
    _ layout: native_python_layout, _ function: native_python_function, _ steps: [native_python_step]
  ) throws(Fault) -> Assembler {
    let request = unsafe Int(function.request_size)
    let response = unsafe Int(function.response_size)
    guard request <= PythonCall.roomMax, response <= PythonCall.roomMax else {
      throw unsupported("the frame of the call is too large")
    }
    guard unsafe function.fail != nil else { throw misuse("`fail` is NULL") }
    let room = (request + 15) & ~15
    var out = unsafe PythonCode(layout, function, frame: room + max(8, (response + 15) & ~15))
    unsafe out.enter(arguments: steps.count)
    try unsafe zero(request, steps, &out)
    for index in unsafe steps.indices { try unsafe convert(steps[index], index, request, &out) }
    out.code.move(.rdi, .rsp)
    out.code.move(.rsi, UInt64(request))
    out.code.address(.rdx, Memory(.rsp, room))
    out.code.move(.rcx, UInt64(response))
    unsafe out.code.call(bits(unsafe function.target))
    let good = out.code.label()
    out.code.apply(.cmp, .rax, Int32(response))
    out.code.jump(.equal, good)
    out.code.move(.rsi, .rax)
    out.leaveFailed()
    out.code.bind(good)
    try unsafe finish(function, room, response, &out)
    unsafe out.finish(arguments: steps.count)
    return out.code
  }

  private static func kind(_ step: native_python_step) throws(Fault) -> Kind {
    guard let kind = Kind(rawValue: UInt8(truncatingIfNeeded: unsafe step.element)), kind.isPlain else {
      throw unsupported("a number of this kind")
    }
    return kind
  }

  /// Bytes that no step writes are zero.
  private static func zero(_ request: Int, _ steps: [native_python_step], _ out: inout PythonCode)
    throws(Fault)
  {
    var written = 0
    for index in unsafe steps.indices {
      let step = unsafe steps[index]
      if unsafe step.kind == UInt8(NATIVE_PYTHON_STEP_KIND_NUMBER) {
        written += unsafe try kind(step).size
      } else {
        written += 8
      }
    }
    guard written < request else { return }
    for offset in stride(from: 0, to: request, by: 8) { out.code.store(Memory(.rsp, offset), 0) }
  }

  private static func convert(
    _ step: native_python_step, _ index: Int, _ request: Int, _ out: inout PythonCode
  ) throws(Fault) {
    let offset = unsafe Int(step.offset)
    out.loadArgument(index)
    switch unsafe Int(step.kind) {
    case Int(NATIVE_PYTHON_STEP_KIND_NUMBER):
      let kind = unsafe try kind(step)
      guard offset + kind.size <= request else { throw misuse("a step lies behind the request") }
      if kind.isFloat {
        out.readFloat(.xmm0, kind)
        out.code.store(Memory(.rsp, offset), .xmm0, kind.precision)
      } else {
        if kind == .bool { out.readBool(.rdi) } else { try out.readInteger(.rdi, kind) }
        out.code.store(Memory(.rsp, offset), .rdi, kind.width)
      }
    case Int(NATIVE_PYTHON_STEP_KIND_OBJECT):
      guard offset + 8 <= request else { throw misuse("a step lies behind the request") }
      unsafe out.expectType(step.type)
      out.code.load(.rdi, Memory(.rax, unsafe Int(out.layout.struct_pointer)))
      out.code.test(.rdi, .rdi)
      out.bail(.equal)
      out.code.store(Memory(.rsp, offset), .rdi)
    default: throw unsupported("this step in a flat request")
    }
  }

  private static func finish(
    _ function: native_python_function, _ room: Int, _ response: Int, _ out: inout PythonCode
  ) throws(Fault) {
    switch unsafe Int(function.result) {
    case Int(NATIVE_PYTHON_RESULT_NONE): out.leaveWithNone()
    case Int(NATIVE_PYTHON_RESULT_NUMBER):
      guard let kind = Kind(rawValue: unsafe function.result_kind), kind.isPlain,
        kind.size <= response
      else { throw unsupported("a response of this kind") }
      out.leave(withNumberAt: room, kind)
    case Int(NATIVE_PYTHON_RESULT_BOX):
      guard unsafe function.box != nil else { throw misuse("`box` is NULL") }
      out.leave(withBoxOf: room)
    default: throw misuse("a flat function has no out steps")
    }
  }
}
