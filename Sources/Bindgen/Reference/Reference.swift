import Schema

/// Writes the reference of a package as a page: what Markdown and HTML have in common.
struct Reference {
  let blueprint: Blueprint
  let names: ReferenceNames
  /// Says in C what the reference says in tables: prototypes and the words about ownership are its own.
  let header: CHeader
  let pictures: PictureMaker
  var page = Page()

  var model: Model { blueprint.model }

  init(_ blueprint: Blueprint) {
    self.blueprint = blueprint
    names = ReferenceNames(blueprint.model)
    header = CHeader(blueprint, options: EmitOptions())
    pictures = PictureMaker(blueprint: blueprint)
  }

  static func page(_ blueprint: Blueprint) -> Page {
    var reference = Reference(blueprint)
    reference.write()
    return reference.page
  }

  private mutating func write() {
    let package = model.package
    heading(1, [.text("\(package.name) \(package.version.text)")], "top")
    page.blocks += DocReader.blocks(package.docs)
    list(packageFacts())
    let written = writtenTypes()
    let others = otherTypes(written)
    let functions = model.functions.indices.filter { model.functions[$0].receiver == nil }
    contents(written, functions)
    constants()
    types("Types", "types", written)
    if !functions.isEmpty {
      heading(2, [.text("Functions")], "functions")
      for index in functions { function(index) }
    }
    types("Options, results and types of other packages", "others", others)
  }

  private func writtenTypes() -> [TypeID] {
    model.order.compactMap { item in
      if case .type(let id) = item { return id }
      return nil
    }
  }

  private func otherTypes(_ written: [TypeID]) -> [TypeID] {
    let known = Set(written)
    return model.types.map({ $0.id }).filter { !known.contains($0) }
  }

  private func packageFacts() -> [[Inline]] {
    let package = model.package
    var facts: [[Inline]] = []
    if let library = package.library { facts.append([.text("Library: "), .code("lib\(library)")]) }
    if let header = package.header { facts.append([.text("Declared by "), .code(header)]) }
    if !package.prefix.isEmpty { facts.append([.text("C names start with "), .code(package.prefix)]) }
    if let flat = package.flat {
      facts.append([
        .text("Flat calls: request and response are one stretch of bytes each; the table comes from "),
        .code(flat.register + "()"),
      ])
    }
    facts.append([.text("Layouts on this page: "), .code(blueprint.target.triple)])
    facts.append([.text("Hash of the public face (api): "), .code(hexadecimal(blueprint.api))])
    return facts
  }

  // MARK: Contents

  private mutating func contents(_ written: [TypeID], _ functions: [Int]) {
    var rows: [[[Inline]]] = []
    if model.constants.contains(where: { $0.package == 0 }) {
      rows.append([[.link("constants", anchor: "constants")], [.text("constants")], []])
    }
    for id in written {
      let declaration = model[id]
      rows.append([
        [.link(declaration.name, anchor: anchor(id))], [.text(kindWord(declaration))],
        DocReader.summary(declaration.remarks.docs),
      ])
      for method in model.methods(of: id) { rows.append(contentsRow(method)) }
    }
    for index in functions { rows.append(contentsRow(index)) }
    guard !rows.isEmpty else { return }
    heading(2, [.text("Contents")], "contents")
    table(["Name", "Kind", "Summary"], rows)
  }

  private func contentsRow(_ index: Int) -> [[Inline]] {
    let function = model.functions[index]
    let name = function.qualifiedName(in: model)
    let kind = (function.isAsync ? "async " : "") + (function.receiver == nil ? "function" : "method")
    return [
      [.link(name, anchor: anchor(function))], [.text(kind)], DocReader.summary(function.remarks.docs),
    ]
  }

  private mutating func constants() {
    let own = model.constants.filter { $0.package == 0 }
    guard !own.isEmpty else { return }
    heading(2, [.text("Constants")], "constants")
    table(
      ["Name", "Type", "Value", "C", "Meaning"],
      own.map { constant in
        [
          [.code(constant.name)], type(constant.type), [.code(text(constant.value))], [.code(constant.cName)],
          DocReader.inline(constant.remarks.docs) + history(constant.remarks),
        ]
      })
  }

  private mutating func types(_ title: String, _ anchor: String, _ ids: [TypeID]) {
    guard !ids.isEmpty else { return }
    heading(2, [.text(title)], anchor)
    for id in ids {
      type(model[id])
      for method in model.methods(of: id) { function(method) }
    }
  }

  // MARK: Parts

  mutating func heading(_ level: Int, _ text: [Inline], _ anchor: String) {
    page.blocks.append(.heading(level: level, text, anchor: anchor))
  }

  mutating func table(_ head: [String], _ rows: [[[Inline]]]) {
    if !rows.isEmpty { page.blocks.append(.table(head: head, rows: rows)) }
  }

  mutating func list(_ items: [[Inline]]) {
    if !items.isEmpty { page.blocks.append(.list(items)) }
  }

  mutating func paragraph(_ text: String) { page.blocks.append(.paragraph([.text(text)])) }

  func anchor(_ id: TypeID) -> String { "type-" + names[id] }
  func anchor(_ function: Function) -> String { "fn-" + function.qualifiedName(in: model) }

  /// A type's spelling, leading to its declaration.
  func type(_ use: TypeUse) -> [Inline] {
    let text = model.spelling(of: use)
    guard let id = model.base(of: use) else { return [.code(text)] }
    return [.link(text, anchor: anchor(id))]
  }

  func hexadecimal(_ value: UInt64) -> String { padded(String(value, radix: 16), to: 16) }
  func hexadecimal(_ value: UInt32) -> String { "0x" + padded(String(value, radix: 16), to: 8) }

  private func padded(_ digits: String, to width: Int) -> String {
    String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  func history(_ remarks: Remarks) -> [Inline] {
    var out: [Inline] = []
    if let since = remarks.since { out += [.text(" "), .emphasis("Since \(since.text).")] }
    if let reason = remarks.deprecated {
      out += [.text(" "), .strong("Deprecated" + (reason.isEmpty ? "." : ":"))]
      // Markdown closes no emphasis behind a space.
      if !reason.isEmpty { out += [.text(" ")] + DocReader.spans(reason) }
    }
    if remarks.isUnstable { out += [.text(" "), .emphasis("Unstable: may change in any version.")] }
    return out
  }

  /// A value as a descriptor writes it.
  func text(_ value: Value) -> String {
    switch value {
    case .integer(let number): return String(number)
    case .float(let number): return number.description
    case .bool(let flag): return flag ? "true" : "false"
    case .string(let text): return "\"\(text)\""
    case .null: return "null"
    case .constant(let index): return model.constants[index].name
    case .size(let use): return "sizeof(\(model.spelling(of: use)))"
    case .members(let id, let indices):
      guard case .enumeration(let enumeration) = model[id].kind else { return "" }
      if indices.isEmpty { return "{}" }
      return indices.map { enumeration.members[$0].name }.joined(separator: " | ")
    }
  }

  func kindWord(_ declaration: TypeDeclaration) -> String {
    switch declaration.kind {
    case .alias: "alias"
    case .enumeration(let enumeration):
      switch enumeration.role {
      case .plain: enumeration.isOpen ? "open enum" : "enum"
      case .flags: "flags"
      case .status: "status"
      }
    case .record(let record): record.isUnion ? "union" : "record"
    case .variant: "variant"
    case .handle(let handle):
      switch handle.role {
      case .handle: "handle"
      case .capability: "capability"
      case .opaque: "opaque"
      }
    case .callback: "callback"
    }
  }
}
