import CShims
import Machine

/// What writes to the world's output. Each call writes once.
enum OutputNatives {
  static var all: [Native] {
    [
      Native(
        "Print", arity: 1, isVariadic: true, description: "Writes values with \", \" between them",
        takesTexts: true
      ) { call throws(NativeFailure) in
        try call.surroundings.output.write(joined(call, isLine: false))
        return .value(call.unit)
      },
      Native(
        "PrintLn", arity: 1, isVariadic: true,
        description: "Writes values with \", \" between them, and ends the line", takesTexts: true
      ) { call throws(NativeFailure) in
        try call.surroundings.output.write(joined(call, isLine: true))
        return .value(call.unit)
      },
      Native(
        "PrintF", arity: 2, isVariadic: true,
        description: "Writes a format with values for {} in their order and for {N} by number",
        takesTexts: true
      ) { call throws(NativeFailure) in
        try call.surroundings.output.write(try formatted(call))
        return .value(call.unit)
      },
      Native(
        "Debug", arity: 1, description: "Writes a line with the type of a value and the value, quoted"
      ) { call throws(NativeFailure) in
        let value = unsafe call.arguments[0]
        let line = Array("[DEBUG] \(call.typeName(value)): ".utf8) + call.text(value, isQuoted: true)
        try call.surroundings.output.write(line + [newline])
        return .value(call.unit)
      },
      Native(
        "Eprint", arity: 1, description: "Writes a value to the error stream, and ends the line",
        takesTexts: true
      ) { call throws(NativeFailure) in
        try call.surroundings.output.write(joined(call, isLine: true), isError: true)
        return .value(call.unit)
      },
    ]
  }

  private static let newline = UInt8(ascii: "\n")

  private static func joined(_ call: NativeCall, isLine: Bool) -> [UInt8] {
    var writer = ValueText()
    for at in unsafe 0..<call.arguments.count {
      if at > 0 { writer.append(", ") }
      unsafe writer.write(call.arguments[at], call.scheduler, call.names)
    }
    if isLine { writer.append("\n") }
    return writer.bytes
  }

  private static func formatted(_ call: NativeCall) throws(NativeFailure) -> [UInt8] {
    guard let format = unsafe call.stringBytes(call.arguments[0]) else {
      throw call.refusal("String, ...Any")
    }
    let values = unsafe call.arguments.dropFirst().map { call.text($0) }
    return try Format(unsafe Array(format)).filled(values)
  }
}

/// Text with places for values: `{}`, and `{N}` for the one with this number.
struct Format {
  private enum Piece {
    case text(ArraySlice<UInt8>)
    case next
    /// `number` is nil when nobody has such a number.
    case numbered(Int?, ArraySlice<UInt8>)
  }

  private var pieces: [Piece] = []
  private var places = 0

  init(_ format: [UInt8]) {
    var start = 0
    var at = 0
    while at < format.count {
      guard format[at] == UInt8(ascii: "{") else {
        at += 1
        continue
      }
      var end = at + 1
      while end < format.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(format[end]) { end += 1 }
      guard end < format.count, format[end] == UInt8(ascii: "}") else {
        at = end
        continue
      }
      pieces.append(.text(format[start..<at]))
      let digits = format[(at + 1)..<end]
      pieces.append(digits.isEmpty ? .next : .numbered(Self.number(digits), format[at...end]))
      places += 1
      (at, start) = (end + 1, end + 1)
    }
    pieces.append(.text(format[start...]))
  }

  /// Only as numbers are written: without zeros in front.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.count < 10, digits.count == 1 || digits.first != UInt8(ascii: "0") else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// With the values in their places: those with a number that is named do not stand for a `{}`, and where
  /// there is no value the place stays as it is.
  func filled(_ values: [[UInt8]]) throws(NativeFailure) -> [UInt8] {
    guard values.count >= places else { throw .argumentCount(expected: places, got: values.count) }
    var isNamed = [Bool](repeating: false, count: values.count)
    for case .numbered(let number?, _) in pieces where number < values.count { isNamed[number] = true }
    var text: [UInt8] = []
    var next = 0
    for piece in pieces {
      switch piece {
      case .text(let bytes): text += bytes
      case .numbered(let number, let bytes):
        if let number, number < values.count { text += values[number] } else { text += bytes }
      case .next:
        while next < values.count, isNamed[next] { next += 1 }
        text += next < values.count ? values[next] : Array("{}".utf8)
        next += 1
      }
    }
    return text
  }
}

extension NativeCall {
  var unit: Slot { Slot(kind: UInt32(ABUT_KIND_UNIT), aux: 0, bits: 0) }
}
