import CAbut
import Foundation
import Native

/// Objects as a Python interpreter lays them out, and the functions that emitted code calls. What these saw
/// stands in `Seen`, so tests with it do not run side by side.
final class FakeInterpreter {
  enum Seen {
    nonisolated(unsafe) static var integer: Int64?
    nonisolated(unsafe) static var unsigned: UInt64?
    nonisolated(unsafe) static var double: Double?
    nonisolated(unsafe) static var failure: Int64?
    /// Arguments of the call that went the slow way.
    nonisolated(unsafe) static var slow: (arguments: Int, count: Int)?
    nonisolated(unsafe) static var boxed: [UInt8]?

    static func forget() {
      (integer, unsigned, double, failure, slow, boxed) = (nil, nil, nil, nil, nil, nil)
    }
  }

  typealias Builtin =
    @convention(c) (
      UnsafeMutableRawPointer?, UnsafeMutablePointer<UnsafeMutableRawPointer>?, Int, UnsafeMutableRawPointer?
    ) -> UnsafeMutableRawPointer?

  let isTagged: Bool
  private(set) var layout = native_python_layout()
  private var blocks: [UnsafeMutableRawPointer] = []
  let recordType: UnsafeMutableRawPointer

  init(isTagged: Bool) {
    self.isTagged = isTagged
    recordType = .allocate(byteCount: 16, alignment: 16)
    layout.size = UInt32(MemoryLayout<native_python_layout>.size)
    layout.long_style = isTagged ? 2 : 1
    layout.counts_none = !isTagged
    layout.type_offset = 8
    (layout.long_tag, layout.long_digits, layout.float_value) = (16, 24, 16)
    (layout.bytes_size, layout.bytes_data) = (16, 32)
    (layout.bytearray_size, layout.bytearray_start, layout.struct_pointer) = (16, 40, 16)
    layout.int_type = block(16)
    layout.float_type = block(16)
    layout.bytes_type = block(16)
    layout.bytearray_type = block(16)
    layout.true_object = block(16)
    layout.false_object = block(16)
    layout.none_object = block(16)
    let fromSigned: @convention(c) (Int64) -> UnsafeMutableRawPointer? = {
      Seen.integer = $0
      return nil
    }
    let fromUnsigned: @convention(c) (UInt64) -> UnsafeMutableRawPointer? = {
      Seen.unsigned = $0
      return nil
    }
    let fromDouble: @convention(c) (Double) -> UnsafeMutableRawPointer? = {
      Seen.double = $0
      return nil
    }
    layout.from_i64 = unsafeBitCast(fromSigned, to: UnsafeMutableRawPointer.self)
    layout.from_u64 = unsafeBitCast(fromUnsigned, to: UnsafeMutableRawPointer.self)
    layout.from_f64 = unsafeBitCast(fromDouble, to: UnsafeMutableRawPointer.self)
  }

  deinit { for block in blocks + [recordType] { block.deallocate() } }

  func block(_ size: Int) -> UnsafeMutableRawPointer {
    let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    block.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    blocks.append(block)
    return block
  }

  private func object(_ type: UnsafeMutableRawPointer?, _ size: Int) -> UnsafeMutableRawPointer {
    let object = block(size)
    (object + 8).storeBytes(of: type, as: UnsafeMutableRawPointer?.self)
    return object
  }

  /// Digits of thirty bits, as many as the value needs.
  func integer(_ value: Int64) -> UnsafeMutableRawPointer {
    var digits: [UInt32] = []
    var rest = value.magnitude
    while rest > 0 {
      digits.append(UInt32(rest & 0x3fff_ffff))
      rest >>= 30
    }
    let object = object(layout.int_type, 64)
    let sign = value == 0 ? 1 : value < 0 ? 2 : 0
    let size = isTagged ? digits.count << 3 | sign : value < 0 ? -digits.count : digits.count
    (object + 16).storeBytes(of: size, as: Int.self)
    for (index, digit) in digits.enumerated() {
      (object + 24 + index * 4).storeBytes(of: digit, as: UInt32.self)
    }
    return object
  }

  func float(_ value: Double) -> UnsafeMutableRawPointer {
    let object = object(layout.float_type, 32)
    (object + 16).storeBytes(of: value, as: Double.self)
    return object
  }

  func bytes(_ text: String) -> UnsafeMutableRawPointer {
    let object = object(layout.bytes_type, 64)
    (object + 16).storeBytes(of: text.utf8.count, as: Int.self)
    (object + 32).copyMemory(from: text, byteCount: text.utf8.count + 1)
    return object
  }

  func record(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer {
    let object = object(recordType, 32)
    (object + 16).storeBytes(of: pointer, as: UnsafeMutableRawPointer?.self)
    return object
  }

  /// A function to be emitted; `target` and the result are the caller's to set.
  func function(_ target: Int) -> native_python_function {
    let slow: Builtin = { _, arguments, count, _ in
      Seen.slow = (Int(bitPattern: arguments), count)
      return nil
    }
    let fail: @convention(c) (UnsafeMutableRawPointer?, Int64) -> UnsafeMutableRawPointer? = {
      Seen.failure = $1
      return nil
    }
    let box: @convention(c) (UnsafeMutableRawPointer?, UnsafeRawPointer?) -> UnsafeMutableRawPointer? = {
      _, room in
      Seen.boxed = room.map { Array(UnsafeRawBufferPointer(start: $0, count: 16)) }
      return nil
    }
    var function = native_python_function()
    function.size = UInt32(MemoryLayout<native_python_function>.size)
    function.target = UnsafeMutableRawPointer(bitPattern: target)
    function.slow = unsafeBitCast(slow, to: UnsafeMutableRawPointer.self)
    function.fail = unsafeBitCast(fail, to: UnsafeMutableRawPointer.self)
    function.box = unsafeBitCast(box, to: UnsafeMutableRawPointer.self)
    function.result = UInt8(NATIVE_PYTHON_RESULT_NUMBER)
    return function
  }

  static func step(_ kind: Int, slot: Int, second: Int = 255) -> native_python_step {
    var step = native_python_step()
    step.kind = UInt8(kind)
    step.slot = UInt8(slot)
    step.second = UInt8(second)
    return step
  }

  /// Emits, calls once, and gives the code back. Nil: not emitted.
  func call(
    _ plan: Plan?, _ function: native_python_function, _ steps: [native_python_step],
    _ arguments: [UnsafeMutableRawPointer]
  ) throws -> UnsafeMutableRawPointer? {
    Seen.forget()
    var function = function
    function.step_count = UInt32(steps.count)
    return try steps.withUnsafeBufferPointer { steps in
      function.steps = steps.baseAddress
      let code = try PythonBuiltin.emit(plan, layout, function)
      defer { PythonBuiltin.release(code) }
      var arguments = arguments
      return arguments.withUnsafeMutableBufferPointer { buffer in
        unsafeBitCast(code, to: Builtin.self)(nil, buffer.baseAddress, buffer.count, nil)
      }
    }
  }
}
