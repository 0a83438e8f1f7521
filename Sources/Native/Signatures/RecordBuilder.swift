/// Lays a record out member by member, as gcc and clang do on x86-64.
struct RecordBuilder {
  let isUnion: Bool
  /// The largest alignment that members keep: 1 for packed records, 0 for no bound.
  var pack = 0
  private(set) var align = 1
  /// Where the next member may start, in bits.
  private var bits = 0
  /// The end of the farthest member, in bytes.
  private(set) var end = 0

  init(isUnion: Bool) { self.isUnion = isUnion }

  private func kept(_ natural: Int) -> Int { pack > 0 ? min(natural, pack) : natural }

  /// `atLeast` is an alignment that the member itself asks for.
  mutating func place(size: Int, align natural: Int, atLeast: Int = 1) -> Int {
    let alignment = max(kept(natural), atLeast)
    align = max(align, alignment)
    let offset = isUnion ? 0 : roundedUp((bits + 7) / 8, to: alignment)
    occupy(offset, size)
    return offset
  }

  /// A member that says where it stands.
  mutating func place(size: Int, align natural: Int, at offset: Int) {
    align = max(align, natural)
    occupy(offset, size)
  }

  private mutating func occupy(_ offset: Int, _ size: Int) {
    bits = (offset + size) * 8
    end = max(end, offset + size)
  }

  /// Gives the first bit, counted from the record's start. A width of 0 only ends the unit.
  mutating func placeBits(unit: Int, align natural: Int, width: Int, isNamed: Bool) -> Int {
    if isUnion { bits = 0 }
    if width == 0 {
      bits = roundedUp(bits, to: natural * 8)
      end = max(end, bits / 8)
      return bits
    }
    if pack == 0, bits / (unit * 8) != (bits + width - 1) / (unit * 8) {
      bits = roundedUp(bits, to: unit * 8)
    }
    if isNamed { align = max(align, kept(natural)) }
    let first = bits
    bits += width
    end = max(end, (bits + 7) / 8)
    return first
  }

  /// Size and alignment of the whole.
  func finished(atLeast: Int = 1) -> (size: Int, align: Int) {
    let alignment = max(align, atLeast)
    return (roundedUp(end, to: alignment), alignment)
  }
}

func roundedUp(_ value: Int, to multiple: Int) -> Int { (value + multiple - 1) / multiple * multiple }
