/// Draws a picture. Whole numbers only, so that every machine writes the same bytes.
struct PictureSVG {
  private static let left = 84
  private static let right = 88
  private static let gridWidth = 608
  private static let captionHeight = 30
  private static let headHeight = 22
  private static let gap = 18
  static let width = left + gridWidth + right

  /// Width of one character in tenths of a pixel: no usual monospaced font is wider than 0.61 em.
  private static let nameAdvance = 80
  private static let detailAdvance = 68
  private static let colors = 8

  private let picture: Picture
  /// Makes the pattern's id unique in a page that holds many pictures.
  private let id: String
  private var out = MarkupWriter()

  private init(_ picture: Picture, id: String) {
    self.picture = picture
    self.id = id
  }

  /// A file of its own, or a part of a page that has `style` already.
  static func render(_ picture: Picture, id: String, isFile: Bool) -> [UInt8] {
    var drawing = PictureSVG(picture, id: id)
    drawing.draw(isFile: isFile)
    return drawing.out.bytes
  }

  /// Pictures bring their own background, so they can be read on light and dark pages.
  static let style = """
    .abut-bg{fill:#fff;stroke:#d0d7de}
    .abut-t,.abut-n,.abut-d,.abut-o{
    font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
    .abut-t{font-size:14px;font-weight:600;fill:#1f2328}
    .abut-n{font-size:13px;fill:#1f2328;text-anchor:middle}
    .abut-d{font-size:11px;fill:#57606a;text-anchor:middle}
    .abut-o{font-size:11px;fill:#6e7781}
    .abut-e{text-anchor:end}
    .abut-m{text-anchor:middle}
    .abut-s{stroke-width:1.2;stroke-linejoin:round}
    .abut-c0{fill:#ddeaff;stroke:#3b76d6}.abut-c1{fill:#dcf5e3;stroke:#2c974b}
    .abut-c2{fill:#fff1c9;stroke:#bf8700}.abut-c3{fill:#fde1ef;stroke:#c93f86}
    .abut-c4{fill:#ebe3ff;stroke:#7d55d9}.abut-c5{fill:#d3f4f1;stroke:#14867d}
    .abut-c6{fill:#ffe6d3;stroke:#cf6a1a}.abut-c7{fill:#e2e8ff;stroke:#4b57c4}
    .abut-tag{fill:#3d444d;stroke:#1f2328}.abut-w{fill:#fff}
    .abut-r{fill:#eef0f3;stroke:#8c959f}
    .abut-p{stroke:#b6bec7}
    .abut-u{fill:#fafbfc;stroke:#c4ccd4;stroke-dasharray:4 3}

    """

  private mutating func draw(isFile: Bool) {
    let rows = picture.strips.map { PictureRows($0) }
    let height = Self.height(picture, rows)
    open(height: height, isFile: isFile)
    var top = 40
    for (strip, rows) in zip(picture.strips, rows) {
      draw(strip, rows, &top)
      top += Self.gap
    }
    if picture.omitted > 0 {
      label("and \(counted(picture.omitted, "more strip")): see the table", "abut-o", Self.left, top + 12)
    }
    out.raw("</svg>")
    if isFile { out.raw("\n") }
  }

  private static func height(_ picture: Picture, _ rows: [PictureRows]) -> Int {
    var height = 40
    for (strip, rows) in zip(picture.strips, rows) {
      height += (strip.caption.isEmpty ? 0 : captionHeight) + headHeight + rows.height + gap
    }
    return height + (picture.omitted > 0 ? 24 : 0)
  }

  private mutating func open(height: Int, isFile: Bool) {
    out.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"")
    out.attribute("aria-label", picture.title)
    out.attribute("width", Self.width)
    out.attribute("height", height)
    out.attribute("viewBox", "0 0 \(Self.width) \(height)")
    out.raw(">\n<title>")
    out.text(picture.title)
    out.raw("</title>\n")
    if isFile { out.raw("<style>\n" + Self.style + "</style>\n") }
    out.raw("<defs><pattern id=\"hatch-")
    out.text(id)
    out.raw("\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">")
    out.raw("<rect width=\"7\" height=\"7\" fill=\"#f6f8fa\"/>")
    out.raw("<rect width=\"2\" height=\"7\" fill=\"#d8dee4\"/></pattern></defs>\n")
    out.raw("<rect class=\"abut-bg\" x=\"1\" y=\"1\" rx=\"10\"")
    out.attribute("width", Self.width - 2)
    out.attribute("height", height - 2)
    out.raw("/>\n")
    let room = Self.width - 40
    label(Self.fitted(picture.title, width: room, advance: 86), "abut-t", 20, 27)
  }

  // MARK: Strips

  private mutating func draw(_ strip: PictureStrip, _ rows: PictureRows, _ top: inout Int) {
    if !strip.caption.isEmpty {
      let caption = Self.fitted(strip.caption, width: Self.gridWidth, advance: Self.nameAdvance)
      label(caption, "abut-t", Self.left, top + 20)
      top += Self.captionHeight
    }
    columnNumbers(strip, top)
    top += Self.headHeight
    for span in strip.spans.prefix(rows.spanCount) { draw(span, strip, rows, top) }
    for (index, row) in rows.rows.enumerated() { margins(row, strip, top + rows.tops[index]) }
    top += rows.height
  }

  private mutating func columnNumbers(_ strip: PictureStrip, _ top: Int) {
    let cell = Self.gridWidth / strip.columns
    for column in 0..<strip.columns {
      label(String(column), "abut-o abut-m", Self.left + column * cell + cell / 2, top + 14)
    }
    label(strip.unit == .byte ? "byte" : "bit", "abut-o abut-e", Self.left - 12, top + 14)
  }

  private mutating func margins(_ row: PictureRows.Row, _ strip: PictureStrip, _ top: Int) {
    switch row {
    case .cells(let number):
      let start = number * strip.columns
      let middle = top + PictureRows.rowHeight / 2 + 4
      label(String(start), "abut-o abut-e", Self.left - 12, middle)
      if strip.unit == .byte {
        label("0x" + String(start, radix: 16), "abut-o", Self.left + Self.gridWidth + 10, middle)
      }
    case .fold(let range):
      let cells = counted(range.count * strip.columns, strip.unit == .byte ? "byte" : "bit")
      label("⋮", "abut-o abut-e", Self.left - 12, top + 18)
      label("⋮  \(cells) more  ⋮", "abut-d", Self.left + Self.gridWidth / 2, top + 18)
    case .cut(let spans, let cells):
      let rest = counted(spans, "more field") + ", " + counted(cells, strip.unit == .byte ? "byte" : "bit")
      label("⋮", "abut-o abut-e", Self.left - 12, top + 18)
      label(rest + ": see the table", "abut-d", Self.left + Self.gridWidth / 2, top + 18)
    }
  }

  // MARK: Spans

  private mutating func draw(_ span: PictureSpan, _ strip: PictureStrip, _ rows: PictureRows, _ top: Int) {
    let pieces = pieces(of: span.range, strip, rows, top)
    out.raw("<g><title>")
    out.text(Self.tooltip(span, strip.unit))
    out.raw("</title>")
    for piece in pieces.outlines {
      out.raw("<path class=\"abut-s \(Self.cssClass(span.role))\"")
      if span.role == .padding { out.raw(" fill=\"url(#hatch-\(id))\"") }
      out.raw(" d=\"")
      out.raw(piece)
      out.raw("\"/>")
    }
    for band in span.bands { draw(band, of: span, strip, rows, top) }
    write(span, in: pieces.best)
    out.raw("</g>\n")
  }

  /// A thin line of the colours of the bit-fields, under their unit.
  private mutating func draw(
    _ band: (range: Range<Int>, color: Int), of span: PictureSpan, _ strip: PictureStrip, _ rows: PictureRows,
    _ top: Int
  ) {
    let cell = Self.gridWidth / strip.columns
    var bit = span.range.lowerBound * 8 + band.range.lowerBound
    let end = span.range.lowerBound * 8 + band.range.upperBound
    while bit < end {
      let row = bit / 64
      let stop = min(end, (row + 1) * 64)
      out.raw("<rect class=\"abut-c\(band.color % Self.colors)\"")
      out.attribute("x", Self.left + bit % 64 * cell / 8)
      out.attribute("y", top + rows.top(of: row) + PictureRows.rowHeight - 8)
      out.attribute("width", (stop - bit) * cell / 8)
      out.raw(" height=\"7\"/>")
      bit = stop
    }
  }

  private struct Segment {
    let x: Int
    let y: Int
    let width: Int
  }

  /// The outline of a range: one rectangle, two that do not touch, or one polygon with up to eight corners.
  private func pieces(of range: Range<Int>, _ strip: PictureStrip, _ rows: PictureRows, _ top: Int) -> (
    outlines: [String], best: Segment
  ) {
    let columns = strip.columns
    let cell = Self.gridWidth / columns
    let (first, last) = (range.lowerBound / columns, (range.upperBound - 1) / columns)
    let (start, end) = (range.lowerBound % columns, (range.upperBound - 1) % columns + 1)
    let (x0, x1) = (Self.left, Self.left + Self.gridWidth)
    let (a, b) = (Self.left + start * cell, Self.left + end * cell)
    let (t0, t1) = (top + rows.top(of: first), top + rows.top(of: last))
    let (u0, u1) = (t0 + PictureRows.rowHeight, t1 + PictureRows.rowHeight)
    if first == last {
      return (["M\(a) \(t0)H\(b)V\(u0)H\(a)Z"], Segment(x: a, y: t0, width: b - a))
    }
    let head = Segment(x: a, y: t0, width: x1 - a)
    let tail = Segment(x: x0, y: t1, width: b - x0)
    if last == first + 1, end <= start {
      let outlines = ["M\(a) \(t0)H\(x1)V\(u0)H\(a)Z", "M\(x0) \(t1)H\(b)V\(u1)H\(x0)Z"]
      return (outlines, head.width >= tail.width ? head : tail)
    }
    var path = "M\(a) \(t0)H\(x1)"
    path += end < columns ? "V\(t1)H\(b)V\(u1)H\(x0)" : "V\(u1)H\(x0)"
    path += start > 0 ? "V\(u0)H\(a)Z" : "Z"
    if start == 0, end == columns, last - first < PictureRows.foldAbove {
      return ([path], Segment(x: x0, y: (t0 + t1) / 2, width: x1 - x0))
    }
    let hasFullSecond = last > first + 1
    let second = Segment(x: x0, y: top + rows.top(of: first + 1), width: hasFullSecond ? x1 - x0 : b - x0)
    return ([path], head.width >= second.width ? head : second)
  }

  private mutating func write(_ span: PictureSpan, in segment: Segment) {
    let room = segment.width - 10
    let middle = segment.x + segment.width / 2
    let name = Self.fitted(span.name, width: room, advance: Self.nameAdvance)
    let detail = Self.fitted(span.detail, width: room, advance: Self.detailAdvance)
    let isLight = span.role == .tag
    switch span.role {
    case .padding, .unused:
      label(
        Self.fitted(span.name, width: room, advance: Self.detailAdvance), "abut-d", middle, segment.y + 27)
    default:
      let lift = span.bands.isEmpty ? 0 : 4
      let nameTop = segment.y + (detail.isEmpty ? 28 : 20) - lift
      label(name, isLight ? "abut-n abut-w" : "abut-n", middle, nameTop)
      if !detail.isEmpty {
        label(detail, isLight ? "abut-d abut-w" : "abut-d", middle, segment.y + 36 - lift * 3 / 2)
      }
    }
  }

  private static func cssClass(_ role: PictureSpan.Role) -> String {
    switch role {
    case .field(let index): "abut-c\(index % colors)"
    case .tag: "abut-tag"
    case .reserved: "abut-r"
    case .padding: "abut-p"
    case .unused: "abut-u"
    }
  }

  private static func tooltip(_ span: PictureSpan, _ unit: PictureStrip.Unit) -> String {
    let noun = unit == .byte ? "byte" : "bit"
    let what = span.detail.isEmpty ? span.name : span.name + ": " + span.detail
    let place = unit == .byte ? "offset" : "bit"
    return "\(what), \(place) \(span.range.lowerBound), \(counted(span.range.count, noun))"
  }

  private mutating func label(_ text: String, _ style: String, _ x: Int, _ y: Int) {
    if text.isEmpty { return }
    out.raw("<text class=\"")
    out.raw(style)
    out.raw("\"")
    out.attribute("x", x)
    out.attribute("y", y)
    out.raw(">")
    out.text(text)
    out.raw("</text>")
  }

  /// The text if it fits, else its start and an ellipsis; nothing where not even that fits.
  static func fitted(_ text: String, width: Int, advance: Int) -> String {
    let room = width * 10 / advance
    if text.utf8.count <= room { return text }
    var used = 0
    var kept = ""
    for scalar in text.unicodeScalars {
      // East Asian letters are two columns wide.
      used += scalar.value >= 0x1100 ? 2 : 1
      if used < room { kept.unicodeScalars.append(scalar) }
    }
    if used <= room { return text }
    return room < 2 ? "" : kept + "…"
  }
}
