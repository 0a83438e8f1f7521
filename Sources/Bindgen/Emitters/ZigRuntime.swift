import Schema

/// Which helpers a file needs: only those are written.
struct ZigUsage {
  var text = false
  var bytes = false
  var arena = false
  var slice = false
  var relativeSlice = false
  var relativeText = false
  var relativeBytes = false
  var boolean = false

  init() {}

  init(_ model: Model) {
    for type in model.types { scan(type.kind) }
    for function in model.functions {
      for parameter in function.parameters { scan(parameter.type) }
      if let result = function.result { scan(result) }
    }
  }

  private mutating func scan(_ kind: TypeKind) {
    switch kind {
    case .alias(let use): scan(use)
    case .record(let record): for field in record.fields { scan(field.type) }
    case .variant(let variant): for item in variant.cases { if let use = item.type { scan(use) } }
    case .callback(let callback):
      for parameter in callback.parameters { scan(parameter.type) }
      if let result = callback.result { scan(result) }
    case .enumeration, .handle: break
    }
  }

  private mutating func scan(_ use: TypeUse) {
    switch use.form {
    case .primitive(.str): text = true
    case .primitive(.bytes): bytes = true
    case .primitive(.arena): arena = true
    case .primitive(.b32): boolean = true
    case .primitive, .named: break
    case .pointer(let inner, _), .array(let inner, _), .counted(let inner): scan(inner)
    case .slice(let inner):
      slice = true
      scan(inner)
    case .relativeSlice(let inner):
      relativeSlice = true
      scan(inner)
    case .relativeView(let isText):
      if isText { relativeText = true } else { relativeBytes = true }
    }
  }
}

extension ZigEmitter {
  /// What `body` writes, with every `$word` made a local name: `word`, or with underscores where the file
  /// declares such a name at its top, which Zig lets no local repeat.
  mutating func filling(_ body: (inout Self) -> Void) {
    let kept = out
    out = TextWriter()
    body(&self)
    let written = out.bytes
    out = kept
    guard !written.isEmpty else { return }
    for line in written.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let isComment = line.drop { $0 == UInt8(ascii: " ") }.first == UInt8(ascii: "/")
      out.line(isComment ? String(decoding: line, as: UTF8.self) : filled(line))
    }
  }

  private func filled(_ line: ArraySlice<UInt8>) -> String {
    var made: [UInt8] = []
    made.reserveCapacity(line.count)
    var rest = line
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "$") else {
        made.append(byte)
        continue
      }
      let word = rest.prefix(while: ZigWords.isWordByte)
      rest = rest.dropFirst(word.count)
      var local = String(decoding: word, as: UTF8.self)
      while names.top.contains(local) { local += "_" }
      made += Array(local.utf8)
    }
    return String(decoding: made, as: UTF8.self)
  }

  mutating func writeRuntime() {
    let names = names.runtime
    if usage.text {
      writeView(
        names.text, "UTF-8 text that is not NUL terminated.", element: "u8", isConst: true, count: "len")
    }
    if usage.bytes { writeView(names.bytes, "Raw bytes.", element: "u8", isConst: true, count: "len") }
    if usage.arena {
      writeView(
        names.arena, "Memory for the callee to write into.", element: "u8", isConst: false, count: "cap")
    }
    if usage.slice { writeGenericSlice() }
    if usage.relativeText { writeRelative(names.relativeText, "Text inside a segment.") }
    if usage.relativeBytes { writeRelative(names.relativeBytes, "Bytes inside a segment.") }
    if usage.relativeSlice { writeRelativeSlice() }
    if usage.boolean { writeBoolean() }
  }

  private mutating func writeView(
    _ name: String, _ docs: String, element: String, isConst: Bool, count: String
  ) {
    out.blank()
    comment(docs)
    out.block("pub const \(name) = extern struct {", "};") { out in
      ZigEmitter.writeViewBody(&out, self: name, element: element, isConst: isConst, count: count)
    }
    containers.append(name)
  }

  private static func writeViewBody(
    _ out: inout TextWriter, self name: String, element: String, isConst: Bool, count: String
  ) {
    let const = isConst ? "const " : ""
    out.line("ptr: ?[*]\(const)\(element),")
    out.line("\(count): usize,")
    out.blank()
    out.block("pub fn from($items: []\(const)\(element)) \(name) {", "}") { out in
      out.line("return .{ .ptr = $items.ptr, .\(count) = $items.len };")
    }
    out.blank()
    out.block("pub fn fromOptional($items: ?[]\(const)\(element)) \(name) {", "}") { out in
      out.line("return if ($items) |$some| \(name).from($some) else .{ .ptr = null, .\(count) = 0 };")
    }
    out.blank()
    out.block("pub fn slice(self: \(name)) []\(const)\(element) {", "}") { out in
      out.line("return self.optional() orelse &.{};")
    }
    out.blank()
    out.block("pub fn optional(self: \(name)) ?[]\(const)\(element) {", "}") { out in
      out.line("return if (self.ptr) |$first| $first[0..self.\(count)] else null;")
    }
  }

  private mutating func writeGenericSlice() {
    out.blank()
    comment("Elements as pointer and length.")
    out.block("pub fn \(names.runtime.slice)(comptime $T: type) type {", "}") { out in
      out.block("return extern struct {", "};") { out in
        ZigEmitter.writeViewBody(&out, self: "@This()", element: "$T", isConst: true, count: "len")
      }
    }
  }

  private mutating func writeRelative(_ name: String, _ docs: String) {
    out.blank()
    comment(docs)
    out.block("pub const \(name) = extern struct {", "};") { out in
      out.line("offset: u32,")
      out.line("len: u32,")
      out.blank()
      out.line("/// The bytes in `segment`; null when they do not lie inside it.")
      out.block("pub fn in(self: \(name), $segment: []const u8) ?[]const u8 {", "}") { out in
        out.line("if (self.offset > $segment.len or self.len > $segment.len - self.offset) return null;")
        out.line("return $segment[self.offset..][0..self.len];")
      }
    }
    containers.append(name)
  }

  private mutating func writeRelativeSlice() {
    out.blank()
    comment("Elements inside a segment.")
    out.block("pub fn \(names.runtime.relativeSlice)(comptime $T: type) type {", "}") { out in
      out.block("return extern struct {", "};") { out in
        out.line("offset: u32,")
        out.line("len: u32,")
        out.blank()
        out.line("/// The elements in `segment`; null when they do not lie inside it.")
        out.block("pub fn in(self: @This(), $segment: []const u8) ?[]align(1) const $T {", "}") { out in
          out.line("if (self.offset > $segment.len) return null;")
          out.line("const $rest = $segment[self.offset..];")
          out.line("if (self.len > $rest.len / @sizeOf($T)) return null;")
          out.line("return std.mem.bytesAsSlice($T, $rest[0 .. self.len * @sizeOf($T)]);")
        }
      }
    }
  }

  private mutating func writeBoolean() {
    let name = names.runtime.boolean
    out.blank()
    comment("A boolean of four bytes: everything but zero is true.")
    out.block("pub const \(name) = enum(i32) {", "};") { out in
      out.line("false = 0,")
      out.line("true = 1,")
      out.line("_,")
      out.blank()
      out.block("pub fn from($flag: bool) \(name) {", "}") { out in
        out.line("return if ($flag) .true else .false;")
      }
      out.blank()
      out.block("pub fn isTrue(self: \(name)) bool {", "}") { out in out.line("return self != .false;") }
    }
    containers.append(name)
  }
}
