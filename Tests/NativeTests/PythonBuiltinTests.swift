import Bytes
import CAbut
import Foundation
import Native
import TestSupport
import Testing

@Suite(.serialized, .enabled(if: EmittedCode.isEnabled)) struct PythonBuiltinTests {
  private typealias Seen = FakeInterpreter.Seen
  private static let number = Int(NATIVE_PYTHON_STEP_KIND_NUMBER)

  static func prepared(_ code: String) throws -> Plan { try Plan(Array(code.utf8)) }

  /// Values at every edge of digits and kinds.
  private static let edges: [Int64] = {
    var found: Set<Int64> = [0, .max, .min, .max - 1]
    for shift: Int64 in [1, 7, 8, 15, 16, 29, 30, 31, 32, 59, 60, 61, 62] {
      for near: Int64 in [-1, 0, 1] {
        found.insert((1 << shift) + near)
        found.insert(-((1 << shift) + near))
      }
    }
    return found.sorted()
  }()

  @Test(arguments: [false, true])
  func `integers of every kind arrive, or go the slow way whole`(isTagged: Bool) throws {
    let same: @convention(c) (Int64) -> Int64 = { $0 }
    let kinds: [(String, ClosedRange<Int64>, Bool)] = [
      ("b", -128...127, false), ("B", 0...255, false), ("h", -32768...32767, false), ("H", 0...65535, false),
      ("i", Int64(Int32.min)...Int64(Int32.max), false), ("I", 0...Int64(UInt32.max), false),
      ("q", .min ... .max, false), ("Q", 0 ... .max, true), ("p", 0 ... .max, true),
    ]
    let python = FakeInterpreter(isTagged: isTagged)
    let function = python.function(unsafeBitCast(same, to: Int.self))
    for (code, range, isUnsigned) in kinds {
      let plan = try Self.prepared("\(code)(\(code))")
      for value in Self.edges {
        let object = python.integer(value)
        _ = try python.call(plan, function, [FakeInterpreter.step(Self.number, slot: 0)], [object])
        let isShort = value.magnitude < 1 << 60
        if range.contains(value), isShort {
          #expect(isUnsigned ? Seen.unsigned == UInt64(value) : Seen.integer == value, "\(code) \(value)")
          #expect(Seen.slow == nil)
        } else {
          #expect(Seen.slow?.count == 1 && Seen.integer == nil && Seen.unsigned == nil, "\(code) \(value)")
        }
      }
    }
  }

  @Test(arguments: [false, true])
  func `floats arrive, small integers too`(isTagged: Bool) throws {
    let python = FakeInterpreter(isTagged: isTagged)
    let add: @convention(c) (Double, Float, Double) -> Double = { $0 + Double($1) * 10 + $2 * 100 }
    let plan = try Self.prepared("d(d,f,d)")
    let function = python.function(unsafeBitCast(add, to: Int.self))
    let steps = (0..<3).map { FakeInterpreter.step(Self.number, slot: $0) }
    _ = try python.call(plan, function, steps, [python.float(1.5), python.integer(-3), python.float(2)])
    #expect(Seen.double == 171.5 && Seen.slow == nil)
    // Too large for a float: the slow way decides.
    _ = try python.call(plan, function, steps, [python.float(1), python.float(1e300), python.float(2)])
    #expect(Seen.slow != nil && Seen.double == nil)
    _ = try python.call(plan, function, steps, [python.bytes("x"), python.float(1), python.float(2)])
    #expect(Seen.slow != nil && Seen.double == nil)
  }

  @Test func `more arguments than registers are put on the stack`() throws {
    typealias Many =
      @convention(c) (
        Int64, Int32, Int64, Int64, Int64, Int64, Int8, Int64, Double, Int64
      ) -> Int64
    let many: Many = { a, b, c, d, e, f, g, h, x, i in
      a + Int64(b) * 10 + c * 100 + d * 1000 + e * 10_000 + f * 100_000 + Int64(g) * 1_000_000 + h
        * 10_000_000
        + Int64(x) * 100_000_000 + i * 1_000_000_000
    }
    let python = FakeInterpreter(isTagged: true)
    let plan = try Self.prepared("q(q,i,q,q,q,q,b,q,d,q)")
    let function = python.function(unsafeBitCast(many, to: Int.self))
    let steps = (0..<10).map { FakeInterpreter.step(Self.number, slot: $0) }
    var arguments = (0..<10).map { python.integer(Int64($0) - 4) }
    _ = try python.call(plan, function, steps, arguments)
    #expect(Seen.integer == 5_432_098_766)
    arguments[9] = python.bytes("no number")
    _ = try python.call(plan, function, steps, arguments)
    #expect(Seen.slow?.count == 10 && Seen.integer == nil)
  }

  @Test func `text, objects, records, rooms and statuses`() throws {
    let python = FakeInterpreter(isTagged: false)
    let length: @convention(c) (UnsafePointer<CChar>) -> Int64 = { Int64(strlen($0)) }
    var function = python.function(unsafeBitCast(length, to: Int.self))
    let text = FakeInterpreter.step(Int(NATIVE_PYTHON_STEP_KIND_TEXT), slot: 0)
    _ = try python.call(try Self.prepared("q(z)"), function, [text], [python.bytes("hello")])
    #expect(Seen.integer == 5)

    var point = (1.5, 2.5)
    let sum: @convention(c) (Double, Double, Int64) -> Double = { $0 + $1 + Double($2) }
    function = python.function(unsafeBitCast(sum, to: Int.self))
    var value = FakeInterpreter.step(Int(NATIVE_PYTHON_STEP_KIND_VALUE), slot: 0)
    value.type = python.recordType
    let other = FakeInterpreter.step(Self.number, slot: 1)
    try withUnsafeMutablePointer(to: &point) { place in
      let record = python.record(UnsafeMutableRawPointer(place))
      _ = try python.call(
        try Self.prepared("d({P|d x,d y},q)"), function, [value, other], [record, python.integer(4)])
    }
    #expect(Seen.double == 8)

    let divide: @convention(c) (Int64, Int64, UnsafeMutablePointer<Int64>) -> Int32 = { a, b, out in
      guard b != 0 else { return -7 }
      out.pointee = a / b
      return 0
    }
    function = python.function(unsafeBitCast(divide, to: Int.self))
    function.is_status = true
    function.result = UInt8(NATIVE_PYTHON_RESULT_OUT)
    var room = FakeInterpreter.step(Int(NATIVE_PYTHON_STEP_KIND_OUT), slot: 2)
    room.element = UInt32(NATIVE_KIND_I64)
    let steps = [
      FakeInterpreter.step(Self.number, slot: 0), FakeInterpreter.step(Self.number, slot: 1), room,
    ]
    let plan = try Self.prepared("i(q,q,&q)")
    _ = try python.call(plan, function, steps, [python.integer(-42), python.integer(5)])
    #expect(Seen.integer == -8 && Seen.failure == nil)
    _ = try python.call(plan, function, steps, [python.integer(1), python.integer(0)])
    #expect(Seen.failure == -7 && Seen.integer == nil)
    _ = try python.call(plan, function, steps, [python.integer(1)])
    #expect(Seen.slow?.count == 1)
  }

  @Test func `flat functions get their request and give their response`() throws {
    let scale: @convention(c) (UnsafePointer<UInt8>, Int, UnsafeMutablePointer<UInt8>, Int) -> Int = {
      request, length, response, room in
      guard length == 16, room == 8, request[4] | request[5] | request[6] | request[7] == 0 else { return -1 }
      let bytes = UnsafeRawPointer(request)
      let result = Double(bytes.load(as: Int32.self)) * bytes.load(fromByteOffset: 8, as: Double.self)
      UnsafeMutableRawPointer(response).storeBytes(of: result, as: Double.self)
      return result < 0 ? -4 : 8
    }
    let python = FakeInterpreter(isTagged: true)
    var function = python.function(unsafeBitCast(scale, to: Int.self))
    function.is_flat = true
    (function.request_size, function.response_size) = (16, 8)
    function.result_kind = UInt8(NATIVE_KIND_F64)
    var steps = [FakeInterpreter.step(Self.number, slot: 0), FakeInterpreter.step(Self.number, slot: 1)]
    steps[0].element = UInt32(NATIVE_KIND_I32)
    (steps[1].element, steps[1].offset) = (UInt32(NATIVE_KIND_F64), 8)
    _ = try python.call(nil, function, steps, [python.integer(6), python.float(7)])
    #expect(Seen.double == 42)
    _ = try python.call(nil, function, steps, [python.integer(-6), python.float(7)])
    #expect(Seen.failure == -4 && Seen.double == nil)
    _ = try python.call(nil, function, steps, [python.integer(1 << 40), python.float(7)])
    #expect(Seen.slow != nil)
  }

  /// In a process of its own: the count of bytes is the process's.
  @Test func `whatever the steps say, emitting ends with code or a fault`() async {
    let seed = FuzzRandom.seed()
    print("FUZZ_SEED=\(seed)")
    await #expect(processExitsWith: .success) { [seed = seed as UInt64] in
      var random = FuzzRandom(seed)
      func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
      let python = FakeInterpreter(isTagged: false)
      let codes = [
        "d(d,d)", "v()", "q(p,Q)", "i(q,q,&q)", "{P|d x,q y}({P},z)", "g(g)", "i(z,...,d)", "D(D,d)",
      ]
      let before = PythonBuiltin.bytesInUse
      for _ in 0..<20_000 {
        let plan = try PythonBuiltinTests.prepared(codes[below(codes.count)])
        var function = python.function(16)
        function.result = UInt8(below(5))
        function.is_status = below(3) == 0
        function.is_flat = below(4) == 0
        (function.request_size, function.response_size) = (UInt32(below(5000)), UInt32(below(5000)))
        function.result_kind = UInt8(below(20))
        if below(5) == 0 { function.box = nil }
        var steps: [native_python_step] = []
        for index in 0..<below(5) {
          let slot = below(3) == 0 ? below(256) : index
          var step = FakeInterpreter.step(below(8), slot: slot, second: below(2) == 0 ? 255 : index + 1)
          (step.element, step.offset) = (UInt32(below(20)), UInt32(below(64)))
          step.flags = UInt8(below(4))
          steps.append(step)
        }
        function.step_count = UInt32(steps.count)
        steps.withUnsafeBufferPointer { steps in
          function.steps = steps.baseAddress
          if let code = try? PythonBuiltin.emit(plan, python.layout, function) { PythonBuiltin.release(code) }
        }
      }
      #expect(PythonBuiltin.bytesInUse == before)
    }
  }
}
