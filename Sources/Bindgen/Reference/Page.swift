/// A reference page before it is Markdown or HTML.
struct Page {
  var blocks: [Block] = []
}

indirect enum Block {
  /// `level` counts from 1; the anchor is what links name.
  case heading(level: Int, [Inline], anchor: String)
  case paragraph([Inline])
  case list([[Inline]])
  case table(head: [String], rows: [[[Inline]]])
  case code(language: String, String)
  /// The place of the picture's file, its title and the drawing.
  case picture(Picture, id: String)
}

enum Inline {
  case text(String)
  case code(String)
  /// Code that leads to another item of the page.
  case link(String, anchor: String)
  case strong(String)
  case emphasis(String)
  case lineBreak
}

/// Reads the light markup of doc comments: paragraphs, `* ` lists, fenced code and `code`.
/// Everything else is plain text, whatever it looks like.
struct DocReader {
  private(set) var blocks: [Block] = []
  private var lines: [String] = []
  private var items: [[Inline]] = []
  private var fence: [String]?

  static func blocks(_ docs: String) -> [Block] {
    guard !docs.isEmpty else { return [] }
    var reader = DocReader()
    for line in docs.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      reader.read(line)
    }
    reader.finish()
    return reader.blocks
  }

  /// All of it on one line, for a cell.
  static func inline(_ docs: String) -> [Inline] {
    var out: [Inline] = []
    for block in blocks(docs) {
      if !out.isEmpty { out.append(.lineBreak) }
      switch block {
      case .paragraph(let inlines): out += inlines
      case .list(let items):
        for (index, item) in items.enumerated() {
          out += (index > 0 ? [.lineBreak] : []) + [.text("• ")] + item
        }
      case .code(_, let text): out.append(.code(text))
      default: break
      }
    }
    return out
  }

  /// The first sentence, for lists of contents.
  static func summary(_ docs: String) -> [Inline] {
    let bytes = Array(docs.utf8)
    var end = bytes.count
    for index in bytes.indices {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0x0a
      let isEnd = bytes[index] == UInt8(ascii: ".") && (next == 0x20 || next == 0x0a)
      let isBlankLine = bytes[index] == 0x0a && next == 0x0a
      if isEnd || isBlankLine {
        end = isEnd ? index + 1 : index
        break
      }
    }
    return inline(String(decoding: bytes[..<end], as: UTF8.self))
  }

  private mutating func read(_ line: Substring.UTF8View) {
    let text = String(decoding: line, as: UTF8.self)
    let isFence = Self.trimmed(line).starts(with: "```".utf8)
    if let open = fence {
      if isFence {
        blocks.append(.code(language: "", open.joined(separator: "\n")))
        fence = nil
      } else {
        fence = open + [text]
      }
      return
    }
    let plain = Self.trimmed(line)
    if isFence {
      flush()
      fence = []
    } else if plain.isEmpty {
      flush()
    } else if plain.starts(with: "* ".utf8) || plain.starts(with: "- ".utf8) {
      flushLines()
      items.append(Self.spans(String(decoding: plain.dropFirst(2), as: UTF8.self)))
    } else {
      flushItems()
      lines.append(String(decoding: plain, as: UTF8.self))
    }
  }

  private mutating func finish() {
    if let open = fence { blocks.append(.code(language: "", open.joined(separator: "\n"))) }
    flush()
  }

  private mutating func flush() {
    flushLines()
    flushItems()
  }

  private mutating func flushLines() {
    if !lines.isEmpty { blocks.append(.paragraph(Self.spans(lines.joined(separator: " ")))) }
    lines = []
  }

  private mutating func flushItems() {
    if !items.isEmpty { blocks.append(.list(items)) }
    items = []
  }

  private static func trimmed(_ line: Substring.UTF8View) -> Substring.UTF8View {
    var line = line
    while line.first == 0x20 || line.first == 0x09 { line.removeFirst() }
    while line.last == 0x20 || line.last == 0x0d { line.removeLast() }
    return line
  }

  /// Backticks that come in pairs mark code; a lone one is itself.
  static func spans(_ text: String) -> [Inline] {
    let parts = text.utf8.split(separator: UInt8(ascii: "`"), omittingEmptySubsequences: false)
    var out: [Inline] = []
    for (index, part) in parts.enumerated() {
      let text = String(decoding: part, as: UTF8.self)
      let isUnpaired = index == parts.count - 1 && parts.count % 2 == 0
      if isUnpaired {
        out.append(.text("`" + text))
      } else if !text.isEmpty {
        out.append(index % 2 == 1 ? .code(text) : .text(text))
      }
    }
    return out
  }
}
