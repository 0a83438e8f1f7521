import Schema

/// Markdown reference with layout tables, and the pictures it shows in a folder beside it.
func emitMarkdown(_ blueprint: Blueprint, options: EmitOptions) -> Emission {
  let stem = blueprint.model.package.stem
  let page = Reference.page(blueprint)
  var writer = MarkdownWriter(folder: stem + "_svg")
  writer.line("<!-- Generated from \(stem).abi by abut; do not edit. -->")
  for block in page.blocks { writer.block(block) }
  var emission = Emission()
  emission.files = [GeneratedFile(path: stem + ".md", bytes: writer.bytes)]
  for case .picture(let picture, let id) in page.blocks {
    emission.files.append(
      GeneratedFile(
        path: "\(stem)_svg/\(id).svg", bytes: PictureSVG.render(picture, id: id, isFile: true)))
  }
  return emission
}

/// GitHub's dialect. What a descriptor says is text: none of it is markup here.
struct MarkdownWriter {
  let folder: String
  private(set) var bytes: [UInt8] = []

  init(folder: String) { self.folder = folder }

  mutating func line(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func block(_ block: Block) {
    line("")
    switch block {
    case .heading(let level, let text, let anchor):
      line("<a id=\"\(anchor)\"></a>\n")
      line(String(repeating: "#", count: level) + " " + inlines(text, inTable: false))
    case .paragraph(let text): line(Self.lineStart(inlines(text, inTable: false)))
    case .list(let items):
      for item in items { line("* " + Self.lineStart(inlines(item, inTable: false))) }
    case .table(let head, let rows):
      line("| " + head.joined(separator: " | ") + " |")
      line("|" + String(repeating: " --- |", count: head.count))
      for row in rows {
        line("| " + row.map { inlines($0, inTable: true) }.joined(separator: " | ") + " |")
      }
    case .code(let language, let text):
      let fence = String(repeating: "`", count: max(3, Self.longestTicks(text) + 1))
      line(fence + language)
      line(text)
      line(fence)
    case .picture(let picture, let id):
      line("![\(Self.escaped(picture.title))](\(folder)/\(id).svg)")
    }
  }

  private func inlines(_ parts: [Inline], inTable: Bool) -> String {
    var out = ""
    for part in parts {
      switch part {
      case .text(let text): out += Self.escaped(text)
      case .code(let text): out += Self.code(text, inTable: inTable)
      case .link(let text, let anchor): out += "[\(Self.code(text, inTable: inTable))](#\(anchor))"
      case .strong(let text): out += "**\(Self.escaped(text))**"
      case .emphasis(let text): out += "*\(Self.escaped(text))*"
      case .lineBreak: out += inTable ? "<br>" : "  \n"
      }
    }
    return out
  }

  /// A code span; its fence is longer than any run of backticks within.
  private static func code(_ text: String, inTable: Bool) -> String {
    let ticks = longestTicks(text)
    let fence = String(repeating: "`", count: ticks + 1)
    let needsSpace = text.utf8.first == UInt8(ascii: "`") || text.utf8.last == UInt8(ascii: "`")
    var inner: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x0a, 0x0d: inner.append(0x20)
      case UInt8(ascii: "|") where inTable: inner.append(contentsOf: "\\|".utf8)
      default: inner.append(byte)
      }
    }
    let space = needsSpace ? " " : ""
    return fence + space + String(decoding: inner, as: UTF8.self) + space + fence
  }

  private static func longestTicks(_ text: String) -> Int {
    var (longest, run) = (0, 0)
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  static func escaped(_ text: String) -> String {
    var out: [UInt8] = []
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "_") where isInsideWord(index, bytes): out.append(byte)
      case UInt8(ascii: "<"): out.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): out.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "&"): out.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"):
        out.append(UInt8(ascii: "\\"))
        out.append(byte)
      case 0x0a, 0x0d: out.append(0x20)
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Underscores within a name are no emphasis.
  private static func isInsideWord(_ index: Int, _ bytes: [UInt8]) -> Bool {
    guard index > 0, index + 1 < bytes.count else { return false }
    return isWord(bytes[index - 1]) && isWord(bytes[index + 1])
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
    default: false
    }
  }

  /// A paragraph must not begin like a heading, a list or a rule.
  private static func lineStart(_ text: String) -> String {
    let bytes = text.utf8
    guard let first = bytes.first else { return text }
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    if !digits.isEmpty, let mark = bytes.dropFirst(digits.count).first,
      mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
    {
      return String(decoding: digits, as: UTF8.self) + "\\"
        + String(decoding: bytes.dropFirst(digits.count), as: UTF8.self)
    }
    let isMark = first == UInt8(ascii: "#") || first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
    return isMark || first == UInt8(ascii: "=") ? "\\" + text : text
  }
}
