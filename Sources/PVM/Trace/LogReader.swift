import Bytes

/// A line of a log of host calls.
enum LogEvent {
  /// The word behind `program`: the bytes, or the name of a file.
  case program(Range<Int>)
  case start(LogState)
  case hostCall(UInt64, LogState)
  case read(UInt64, [UInt8])
  case write(UInt64, [UInt8])
  case setRegister(Int, UInt64)
  case setGas(UInt64)
  /// Ours: memory that a program does not bring.
  case map(UInt64, UInt64, write: Bool)
  case unmap(UInt64, UInt64)
  case end(Stop, LogState)
}

/// Reads a log line by line. Lines that are empty or begin with `#` say nothing.
struct LogReader {
  private let text: [UInt8]
  private var at = 0
  /// The line that was read last, from 1, and where it begins.
  private(set) var line = 0
  private(set) var lineStart = 0
  private var end = 0

  init(_ text: [UInt8]) { self.text = text }

  func fault(_ code: Fault.Code, _ note: String) -> Fault {
    Fault(code, at: lineStart, "line \(line): \(note)")
  }

  /// nil at the end.
  mutating func next() throws(Fault) -> LogEvent? {
    while at < text.count {
      (line, lineStart) = (line + 1, at)
      end = at
      while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
      let limit = end
      if end > at, text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      let first = word()
      if first.isEmpty || text[first.lowerBound] == UInt8(ascii: "#") {
        at = limit + 1
        continue
      }
      let event = try event(first)
      at = limit + 1
      return event
    }
    return nil
  }

  /// The next word of the line; empty at its end.
  private mutating func word() -> Range<Int> {
    while at < end, text[at] == UInt8(ascii: " ") { at += 1 }
    let start = at
    while at < end, text[at] != UInt8(ascii: " ") { at += 1 }
    return start..<at
  }

  private mutating func event(_ first: Range<Int>) throws(Fault) -> LogEvent {
    if let key = key(of: first) {
      let value = try number(key.upperBound + 1..<first.upperBound)
      if equals(key, "ecalli") { return .hostCall(value, try state()) }
      if equals(key, "FAULT") { return .end(.faulted(value), try state()) }
      // An end may have a word behind it that says why.
      if let stop = stop(key) { return .end(stop, try state()) }
    }
    if let stop = stop(first) { return .end(stop, try state()) }
    if equals(first, "program") { return .program(word()) }
    if equals(first, "start") { return .start(try state()) }
    if equals(first, "setreg") {
      let index = try register(word())
      return .setRegister(index, try given())
    }
    if equals(first, "setgas") { return .setGas(try given()) }
    if equals(first, "memread") { return try memory(.read) }
    if equals(first, "memwrite") { return try memory(.write) }
    if equals(first, "map") { return try memory(.map) }
    if equals(first, "unmap") { return try memory(.unmap) }
    throw fault(.malformed, "no line of a log begins so")
  }

  private func stop(_ word: Range<Int>) -> Stop? {
    if equals(word, "HALT") { return .halted }
    if equals(word, "PANIC") { return .panicked }
    if equals(word, "OOG") { return .outOfGas }
    return nil
  }

  /// What stands before the first `=`.
  private func key(of word: Range<Int>) -> Range<Int>? {
    for index in word where text[index] == UInt8(ascii: "=") { return word.lowerBound..<index }
    return nil
  }

  private func equals(_ word: Range<Int>, _ name: StaticString) -> Bool {
    guard word.count == name.utf8CodeUnitCount else { return false }
    for index in 0..<word.count where unsafe text[word.lowerBound + index] != name.utf8Start[index] {
      return false
    }
    return true
  }

  private mutating func state() throws(Fault) -> LogState {
    var state = LogState()
    while true {
      let word = word()
      if word.isEmpty { return state }
      guard let key = key(of: word) else { throw fault(.malformed, "a value without a name") }
      let value = try number(key.upperBound + 1..<word.upperBound)
      if equals(key, "pc") {
        state.pc = value
      } else if equals(key, "gas") {
        state.gas = value
      } else {
        state.registers[try register(key)] = value
      }
    }
  }

  private func register(_ word: Range<Int>) throws(Fault) -> Int {
    let names = Array("r".utf8)
    guard word.count >= 2, word.count <= 3, text[word.lowerBound] == names[0] else {
      throw fault(.malformed, "no register")
    }
    let index = try number(word.lowerBound + 1..<word.upperBound)
    guard index < 13 else { throw fault(.malformed, "there are registers r0 to r12") }
    return Int(index)
  }

  /// A number behind `<-`.
  private mutating func given() throws(Fault) -> UInt64 {
    guard equals(word(), "<-") else { throw fault(.malformed, "`<-` and a value are missing") }
    return try number(word())
  }

  private enum Kind { case read, write, map, unmap }

  private mutating func memory(_ kind: Kind) throws(Fault) -> LogEvent {
    let address = try number(word())
    let length = word()
    guard let key = key(of: length), equals(key, "len") else { throw fault(.malformed, "`len=` is missing") }
    let count = try number(key.upperBound + 1..<length.upperBound)
    let arrow = word()
    switch kind {
    case .map:
      guard equals(arrow, "read") || equals(arrow, "write") else {
        throw fault(.malformed, "`read` or `write` is missing")
      }
      return .map(address, count, write: equals(arrow, "write"))
    case .unmap: return .unmap(address, count)
    case .read, .write:
      guard kind == .read ? equals(arrow, "->") : equals(arrow, "<-") else {
        throw fault(.malformed, "`->` or `<-` is missing")
      }
      let bytes = try self.bytes(word())
      guard UInt64(bytes.count) == count else {
        throw fault(.malformed, "\(bytes.count) bytes where \(count) are announced")
      }
      return kind == .read ? .read(address, bytes) : .write(address, bytes)
    }
  }

  /// Bytes as 0x and digits.
  func bytes(_ word: Range<Int>) throws(Fault) -> [UInt8] {
    guard word.count >= 2, word.count & 1 == 0, isHex(word) else { throw fault(.malformed, "no bytes") }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(word.count / 2 - 1)
    for index in stride(from: word.lowerBound + 2, to: word.upperBound, by: 2) {
      guard let high = digit(text[index]), let low = digit(text[index + 1]) else {
        throw fault(.malformed, "no hexadecimal digit")
      }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  func string(_ word: Range<Int>) -> String { String(decoding: text[word], as: UTF8.self) }

  private func isHex(_ word: Range<Int>) -> Bool {
    word.count >= 2 && text[word.lowerBound] == UInt8(ascii: "0")
      && text[word.lowerBound + 1] == UInt8(ascii: "x")
  }

  @inline(__always) private func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private func number(_ word: Range<Int>) throws(Fault) -> UInt64 {
    let isHex = isHex(word)
    let base: UInt64 = isHex ? 16 : 10
    let digits = isHex ? word.dropFirst(2) : word[...]
    guard !digits.isEmpty else { throw fault(.malformed, "a number is missing") }
    var value: UInt64 = 0
    for index in digits {
      guard let digit = digit(text[index]), UInt64(digit) < base else { throw fault(.malformed, "no digit") }
      let (high, low) = value.multipliedFullWidth(by: base)
      let (sum, isOver) = UInt64(low).addingReportingOverflow(UInt64(digit))
      guard high == 0, !isOver else { throw fault(.malformed, "a number has more than 64 bits") }
      value = sum
    }
    return value
  }
}
