import CAbut
import Native
import TestSupport
import Testing

/// What a closure that libffi made saw, and what it gives back: the judge of arguments that emitted code
/// passes.
enum Judge {
  nonisolated(unsafe) static var seen: [UInt8] = []
  nonisolated(unsafe) static var result: [UInt8] = []
  nonisolated(unsafe) static var size = 0

  static func closure(_ plan: Plan) throws -> Closure {
    size = Int(plan.facts.pointee.arguments_size)
    seen = []
    return try Closure(
      plan, path: .libffi,
      handler: { _, arguments, result in
        Judge.seen += UnsafeRawBufferPointer(start: arguments, count: Judge.size)
        for (index, byte) in Judge.result.enumerated() {
          result?.storeBytes(of: byte, toByteOffset: index, as: UInt8.self)
        }
      }, context: nil)
  }

  /// The bytes of one argument of one call.
  static func argument(_ plan: Plan, _ index: Int, call: Int = 0) -> [UInt8] {
    let slot = plan.facts.pointee.slots[index]
    let start = call * size + Int(slot.offset)
    return Array(seen[start..<start + Int(slot.size)])
  }
}

/// A number of some kind, as C keeps it.
private struct Number {
  let code: Character
  let bytes: [UInt8]
  var integer: Int64 = 0
  var real = 0.0

  init(_ code: Character, _ random: inout FuzzRandom) {
    self.init(
      code, Int64.random(in: -1 << 59...1 << 59, using: &random) >> Int64.random(in: 0...58, using: &random))
  }

  /// The value, cut to what the kind has room for.
  init(_ code: Character, _ value: Int64) {
    self.code = code
    func made<T: FixedWidthInteger>(_ type: T.Type) -> ([UInt8], Int64) {
      let short = T(truncatingIfNeeded: value)
      return (withUnsafeBytes(of: short) { Array($0) }, Int64(truncatingIfNeeded: short))
    }
    switch code {
    case "?": (bytes, integer) = ([UInt8(value & 1)], value & 1)
    case "b": (bytes, integer) = made(Int8.self)
    case "B": (bytes, integer) = made(UInt8.self)
    case "h": (bytes, integer) = made(Int16.self)
    case "H": (bytes, integer) = made(UInt16.self)
    case "i": (bytes, integer) = made(Int32.self)
    case "I": (bytes, integer) = made(UInt32.self)
    case "q": (bytes, integer) = made(Int64.self)
    case "f":
      let short = Float(value) / 8
      (bytes, real) = (withUnsafeBytes(of: short) { Array($0) }, Double(short))
    case "d":
      let long = Double(value) / 8
      (bytes, real) = (withUnsafeBytes(of: long) { Array($0) }, long)
    default:
      let positive = value.magnitude
      (bytes, integer) = (withUnsafeBytes(of: positive) { Array($0) }, Int64(positive))
    }
  }

  func object(_ python: FakeInterpreter) -> UnsafeMutableRawPointer? {
    switch code {
    case "?": integer == 1 ? python.layout.true_object : python.layout.false_object
    case "f", "d": python.float(real)
    default: python.integer(integer)
    }
  }
}

extension PythonBuiltinTests {
  @Test(arguments: [false, true])
  func `arguments of any signature arrive where C expects them`(isTagged: Bool) throws {
    let seed = FuzzRandom.seed()
    print("FUZZ_SEED=\(seed)")
    var random = FuzzRandom(seed)
    let python = FakeInterpreter(isTagged: isTagged)
    let codes = Array("?bBhHiIqQpfd")
    func number() -> Number { Number(codes[Int.random(in: 0..<codes.count, using: &random)], &random) }
    for _ in 0..<200 {
      let given = (0..<Int.random(in: 0...16, using: &random)).map { _ in number() }
      let result = number()
      let text = "\(result.code)(\(given.map { String($0.code) }.joined(separator: ",")))"
      let plan = try Plan(Array(text.utf8))
      let closure = try Judge.closure(plan)
      Judge.result = result.bytes
      let steps = given.indices.map { FakeInterpreter.step(Int(NATIVE_PYTHON_STEP_KIND_NUMBER), slot: $0) }
      let object = try python.call(
        plan, python.function(Int(bitPattern: closure.code)), steps, given.compactMap { $0.object(python) })
      try #require(Judge.seen.count == Judge.size && FakeInterpreter.Seen.slow == nil, "\(text)")
      for (index, one) in given.enumerated() {
        #expect(Judge.argument(plan, index) == one.bytes, "\(text) \(index)")
      }
      switch result.code {
      case "?":
        #expect(
          object == (result.integer == 1 ? python.layout.true_object : python.layout.false_object), "\(text)")
      case "f", "d": #expect(FakeInterpreter.Seen.double == result.real, "\(text)")
      case "Q", "p": #expect(FakeInterpreter.Seen.unsigned == UInt64(result.integer), "\(text)")
      default: #expect(FakeInterpreter.Seen.integer == result.integer, "\(text)")
      }
    }
  }

  @Test func `a length in a register may belong to a pointer on the stack`() throws {
    let python = FakeInterpreter(isTagged: true)
    let plan = try Plan(Array("v(Q,q,q,q,q,q,p,i)".utf8))
    let closure = try Judge.closure(plan)
    var function = python.function(Int(bitPattern: closure.code))
    function.result = UInt8(NATIVE_PYTHON_RESULT_NONE)
    var steps = [FakeInterpreter.step(Int(NATIVE_PYTHON_STEP_KIND_BYTES), slot: 6, second: 0)]
    for slot in [1, 2, 3, 4, 5, 7] {
      steps.append(FakeInterpreter.step(Int(NATIVE_PYTHON_STEP_KIND_NUMBER), slot: slot))
    }
    let text = python.bytes("five!")
    _ = try python.call(plan, function, steps, [text] + (1...6).map { python.integer($0) })
    #expect(Judge.argument(plan, 0) == Number("Q", 5).bytes)
    #expect(Judge.argument(plan, 6) == Number("p", Int64(Int(bitPattern: text + 32))).bytes)
    #expect(Judge.argument(plan, 7) == Number("i", 6).bytes)
  }

  @Test func `records by value that lead nowhere go the slow way`() throws {
    let python = FakeInterpreter(isTagged: true)
    let plan = try Plan(Array("v({P|d x,d y})".utf8))
    let closure = try Judge.closure(plan)
    var step = FakeInterpreter.step(Int(NATIVE_PYTHON_STEP_KIND_VALUE), slot: 0)
    step.type = python.recordType
    var function = python.function(Int(bitPattern: closure.code))
    function.result = UInt8(NATIVE_PYTHON_RESULT_NONE)
    _ = try python.call(plan, function, [step], [python.record(nil)])
    #expect(FakeInterpreter.Seen.slow?.count == 1 && Judge.seen.isEmpty)
  }

  @Test func `maps pass each row, whatever kinds and strides the columns have`() throws {
    let seed = FuzzRandom.seed()
    print("FUZZ_SEED=\(seed)")
    var random = FuzzRandom(seed)
    let narrower: [Character: [Character]] = [
      "q": Array("bBhHiIq"), "d": Array("bBhHiIfd"), "i": Array("bBhHi"), "f": Array("bBhHf"),
    ]
    let kinds: [Character: Kind] = [
      "b": .i8, "B": .u8, "h": .i16, "H": .u16, "i": .i32, "I": .u32, "q": .i64, "f": .f32, "d": .f64,
    ]
    let rows = 5
    for _ in 0..<200 {
      func pick(_ from: [Character]) -> Character { from[Int.random(in: 0..<from.count, using: &random)] }
      let parameters = (0..<Int.random(in: 0...12, using: &random)).map { _ in pick(Array("qdif")) }
      let result = pick(Array("qdif"))
      let plan = try Plan(Array("\(result)(\(parameters.map { String($0) }.joined(separator: ",")))".utf8))
      let closure = try Judge.closure(plan)
      Judge.result = Number(result, 77).bytes
      var blocks: [UnsafeMutableRawPointer] = []
      defer { for block in blocks { block.deallocate() } }
      func column(_ code: Character, _ stride: Int) -> native_column {
        let block = UnsafeMutableRawPointer.allocate(byteCount: 32 * rows, alignment: 16)
        block.initializeMemory(as: UInt8.self, repeating: 0, count: 32 * rows)
        blocks.append(block)
        var column = native_column()
        column.base = block + (stride < 0 ? 16 * (rows - 1) : 0)
        (column.stride, column.kind) = (stride, (kinds[code] ?? .void).rawValue)
        return column
      }
      let isRegular = Bool.random(using: &random)
      var columns: [native_column] = []
      var expected: [[Int64]] = []
      for parameter in parameters {
        let code = pick(narrower[parameter] ?? [])
        let size = Number(code, 0).bytes.count
        let stride = [size, 0, 16, -16][Int.random(in: 0..<(isRegular ? 2 : 4), using: &random)]
        let column = column(code, stride)
        var values: [Int64] = []
        for row in 0..<rows {
          let value = stride == 0 ? 9 : Int64.random(in: 0...100, using: &random)
          values.append(value)
          column.base?.advanced(by: row * stride).copyMemory(
            from: Number(code, value).bytes, byteCount: size)
        }
        columns.append(column)
        expected.append(values)
      }
      var back = column(result, Number(result, 0).bytes.count)
      try columns.withUnsafeBufferPointer { columns in
        try plan.map(closure.code, count: rows, columns: columns.baseAddress, result: &back)
      }
      try #require(Judge.seen.count == rows * Judge.size)
      for (index, parameter) in parameters.enumerated() {
        let isReal = parameter == "d" || parameter == "f"
        for row in 0..<rows {
          let from = columns[index].kind
          // Real columns keep eighths, whole ones whole numbers.
          let isWhole = isReal && from != Kind.f32.rawValue && from != Kind.f64.rawValue
          let value = isWhole ? expected[index][row] * 8 : expected[index][row]
          #expect(Judge.argument(plan, index, call: row) == Number(parameter, value).bytes)
        }
      }
      let bytes = Array(UnsafeRawBufferPointer(start: back.base, count: rows * Judge.result.count))
      #expect(bytes == (0..<rows).flatMap { _ in Judge.result })
    }
  }
}
