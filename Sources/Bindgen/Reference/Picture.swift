import Schema

/// A memory picture before it has coordinates: strips of cells, front to back.
struct Picture {
  let title: String
  var strips: [PictureStrip] = []
  /// What `stripsMax` left out.
  var omitted = 0

  static let stripsMax = 24

  /// Pictures of types with very many cases stay a page long; the tables have the rest.
  mutating func add(_ strip: PictureStrip) {
    if strips.count < Self.stripsMax { strips.append(strip) } else { omitted += 1 }
  }
}

/// Cells in rows: 8 bytes, or 16 bits, to a row.
struct PictureStrip {
  enum Unit: Equatable { case byte, bit }

  /// Above the strip; "" for none.
  let caption: String
  let unit: Unit
  let count: Int
  /// Sorted, not overlapping; together they cover everything.
  var spans: [PictureSpan]

  var columns: Int { unit == .byte ? 8 : 16 }
}

struct PictureSpan {
  enum Role: Equatable {
    /// Coloured by its number.
    case field(Int)
    case tag
    case reserved
    /// Bytes that nobody owns.
    case padding
    /// Bytes of a union that this case leaves alone.
    case unused
  }

  let range: Range<Int>
  let name: String
  let detail: String
  let role: Role
  /// For a unit of bit-fields: where each one lies in it, in bits, and its colour.
  var bands: [(range: Range<Int>, color: Int)] = []
}

extension PictureStrip {
  /// Fills what the spans leave free, so that drawing never has to think about gaps.
  init(caption: String, unit: Unit = .byte, count: Int, spans: [PictureSpan], filler: PictureSpan.Role) {
    var filled: [PictureSpan] = []
    var end = 0
    func fill(to start: Int) {
      guard start > end else { return }
      let name = filler == .unused ? "unused" : "padding"
      filled.append(PictureSpan(range: end..<start, name: name, detail: "", role: filler))
    }
    for span in spans.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where !span.range.isEmpty {
      fill(to: span.range.lowerBound)
      filled.append(span)
      end = max(end, span.range.upperBound)
    }
    fill(to: count)
    self.init(caption: caption, unit: unit, count: count, spans: filled)
  }
}
