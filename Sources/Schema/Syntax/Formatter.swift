/// Gives a descriptor its one shape: indentation by braces, one space where one belongs, aligned member types
/// and trailing comments, at most one blank line. Line breaks stay where the author put them, comments stay
/// what they are.
public enum Formatter {
  /// The formatted text; nil when the text does not lex (format nothing that is not understood).
  public static func format(_ source: SourceText) -> [UInt8]? {
    var findings = Findings()
    let lexed = Lexer.lex(source, index: 0, findings: &findings)
    guard !findings.hasErrors else { return nil }
    var layouter = LineLayouter(source, lexed)
    return layouter.run()
  }
}

/// One output line before alignment.
private struct Line {
  var depth = 0
  /// Text up to the column that is aligned (`name:`), then the rest, then the trailing comment.
  var head = ""
  var tail = ""
  var comment = ""
  var isMember = false
}

private struct LineLayouter {
  private let source: SourceText
  private let tokens: [Token]
  private var lines: [Line] = []
  private var depth = 0

  init(_ source: SourceText, _ lexed: LexedSource) {
    self.source = source
    tokens = lexed.tokens
  }

  mutating func run() -> [UInt8] {
    var next = 0
    var number = 1
    while number <= source.lineCount {
      let range = lineRange(number)
      var line: [Token] = []
      while next < tokens.count, tokens[next].kind != .end, tokens[next].start < range.upperBound {
        line.append(tokens[next])
        next += 1
      }
      add(line, comment: comment(after: line.last?.end ?? range.lowerBound, range))
      number += 1
    }
    while lines.last.map(isBlank) ?? false { lines.removeLast() }
    return rendered()
  }

  private func isBlank(_ line: Line) -> Bool {
    line.head.isEmpty && line.tail.isEmpty && line.comment.isEmpty
  }

  private func lineRange(_ number: Int) -> Range<Int> {
    let line = source.line(number)
    return line.startIndex..<line.endIndex
  }

  private func comment(after start: Int, _ range: Range<Int>) -> String {
    var text = source.bytes[max(start, range.lowerBound)..<max(start, range.upperBound)]
    while let first = text.first, isSpace(first) { text.removeFirst() }
    while let last = text.last, isSpace(last) { text.removeLast() }
    if text.starts(with: [0xef, 0xbb, 0xbf]) { text.removeFirst(3) }
    return String(decoding: text, as: UTF8.self)
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 13 }

  private mutating func add(_ line: [Token], comment: String) {
    if line.isEmpty, comment.isEmpty {
      if let last = lines.last, !isBlank(last) { lines.append(Line()) }
      return
    }
    var out = Line(depth: depth - leadingClosers(line), comment: comment)
    for token in line { depth += change(token) }
    depth = max(0, depth)
    out.depth = max(0, out.depth)
    write(line, into: &out)
    lines.append(out)
  }

  private func text(_ token: Token) -> String {
    String(decoding: source.bytes[token.start..<token.end], as: UTF8.self)
  }

  private func change(_ token: Token) -> Int {
    guard token.kind == .punctuation else { return 0 }
    switch text(token) {
    case "{", "(", "[": return 1
    case "}", ")", "]": return -1
    default: return 0
    }
  }

  private func leadingClosers(_ line: [Token]) -> Int { line.prefix { change($0) == -1 }.count }

  /// A member line is `name: …` inside braces: its type is aligned with its neighbours'.
  private func write(_ line: [Token], into out: inout Line) {
    let mark = line.count > 2 && line[0].kind == .name ? text(line[1]) : ""
    let isMember = out.depth > 0 && (mark == ":" || mark == "=") && text(line[line.count - 1]) != "{"
    let headCount = mark == ":" ? 2 : 1
    out.isMember = isMember
    for (index, token) in line.enumerated() {
      let gap = index > 0 && wantsSpace(line, index) ? " " : ""
      if isMember, index < headCount {
        out.head += text(token)
      } else if isMember, index == headCount {
        out.tail = text(token)
      } else if isMember {
        out.tail += gap + text(token)
      } else {
        out.head += gap + text(token)
      }
    }
  }

  private func wantsSpace(_ line: [Token], _ index: Int) -> Bool {
    let (left, right) = (text(line[index - 1]), text(line[index]))
    let before = index > 1 ? text(line[index - 2]) : ""
    let isUse = text(line[0]) == "use"
    switch (left, right) {
    case ("{", "}"): return false
    case ("{", _) where isUse, (_, "}") where isUse: return false
    case ("{", _), (_, "}"): return true
    case (_, "{"): return left != "(" && left != "."
    case ("(", _), ("[", _), ("<", _), ("@", _), (".", _), (_, "."), ("*", _), ("-", _): return false
    case (_, ","), (_, ";"), (_, ")"), (_, "]"), (_, ">"), (_, "?"): return false
    case (_, "("): return left == ")" || left == ":" || left == "="
    case (_, "<"): return false
    case (_, ":"): return ["enum", "flags", "status", "variant"].contains(before)
    default: return true
    }
  }

  // MARK: alignment

  private func rendered() -> [UInt8] {
    var out: [UInt8] = []
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, isBlock(lines[end - 1], lines[end]) { end += 1 }
      let block = lines[start..<end]
      let head = block.filter { $0.isMember }.map { $0.head.utf8.count }.max() ?? 0
      let texts = block.map { body($0, head) }
      let width =
        zip(block, texts).filter { !$0.0.comment.isEmpty && !$0.1.isEmpty }.map { $0.1.utf8.count }.max() ?? 0
      for (line, text) in zip(block, texts) { append(line, text, width, &out) }
      start = end
    }
    return out
  }

  private func isBlock(_ first: Line, _ second: Line) -> Bool {
    first.depth == second.depth && second.depth > 0 && !isBlank(first) && !isBlank(second)
  }

  private func body(_ line: Line, _ head: Int) -> String {
    guard line.isMember else { return line.head }
    return line.head + String(repeating: " ", count: max(1, head - line.head.utf8.count + 1)) + line.tail
  }

  private func append(_ line: Line, _ text: String, _ width: Int, _ out: inout [UInt8]) {
    if !isBlank(line) {
      out += [UInt8](repeating: 32, count: line.depth * 4)
      out += text.utf8
      if !line.comment.isEmpty {
        let gap = text.isEmpty ? 0 : max(1, width - text.utf8.count + 1)
        out += [UInt8](repeating: 32, count: gap)
        out += line.comment.utf8
      }
    }
    out.append(UInt8(ascii: "\n"))
  }
}
