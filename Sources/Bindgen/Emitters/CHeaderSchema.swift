import Schema

extension CHeader {
  /// `calc_abi`: the symbol of the schema table.
  var tableSymbol: String { (package.prefix.isEmpty ? package.stem + "_" : package.prefix) + "abi" }

  mutating func declareSchemaTable() {
    out.blank()
    out.line(
      "/** What this library promises, readable without running it. Defined where \(stem)_IMPLEMENT is, or")
    out.line(" *  \(stem)_SCHEMA, when only the table is wanted of C. */")
    out.line("#ifdef __cplusplus")
    out.line("extern \"C\" \(stem)_API const unsigned char \(tableSymbol)[];")
    out.line("#else")
    out.line("extern \(stem)_API const unsigned char \(tableSymbol)[];")
    out.line("#endif")
  }

  /// The table in a section of its own: tools find it in the file, loaders by its symbol.
  mutating func writeSchemaTable() {
    out.lines([
      "#if defined(_MSC_VER) && !defined(__clang__)",
      "#  pragma section(\".abisch\", read)",
      "#  define ABUT_SCHEMA_SECTION __declspec(allocate(\".abisch\"))",
      "#elif defined(__APPLE__)",
      "#  define ABUT_SCHEMA_SECTION __attribute__((used, section(\"__TEXT,__abi_schema\")))",
      "#elif defined(_WIN32) /* section names of an image have eight bytes */",
      "#  define ABUT_SCHEMA_SECTION __attribute__((used, section(\".abisch\")))",
      "#else",
      "#  define ABUT_SCHEMA_SECTION __attribute__((used, section(\".abi_schema\")))",
      "#endif",
      "ABUT_SCHEMA_SECTION const unsigned char \(tableSymbol)[] = {",
    ])
    let table = schemaTable(blueprint)
    var start = 0
    while start < table.count {
      let end = min(start + 24, table.count)
      out.line(CHeader.row(table[start..<end], isLast: end == table.count))
      start = end
    }
    if table.isEmpty { out.line("0") }
    out.lines(["};", "#undef ABUT_SCHEMA_SECTION"])
  }

  private static func row(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 4)
    for byte in bytes {
      if byte >= 100 { text.append(0x30 + byte / 100) }
      if byte >= 10 { text.append(0x30 + byte / 10 % 10) }
      text += [0x30 + byte % 10, UInt8(ascii: ",")]
    }
    if isLast { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }
}
