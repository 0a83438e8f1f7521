/// The words of a log of host calls (JIP-6), and lines of JSON: bytes that are added to an array.
enum LogText {
  private static let digits = Array("0123456789abcdef".utf8)

  static func decimal(_ value: UInt64, into text: inout [UInt8]) {
    let start = text.count
    var rest = value
    repeat {
      text.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    text[start...].reverse()
  }

  /// 0x and at least `width` digits.
  static func hex(_ value: UInt64, width: Int = 1, into text: inout [UInt8]) {
    let count = max(width, (67 - value.leadingZeroBitCount) / 4)
    text.append(UInt8(ascii: "0"))
    text.append(UInt8(ascii: "x"))
    for index in (0..<count).reversed() { text.append(digits[Int(value >> UInt64(4 * index) & 15)]) }
  }

  /// 0x and two digits for each byte, in their order.
  static func bytes(_ bytes: UnsafeRawBufferPointer, into text: inout [UInt8]) {
    text.reserveCapacity(text.count + 2 + 2 * bytes.count)
    text.append(UInt8(ascii: "0"))
    text.append(UInt8(ascii: "x"))
    for index in 0..<bytes.count {
      let byte = unsafe bytes[index]
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
  }

  static func add(_ word: StaticString, to text: inout [UInt8]) {
    unsafe text.append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  /// The name of a register, with two digits.
  static func register(_ index: Int, into text: inout [UInt8]) {
    text.append(UInt8(ascii: "r"))
    text.append(UInt8(ascii: "0") + UInt8(index / 10))
    text.append(UInt8(ascii: "0") + UInt8(index % 10))
  }

  /// ` pc=… gas=… rNN=…` and the end of the line. Registers that are 0 are left out.
  static func state(_ state: LogState, into text: inout [UInt8]) {
    add(" pc=", to: &text)
    decimal(state.pc, into: &text)
    add(" gas=", to: &text)
    decimal(state.gas, into: &text)
    for index in 0..<13 where state.registers[index] != 0 {
      text.append(UInt8(ascii: " "))
      register(index, into: &text)
      text.append(UInt8(ascii: "="))
      hex(state.registers[index], into: &text)
    }
    text.append(UInt8(ascii: "\n"))
  }
}

/// What a log says of a machine at a place.
struct LogState: Equatable {
  var pc: UInt64 = 0
  var gas: UInt64 = 0
  var registers = [UInt64](repeating: 0, count: 13)

  init() {}

  init(_ machine: Machine) {
    (pc, gas) = (machine.pc, machine.gas)
    for index in 0..<13 { registers[index] = machine.register(index) }
  }

  /// The first difference, in words; nil when there is none.
  func difference(from log: LogState) -> String? {
    if pc != log.pc { return "pc is \(pc), the log has \(log.pc)" }
    for index in 0..<13 where registers[index] != log.registers[index] {
      let found = String(registers[index], radix: 16)
      return "r\(index) is 0x\(found), the log has 0x\(String(log.registers[index], radix: 16))"
    }
    return gas == log.gas ? nil : "gas is \(gas), the log has \(log.gas)"
  }
}
