import Bytes

/// Packs DEFLATE (RFC 1951): repetitions by chains of hashes, codes of their own for each block unless those
/// of the standard are as short. The same bytes always become the same.
struct Deflate {
  /// So many earlier places are looked at for a repetition.
  private static let chainMax = 48
  /// A repetition of that size is taken without a look for a longer one.
  private static let goodSize = 64
  private static let blockTokens = 32_768

  private let input: [UInt8]
  /// Bits of a hash: as many as the window has, fewer for what is smaller.
  private let hashBits: Int
  /// The latest place of each hash, and by place within the window the one before with the same; -1 is none.
  private var heads: [Int]
  private var chains: [Int]
  private var tokens: [Token] = []
  private var out = BitWriter()

  /// A byte, or how many to take again and from how far back.
  private struct Token {
    /// The byte when the distance is 0.
    let length: Int
    let distance: Int
  }

  static func bytes(_ input: [UInt8]) -> [UInt8] {
    var deflate = Deflate(input: input)
    deflate.pack()
    return deflate.out.finished()
  }

  private init(input: [UInt8]) {
    self.input = input
    let windowBits = DeflateTable.windowSize.trailingZeroBitCount
    hashBits = min(windowBits, Int.bitWidth - input.count.leadingZeroBitCount)
    heads = [Int](repeating: -1, count: 1 << hashBits)
    chains = heads
  }

  // MARK: repetitions

  private mutating func pack() {
    var at = 0
    var ahead: (length: Int, distance: Int)?
    while at < input.count {
      let match = ahead ?? longest(at)
      insert(at)
      ahead = nil
      if match.length >= DeflateTable.matchMin, match.length < Self.goodSize, at + 1 < input.count {
        let next = longest(at + 1)
        if next.length > match.length { ahead = next }
      }
      if match.length < DeflateTable.matchMin || ahead != nil {
        tokens.append(Token(length: Int(input[at]), distance: 0))
        at += 1
      } else {
        tokens.append(Token(length: match.length, distance: match.distance))
        for place in at + 1..<at + match.length { insert(place) }
        at += match.length
      }
      if tokens.count >= Self.blockTokens, at < input.count { block(isLast: false) }
    }
    block(isLast: true)
  }

  private func hash(_ at: Int) -> Int {
    let three = UInt32(input[at]) << 16 | UInt32(input[at + 1]) << 8 | UInt32(input[at + 2])
    return Int((three &* 0x9e37_79b1) >> UInt32(32 - hashBits))
  }

  private mutating func insert(_ at: Int) {
    guard at + DeflateTable.matchMin <= input.count else { return }
    let hash = hash(at)
    chains[at % chains.count] = heads[hash]
    heads[hash] = at
  }

  private func longest(_ at: Int) -> (length: Int, distance: Int) {
    let most = min(DeflateTable.matchMax, input.count - at)
    guard most >= DeflateTable.matchMin else { return (0, 0) }
    var best = (length: 0, distance: 0)
    var from = heads[hash(at)]
    for _ in 0..<Self.chainMax {
      guard from >= 0, at - from < DeflateTable.windowSize else { break }
      if best.length == 0 || input[from + best.length] == input[at + best.length] {
        var length = 0
        while length < most, input[from + length] == input[at + length] { length += 1 }
        if length > best.length { best = (length, at - from) }
        if length == most { break }
      }
      from = chains[from % chains.count]
    }
    return best
  }

  // MARK: blocks

  private mutating func block(isLast: Bool) {
    var literals = [Int](repeating: 0, count: DeflateTable.literalCount)
    var distances = [Int](repeating: 0, count: DeflateTable.distanceCount)
    literals[DeflateTable.endOfBlock] = 1
    for token in tokens {
      if token.distance == 0 {
        literals[token.length] += 1
      } else {
        literals[Self.lengthCode(token.length)] += 1
        distances[Self.distanceCode(token.distance)] += 1
      }
    }
    let own = (Huffman.lengths(literals, max: 15), Huffman.lengths(distances, max: 15))
    let fixed = (DeflateTable.fixedLiterals, DeflateTable.fixedDistances)
    func cost(_ codes: ([UInt8], [UInt8])) -> Int {
      let first = literals.indices.reduce(0) { $0 + literals[$1] * Int(codes.0[$1]) }
      return distances.indices.reduce(first) { $0 + distances[$1] * Int(codes.1[$1]) }
    }
    let header = Header(own.0, own.1)
    out.write(isLast ? 1 : 0, 1)
    if cost(fixed) <= cost(own) + header.cost {
      out.write(1, 2)
      write(fixed.0, fixed.1)
    } else {
      out.write(2, 2)
      header.write(to: &out)
      write(own.0, own.1)
    }
    tokens.removeAll(keepingCapacity: true)
  }

  private mutating func write(_ literals: [UInt8], _ distances: [UInt8]) {
    let (literalCodes, distanceCodes) = (Huffman.codes(literals), Huffman.codes(distances))
    for token in tokens {
      if token.distance == 0 {
        out.write(Int(literalCodes[token.length]), Int(literals[token.length]))
        continue
      }
      let length = Self.lengthCode(token.length)
      let (base, extra) = DeflateTable.lengths[length - DeflateTable.endOfBlock - 1]
      out.write(Int(literalCodes[length]), Int(literals[length]))
      out.write(token.length - base, extra)
      let distance = Self.distanceCode(token.distance)
      let (nearest, more) = DeflateTable.distances[distance]
      out.write(Int(distanceCodes[distance]), Int(distances[distance]))
      out.write(token.distance - nearest, more)
    }
    out.write(Int(literalCodes[DeflateTable.endOfBlock]), Int(literals[DeflateTable.endOfBlock]))
  }

  /// The last code whose base is not above; 258 has one of its own.
  private static func lengthCode(_ length: Int) -> Int {
    if length == DeflateTable.matchMax { return 285 }
    let value = length - DeflateTable.matchMin
    if value < 8 { return 257 + value }
    let extra = Int.bitWidth - value.leadingZeroBitCount - 3
    return 257 + 4 * (extra + 1) + (value >> extra) % 4
  }

  private static func distanceCode(_ distance: Int) -> Int {
    let value = distance - 1
    if value < 4 { return value }
    let extra = Int.bitWidth - value.leadingZeroBitCount - 2
    return 2 * (extra + 1) + (value >> extra) % 2
  }
}

/// The lengths of a block's own codes, themselves packed.
private struct Header {
  private let literalCount: Int
  private let distanceCount: Int
  /// Lengths, 16 to 18 for repetitions; with the bits that follow.
  private var symbols: [(symbol: Int, value: Int, extra: Int)] = []
  private let lengths: [UInt8]
  private let known: Int

  init(_ literals: [UInt8], _ distances: [UInt8]) {
    literalCount = max(257, (literals.lastIndex { $0 > 0 } ?? 0) + 1)
    distanceCount = max(1, (distances.lastIndex { $0 > 0 } ?? 0) + 1)
    let all = Array(literals[..<literalCount] + distances[..<distanceCount])
    symbols = Self.runs(all)
    var frequencies = [Int](repeating: 0, count: DeflateTable.order.count)
    for (symbol, _, _) in symbols { frequencies[symbol] += 1 }
    let lengths = Huffman.lengths(frequencies, max: 7)
    known = max(4, (DeflateTable.order.lastIndex { lengths[$0] > 0 } ?? 0) + 1)
    self.lengths = lengths
  }

  private static func runs(_ lengths: [UInt8]) -> [(symbol: Int, value: Int, extra: Int)] {
    var runs: [(symbol: Int, value: Int, extra: Int)] = []
    var at = 0
    while at < lengths.count {
      let length = lengths[at]
      var count = 1
      while at + count < lengths.count, lengths[at + count] == length, count < 138 { count += 1 }
      if length == 0, count >= 11 {
        runs.append((18, count - 11, 7))
      } else if length == 0, count >= 3 {
        runs.append((17, count - 3, 3))
      } else if length > 0, count >= 4 {
        count = min(count, 7)
        runs.append((Int(length), 0, 0))
        runs.append((16, count - 4, 2))
      } else {
        count = 1
        runs.append((Int(length), 0, 0))
      }
      at += count
    }
    return runs
  }

  var cost: Int { symbols.reduce(14 + 3 * known) { $0 + Int(lengths[$1.symbol]) + $1.extra } }

  func write(to out: inout BitWriter) {
    out.write(literalCount - 257, 5)
    out.write(distanceCount - 1, 5)
    out.write(known - 4, 4)
    for symbol in DeflateTable.order[..<known] { out.write(Int(lengths[symbol]), 3) }
    let codes = Huffman.codes(lengths)
    for (symbol, value, extra) in symbols {
      out.write(Int(codes[symbol]), Int(lengths[symbol]))
      out.write(value, extra)
    }
  }
}

/// Appends bits, the first one lowest in its byte.
private struct BitWriter {
  private var bytes: [UInt8] = []
  private var bits: UInt64 = 0
  private var count = 0

  mutating func write(_ value: Int, _ size: Int) {
    bits |= UInt64(truncatingIfNeeded: value) << UInt64(count)
    count += size
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      count -= 8
    }
  }

  func finished() -> [UInt8] { count == 0 ? bytes : bytes + [UInt8(truncatingIfNeeded: bits)] }
}
