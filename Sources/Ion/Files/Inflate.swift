import Bytes

/// Unpacks DEFLATE (RFC 1951). What comes out has a size that is known before; time grows with what goes in
/// and with that, and with nothing else.
struct Inflate {
  private let input: [UInt8]
  private var at: Int
  private let end: Int
  /// The next bits, the first one lowest.
  private var bits: UInt64 = 0
  private var bitCount = 0
  private var out: [UInt8] = []
  private let size: Int

  private static let fixed = try? (
    literals: Decoder(DeflateTable.fixedLiterals, at: 0),
    distances: Decoder(DeflateTable.fixedDistances, at: 0)
  )

  /// All that stands in the range, which must become so many bytes.
  static func bytes(_ input: [UInt8], _ range: Range<Int>, size: Int) throws(Fault) -> [UInt8] {
    var inflate = Inflate(input: input, at: range.lowerBound, end: range.upperBound, size: size)
    while try inflate.block() {}
    guard inflate.at == range.upperBound, inflate.bitCount < 8 else {
      throw Fault(.malformed, at: inflate.place, "bytes behind the end of what is packed")
    }
    guard inflate.out.count == size else {
      let words = "\(inflate.out.count) bytes are unpacked where the pack says \(size)"
      throw Fault(.malformed, at: range.upperBound, words)
    }
    return inflate.out
  }

  private init(input: [UInt8], at: Int, end: Int, size: Int) {
    (self.input, self.at, self.end, self.size) = (input, at, end, size)
    // No byte becomes more than 1,032, so a size that is a lie reserves no more than that.
    out.reserveCapacity(min(size, (end - at) * 1_032))
  }

  private var place: Int { at - bitCount / 8 }

  // MARK: bits

  private mutating func refill() {
    while bitCount <= 56, at < end {
      bits |= UInt64(input[at]) << UInt64(bitCount)
      bitCount += 8
      at += 1
    }
  }

  private mutating func take(_ count: Int) throws(Fault) -> Int {
    if bitCount < count { refill() }
    guard bitCount >= count else { throw Fault(.truncated, at: at, "what is packed ends early") }
    let value = Int(bits & (1 << UInt64(count) - 1))
    bits >>= UInt64(count)
    bitCount -= count
    return value
  }

  private mutating func symbol(_ decoder: Decoder) throws(Fault) -> Int {
    if bitCount < Huffman.bitsMax { refill() }
    let (symbol, length) = decoder.symbol(bits)
    guard length <= bitCount else { throw Fault(.truncated, at: at, "what is packed ends early") }
    guard length > 0 else { throw Fault(.malformed, at: place, "bits that are no code") }
    bits >>= UInt64(length)
    bitCount -= length
    return symbol
  }

  // MARK: blocks

  /// False behind the last one.
  private mutating func block() throws(Fault) -> Bool {
    let isLast = try take(1) == 1
    switch try take(2) {
    case 0: try stored()
    case 1:
      guard let fixed = Self.fixed else { preconditionFailure("the codes of the standard are codes") }
      try packed(fixed.literals, fixed.distances)
    case 2:
      let (literals, distances) = try decoders()
      try packed(literals, distances)
    default: throw Fault(.malformed, at: place, "there is no block of type 3")
    }
    return !isLast
  }

  private mutating func stored() throws(Fault) {
    _ = try take(bitCount % 8)
    let (count, check) = (try take(16), try take(16))
    guard count ^ check == 0xffff else { throw Fault(.malformed, at: place, "a length and its check differ") }
    at = place
    (bits, bitCount) = (0, 0)
    guard count <= end - at else { throw Fault(.truncated, at: at, "what is packed ends early") }
    try fits(count)
    out += input[at..<at + count]
    at += count
  }

  private func fits(_ count: Int) throws(Fault) {
    guard count <= size - out.count else {
      throw Fault(.malformed, at: place, "more is unpacked than the \(size) bytes that the pack says")
    }
  }

  private mutating func packed(_ literals: Decoder, _ distances: Decoder) throws(Fault) {
    while true {
      let symbol = try symbol(literals)
      if symbol < DeflateTable.endOfBlock {
        try fits(1)
        out.append(UInt8(truncatingIfNeeded: symbol))
      } else if symbol == DeflateTable.endOfBlock {
        return
      } else {
        try match(symbol, distances)
      }
    }
  }

  private mutating func match(_ symbol: Int, _ distances: Decoder) throws(Fault) {
    guard symbol < DeflateTable.literalCount else {
      throw Fault(.malformed, at: place, "there is no length \(symbol)")
    }
    let length = DeflateTable.lengths[symbol - DeflateTable.endOfBlock - 1]
    let count = length.base + (try take(length.extra))
    let code = try self.symbol(distances)
    guard code < DeflateTable.distanceCount else {
      throw Fault(.malformed, at: place, "there is no distance \(code)")
    }
    let distance = DeflateTable.distances[code]
    let back = distance.base + (try take(distance.extra))
    guard back <= out.count else {
      throw Fault(.malformed, at: place, "a distance of \(back) after \(out.count) bytes")
    }
    try fits(count)
    for _ in 0..<count { out.append(out[out.count - back]) }
  }

  /// The codes of a block with its own.
  private mutating func decoders() throws(Fault) -> (literals: Decoder, distances: Decoder) {
    let place = place
    let (literals, distances) = (try take(5) + 257, try take(5) + 1)
    guard literals <= DeflateTable.literalCount, distances <= DeflateTable.distanceCount else {
      throw Fault(.malformed, at: place, "\(literals) codes of lengths and \(distances) of distances")
    }
    var first = [UInt8](repeating: 0, count: DeflateTable.order.count)
    let known = try take(4) + 4
    for symbol in DeflateTable.order[..<known] { first[symbol] = UInt8(truncatingIfNeeded: try take(3)) }
    let lengths = try lengths(Decoder(first, at: place), literals + distances)
    guard lengths[DeflateTable.endOfBlock] > 0 else {
      throw Fault(.malformed, at: place, "a block that has no code for its end")
    }
    return (
      try Decoder(Array(lengths[..<literals]), at: place), try Decoder(Array(lengths[literals...]), at: place)
    )
  }

  private mutating func lengths(_ decoder: Decoder, _ count: Int) throws(Fault) -> [UInt8] {
    var lengths: [UInt8] = []
    while lengths.count < count {
      let symbol = try symbol(decoder)
      var (length, times) = (UInt8(0), 1)
      switch symbol {
      case 16:
        guard let last = lengths.last else {
          throw Fault(.malformed, at: place, "nothing is there to repeat")
        }
        (length, times) = (last, try take(2) + 3)
      case 17: times = try take(3) + 3
      case 18: times = try take(7) + 11
      default: length = UInt8(truncatingIfNeeded: symbol)
      }
      guard times <= count - lengths.count else {
        throw Fault(.malformed, at: place, "more lengths of codes than there are codes")
      }
      for _ in 0..<times { lengths.append(length) }
    }
    return lengths
  }
}

/// Finds symbols by their codes: short ones in a table, long ones bit by bit.
private struct Decoder {
  private static let tableBits = 9

  /// The symbol above the four bits of its length; 0 where a code is longer, or none.
  private var table = [UInt16](repeating: 0, count: 1 << tableBits)
  /// By length.
  private var counts = [Int](repeating: 0, count: Huffman.bitsMax + 1)
  /// In the order of their codes.
  private var symbols: [UInt16] = []

  /// Every code means something, except that a single one may stand alone, or none at all.
  init(_ lengths: [UInt8], at place: Int) throws(Fault) {
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    var left = 1
    for bits in 1...Huffman.bitsMax {
      left = left << 1 - counts[bits]
      guard left >= 0 else { throw Fault(.malformed, at: place, "more codes than there can be") }
    }
    let used = counts.reduce(0, +)
    guard left == 0 || used == 0 || used == 1 && counts[1] == 1 else {
      throw Fault(.malformed, at: place, "codes that nothing stands for")
    }
    for bits in 1...Huffman.bitsMax where counts[bits] > 0 {
      for (symbol, length) in lengths.enumerated() where Int(length) == bits {
        symbols.append(UInt16(truncatingIfNeeded: symbol))
      }
    }
    fill(lengths)
  }

  private mutating func fill(_ lengths: [UInt8]) {
    for (symbol, code) in Huffman.codes(lengths).enumerated() {
      let length = Int(lengths[symbol])
      guard length > 0, length <= Self.tableBits else { continue }
      let entry = UInt16(truncatingIfNeeded: symbol << 4 | length)
      for place in stride(from: Int(code), to: table.count, by: 1 << length) { table[place] = entry }
    }
  }

  /// The symbol whose code the bits begin with, and the size of that; 0 when there is none.
  func symbol(_ bits: UInt64) -> (symbol: Int, length: Int) {
    let entry = Int(table[Int(bits & (1 << UInt64(Self.tableBits) - 1))])
    if entry != 0 { return (entry >> 4, entry & 15) }
    var (code, first, index) = (0, 0, 0)
    for length in 1...Huffman.bitsMax {
      code |= Int(bits >> UInt64(length - 1) & 1)
      let count = counts[length]
      if code - first < count { return (Int(symbols[index + code - first]), length) }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    return (0, 0)
  }
}
