import Bytes

/// What memory looks like when a standard program starts. Ranges are whole pages; they may be empty.
public struct GuestLayout: Sendable {
  public let readOnly: Range<UInt64>
  /// Data and heap.
  public let readWrite: Range<UInt64>
  public let stack: Range<UInt64>
  /// The first bytes of the two ranges; behind them are zeros.
  public let readOnlyBytes: [UInt8]
  public let readWriteBytes: [UInt8]
  public let heapPages: UInt64
  public let stackSize: UInt64

  public static let page: UInt64 = 4096
  static let zone: UInt64 = 1 << 16
  public static let haltAddress: UInt64 = (1 << 32) - zone
  /// Where arguments begin, and how long they are at most.
  public static let argument: UInt64 = (1 << 32) - zone - argumentBytesMax
  public static let argumentBytesMax: UInt64 = 1 << 24
  /// Where the stack ends.
  public static let stackEnd: UInt64 = (1 << 32) - 2 * zone - argumentBytesMax

  init(readOnly: [UInt8], readWrite: [UInt8], heapPages: Int, stackSize: Int) {
    let start = 2 * Self.zone + Self.roundUp(UInt64(readOnly.count), to: Self.zone)
    let data = Self.roundUp(UInt64(readWrite.count), to: Self.page)
    self.readOnly = Self.zone..<Self.zone + Self.roundUp(UInt64(readOnly.count), to: Self.page)
    self.readWrite = start..<start + data + Self.page * UInt64(heapPages)
    stack = Self.stackEnd - Self.roundUp(UInt64(stackSize), to: Self.page)..<Self.stackEnd
    readOnlyBytes = readOnly
    readWriteBytes = readWrite
    self.heapPages = UInt64(heapPages)
    self.stackSize = UInt64(stackSize)
  }

  /// The heap begins to grow here (gp07's `sbrk`), and never beyond where the stack begins.
  public var heapStart: UInt64 { readWrite.upperBound }
  public var heapEndMax: UInt64 { stack.lowerBound }

  /// The pages of an argument.
  public static func argumentRange(_ count: Int) -> Range<UInt64> {
    argument..<argument + roundUp(UInt64(count), to: page)
  }

  /// The 13 registers at the start, with an argument of `count` bytes.
  public static func registers(argument count: Int) -> [UInt64] {
    var registers = [UInt64](repeating: 0, count: 13)
    registers[0] = haltAddress
    registers[1] = stackEnd
    registers[7] = argument
    registers[8] = UInt64(count)
    return registers
  }

  public static func roundUp(_ value: UInt64, to unit: UInt64) -> UInt64 { (value + unit - 1) / unit * unit }
}
