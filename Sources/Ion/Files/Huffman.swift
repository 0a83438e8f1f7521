/// What DEFLATE says of lengths, distances and the codes for them (RFC 1951, 3.2.5 to 3.2.7).
enum DeflateTable {
  static let literalCount = 286
  static let distanceCount = 30
  static let endOfBlock = 256
  static let matchMin = 3
  static let matchMax = 258
  static let windowSize = 32_768
  /// In which order the lengths of the codes for lengths of codes stand.
  static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  /// Of the codes from 257 on: the shortest length, and how many bits are added to it.
  static let lengths: [(base: Int, extra: Int)] = (0..<29).map { code in
    if code < 8 { return (code + 3, 0) }
    if code == 28 { return (258, 0) }
    let extra = code / 4 - 1
    return ((4 + code % 4) << extra + 3, extra)
  }

  static let distances: [(base: Int, extra: Int)] = (0..<30).map { code in
    if code < 4 { return (code + 1, 0) }
    let extra = code / 2 - 1
    return ((2 + code % 2) << extra + 1, extra)
  }

  static let fixedLiterals: [UInt8] = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
  /// The last two mean nothing.
  static let fixedDistances = [UInt8](repeating: 5, count: 32)
}

/// Codes of which the more frequent are the shorter: the lengths say all.
enum Huffman {
  static let bitsMax = 15

  /// By symbol: the bits of its code as they stand in a file, the first one lowest.
  static func codes(_ lengths: [UInt8]) -> [UInt16] {
    var counts = [Int](repeating: 0, count: bitsMax + 1)
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    var next = [Int](repeating: 0, count: bitsMax + 2)
    for bits in 1...bitsMax { next[bits + 1] = (next[bits] + counts[bits]) << 1 }
    return lengths.map { length in
      guard length > 0 else { return 0 }
      let code = next[Int(length)]
      next[Int(length)] += 1
      return reversed(UInt16(truncatingIfNeeded: code), length)
    }
  }

  private static func reversed(_ code: UInt16, _ length: UInt8) -> UInt16 {
    var (code, turned): (UInt16, UInt16) = (code, 0)
    for _ in 0..<length {
      turned = turned << 1 | code & 1
      code >>= 1
    }
    return turned
  }

  /// Lengths of at most `max` bits. Where the best code has longer ones, the frequencies are made more alike
  /// until it has not: that ends, because alike ones have codes of 9 bits or fewer.
  static func lengths(_ frequencies: [Int], max: Int) -> [UInt8] {
    var frequencies = frequencies
    // Some readers want a code with two symbols at least.
    for symbol in 0..<2 where frequencies.count(where: { $0 > 0 }) < 2 {
      frequencies[symbol] = Swift.max(frequencies[symbol], 1)
    }
    while true {
      let lengths = best(frequencies)
      if lengths.allSatisfy({ $0 <= max }) { return lengths }
      frequencies = frequencies.map { $0 == 0 ? 0 : $0 >> 1 + 1 }
    }
  }

  /// Joins the two rarest again and again. Joined ones come into being in the order of their frequencies,
  /// so that two rows are enough: symbols, sorted, and joined ones.
  private static func best(_ frequencies: [Int]) -> [UInt8] {
    let symbols = frequencies.indices.filter { frequencies[$0] > 0 }
      .sorted { (frequencies[$0], $0) < (frequencies[$1], $1) }
    var weights = symbols.map { frequencies[$0] }
    var parents = [Int](repeating: 0, count: symbols.count)
    var (leaf, joined) = (0, symbols.count)
    func rarest() -> Int {
      let isLeaf = leaf < symbols.count && (joined == weights.count || weights[leaf] <= weights[joined])
      defer { if isLeaf { leaf += 1 } else { joined += 1 } }
      return isLeaf ? leaf : joined
    }
    for _ in 1..<Swift.max(symbols.count, 1) {
      let (one, other) = (rarest(), rarest())
      parents[one] = weights.count
      parents[other] = weights.count
      weights.append(weights[one] + weights[other])
      parents.append(0)
    }
    var depths = [UInt8](repeating: 0, count: weights.count)
    for node in weights.indices.dropLast().reversed() { depths[node] = depths[parents[node]] + 1 }
    var lengths = [UInt8](repeating: 0, count: frequencies.count)
    for (index, symbol) in symbols.enumerated() { lengths[symbol] = depths[index] }
    return lengths
  }
}
