import Machine

/// What values are, and as what else they can be read.
enum TypeNatives {
  static var all: [Native] {
    [
      test("IsNumber", "Whether a value is a Number") { call, value in value.isNumber },
      test("IsString", "Whether a value is a String") { call, value in unsafe value.string != nil },
      test("IsBool", "Whether a value is a Boolean") { call, value in value.isBool },
      test("IsArray", "Whether a value is an Array") { call, value in unsafe value.array != nil },
      Native("TypeOf", arity: 1, description: "The name of a value's type") { call throws(NativeFailure) in
        .value(try call.string(unsafe call.typeName(call.arguments[0])))
      },
      Native("ToString", arity: 1, description: "The text that prints of a value", takesTexts: true) {
        call throws(NativeFailure) in
        let value = unsafe call.arguments[0]
        if unsafe value.string != nil { return .value(value) }
        return .value(try call.string(call.text(value)))
      },
      Native(
        "ToNumber", arity: 1, description: "The number that a String or a Boolean stands for; else NaN"
      ) { call throws(NativeFailure) in
        let value = unsafe call.arguments[0]
        if value.isNumber { return .value(value) }
        if value.isBool { return .value(.number(value.bool ? 1 : 0)) }
        guard let bytes = unsafe call.stringBytes(value) else { return .value(.number(.nan)) }
        return .value(.number(unsafe number(bytes) ?? .nan))
      },
    ]
  }

  private static func test(
    _ name: String, _ description: String, _ body: @escaping (NativeCall, Slot) -> Bool
  ) -> Native {
    Native(name, arity: 1, description: description) { call throws(NativeFailure) in
      .value(.bool(unsafe body(call, call.arguments[0])))
    }
  }

  /// A decimal number with or without sign, point and exponent, or `inf`, `infinity`, `nan`; nothing else.
  static func number(_ bytes: UnsafeRawBufferPointer) -> Double? {
    var at = 0
    let isNegative = unsafe bytes.first == UInt8(ascii: "-")
    if unsafe isNegative || bytes.first == UInt8(ascii: "+") { at = 1 }
    let word = unsafe bytes[at...].prefix(9).map { $0 | 0x20 }
    let named: Double? =
      switch String(decoding: word, as: UTF8.self) {
      case "inf", "infinity": .infinity
      case "nan": .nan
      default: nil
      }
    if let named { return isNegative ? -named : named }
    guard let digits = unsafe decimal(bytes[at...]), let value = Double(digits) else { return nil }
    return isNegative ? -value : value
  }

  /// The same number with digits on both sides of its point, if it has one; nil: it is none.
  private static func decimal(_ bytes: UnsafeRawBufferPointer.SubSequence) -> String? {
    var text = [UInt8(ascii: "0")]
    var at = unsafe bytes.startIndex
    func skipDigits() -> Int {
      let start = at
      while unsafe at < bytes.endIndex, unsafe (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[at]) {
        unsafe text.append(bytes[at])
        at += 1
      }
      return at - start
    }
    func skip(_ one: UInt8, _ other: UInt8) -> UInt8? {
      guard unsafe at < bytes.endIndex, unsafe bytes[at] == one || bytes[at] == other else { return nil }
      at += 1
      return unsafe bytes[at - 1]
    }
    var count = skipDigits()
    if skip(UInt8(ascii: "."), UInt8(ascii: ".")) != nil {
      text.append(UInt8(ascii: "."))
      count += skipDigits()
      text.append(UInt8(ascii: "0"))
    }
    guard count > 0 else { return nil }
    if skip(UInt8(ascii: "e"), UInt8(ascii: "E")) != nil {
      text.append(UInt8(ascii: "e"))
      if let sign = skip(UInt8(ascii: "+"), UInt8(ascii: "-")) { text.append(sign) }
      guard skipDigits() > 0 else { return nil }
    }
    return unsafe at == bytes.endIndex ? String(decoding: text, as: UTF8.self) : nil
  }
}
