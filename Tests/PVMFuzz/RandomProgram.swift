public import PVM

/// A program drawn from a seed: its items, and the generic blob made of them.
public struct RandomProgram {
  public let profile: Profile
  var items: [Item] = []
  /// Entries of the jump table: an item, or a place as it is.
  var table: [(item: Int?, place: UInt64)] = []
  /// Bytes and bits that make no sense; then there are no items.
  var noise: (code: [UInt8], mask: [UInt8])?
  /// Bits to flip in the code and in the mask of a finished program.
  var flips: [(index: Int, bit: Int, inMask: Bool)] = []

  /// The finished program.
  public private(set) var code: [UInt8] = []
  public private(set) var mask: [UInt8] = []
  public private(set) var jumpTable: [UInt64] = []
  /// Where instructions begin.
  public private(set) var places: [Int] = []

  init(profile: Profile) { self.profile = profile }

  /// Lays the items out and gives them their targets.
  mutating func assemble() {
    guard noise == nil else { return assembleNoise() }
    var places = [Int](repeating: 0, count: items.count + 1)
    for index in items.indices { places[index + 1] = places[index] + items[index].size }
    code.removeAll(keepingCapacity: true)
    mask = [UInt8](repeating: 0, count: (places[items.count] + 7) / 8)
    for (index, item) in items.enumerated() where !item.isRemoved {
      let place = places[index]
      item.emit(&code, at: place, to: item.target.map { UInt64(places[$0]) } ?? item.y)
      let early = place - (index > 0 && !items[index - 1].isRemoved ? items[index - 1].cut : 0)
      mask[early >> 3] |= 1 << UInt8(early & 7)
    }
    self.places = items.indices.filter { !items[$0].isRemoved }.map { places[$0] }
    jumpTable = table.map { entry in entry.item.map { UInt64(places[$0]) } ?? entry.place }
    for flip in flips where !code.isEmpty {
      if flip.inMask {
        mask[flip.index % mask.count] ^= 1 << UInt8(flip.bit)
      } else {
        code[flip.index % code.count] ^= 1 << UInt8(flip.bit)
      }
    }
    clearPadding()
  }

  private mutating func assembleNoise() {
    code = noise?.code ?? []
    mask = noise?.mask ?? []
    jumpTable = table.map { $0.place }
    places = Array(0..<code.count)
    clearPadding()
  }

  /// Bits behind the last byte of code are zero in a blob.
  private mutating func clearPadding() {
    if code.count & 7 != 0 { mask[mask.count - 1] &= 0xff >> UInt8(8 - code.count & 7) }
  }

  /// As a generic program.
  public var blob: [UInt8] {
    let width = jumpTable.contains { $0 > 0xffff } ? 4 : jumpTable.contains { $0 > 0xff } ? 2 : 1
    var bytes = Self.natural(jumpTable.count)
    bytes.append(UInt8(width))
    bytes += Self.natural(code.count)
    for entry in jumpTable {
      for index in 0..<width { bytes.append(UInt8(truncatingIfNeeded: entry >> UInt64(8 * index))) }
    }
    return bytes + code + mask
  }

  /// The variable length encoding of numbers below 2^21.
  static func natural(_ number: Int) -> [UInt8] {
    if number < 0x80 { return [UInt8(number)] }
    if number < 0x4000 { return [UInt8(0x80 | number >> 8), UInt8(number & 0xff)] }
    return [UInt8(0xc0 | number >> 16), UInt8(number & 0xff), UInt8(number >> 8 & 0xff)]
  }
}
