import Bytes

/// A program of gp07 that a host hands over in parts: code first, then perhaps a mask and a jump table.
/// Without a mask the code is a generic program.
public struct HandedProgram: Sendable {
  private let code: [UInt8]
  private var mask: [UInt8]?
  private var jumpTable: [UInt32] = []
  private var isStale = true

  /// What a machine has before its program is complete.
  public static var nothing: Module { Module.invalid(.gp07) }

  public init(_ code: [UInt8]) { self.code = code }

  /// Bits, or a byte for each byte of code as some hosts have them: the length says which. What is missing
  /// is 0.
  public mutating func setMask(_ given: [UInt8]) {
    isStale = true
    let size = (code.count + 7) / 8
    guard given.count == code.count, code.count > 1 else {
      mask = given + [UInt8](repeating: 0, count: max(0, size - given.count))
      return
    }
    var bits = [UInt8](repeating: 0, count: size)
    for index in given.indices where given[index] != 0 { bits[index >> 3] |= 1 << UInt8(index & 7) }
    mask = bits
  }

  public mutating func setJumpTable(_ table: [UInt32]) {
    isStale = true
    jumpTable = table
  }

  /// The module, when it is another than the last time. What is no program is one that panics.
  public mutating func change() -> Module? {
    guard isStale else { return nil }
    isStale = false
    return (try? module()) ?? Self.nothing
  }

  private func module() throws(Fault) -> Module {
    guard let mask else {
      var options = LoadOptions()
      options.kind = .generic
      return try Module.load(code, options)
    }
    return Module(
      program: try Program(code: code, mask: mask, jumpTable: jumpTable, profile: .gp07, strict: false))
  }
}
