/// Which rows of a strip are shown, and where: long fields are folded, long strips cut.
struct PictureRows {
  enum Row {
    case cells(Int)
    /// Rows that are not drawn one by one, as row numbers.
    case fold(Range<Int>)
    /// The end of a strip that is too long: spans that are not drawn at all.
    case cut(spans: Int, cells: Int)
  }

  static let rowHeight = 46
  static let foldHeight = 28
  /// A span over more rows than this is shown by its first two and its last.
  static let foldAbove = 7
  static let rowsMax = 40

  private(set) var rows: [Row] = []
  private(set) var tops: [Int] = []
  private(set) var height = 0
  /// So many spans are drawn.
  private(set) var spanCount = 0

  init(_ strip: PictureStrip) {
    var next = 0
    for span in strip.spans {
      let first = span.range.lowerBound / strip.columns
      let last = (span.range.upperBound - 1) / strip.columns
      if rows.count >= Self.rowsMax, first >= next {
        let cells = strip.count - span.range.lowerBound
        append(.cut(spans: strip.spans.count - spanCount, cells: cells))
        return
      }
      let head = last - first + 1 > Self.foldAbove ? first + 1 : last
      while next <= head { append(.cells(next), &next) }
      if next < last {
        append(.fold(next..<last))
        next = last
      }
      if next == last { append(.cells(last), &next) }
      spanCount += 1
    }
  }

  private mutating func append(_ row: Row, _ next: inout Int) {
    append(row)
    next += 1
  }

  private mutating func append(_ row: Row) {
    rows.append(row)
    tops.append(height)
    if case .cells = row { height += Self.rowHeight } else { height += Self.foldHeight }
  }

  /// The top of a shown row of cells. Rows are in order, so halving finds it.
  func top(of row: Int) -> Int {
    var (low, high) = (0, rows.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if firstRow(middle) <= row { low = middle } else { high = middle }
    }
    return tops[low]
  }

  private func firstRow(_ index: Int) -> Int {
    switch rows[index] {
    case .cells(let row): row
    case .fold(let range): range.lowerBound
    case .cut: Int.max
    }
  }
}
