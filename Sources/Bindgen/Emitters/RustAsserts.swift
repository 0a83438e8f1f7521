import Schema

extension RustEmitter {
  /// The compiler proves that our layouts are C's.
  mutating func writeAsserts() {
    var lines: [String] = []
    for declaration in model.types {
      let index = declaration.id.index
      switch declaration.kind {
      case .record(let record): lines += recordAsserts(record, declaration)
      case .variant(let variant):
        let layout = blueprint[declaration.id]
        let tag =
          "offset_of!(\(rawNames[index]), \(RustNames.value(variant.tagField))) == \(layout.tagOffset)"
        var checks = [tag]
        if variant.hasPayload {
          checks.append(
            "offset_of!(\(rawNames[index]), \(RustNames.value(variant.bodyField))) == \(layout.payloadOffset)"
          )
        }
        lines.append(sizeAssert(rawNames[index], layout))
        lines.append("assert!(\(RustText.joined(checks, " && ")));")
      default: break
      }
    }
    if isFlat { lines += requestAsserts() }
    guard !lines.isEmpty else { return }
    out.blank()
    out.line("#[cfg(all(target_pointer_width = \"64\", not(windows)))]")
    open("const _: () = {")
    out.line("use core::mem::{align_of, offset_of, size_of};")
    out.lines(lines)
    close("};")
  }

  private func sizeAssert(_ name: String, _ layout: TypeLayout) -> String {
    "assert!(size_of::<\(name)>() == \(layout.size) && align_of::<\(name)>() == \(layout.alignment));"
  }

  private mutating func recordAsserts(_ record: Record, _ declaration: TypeDeclaration) -> [String] {
    let name = names[declaration.id.index]
    let layout = blueprint[declaration.id]
    let shape = shape(of: record, declaration)
    let path = shape.packing != nil && shape.alignment != nil ? "body." : ""
    var lines = [sizeAssert(name, layout)]
    for (index, field) in record.fields.enumerated() where field.bits == nil {
      lines.append(
        "assert!(offset_of!(\(name), \(path)\(fieldName(field))) == \(layout.fields[index].offset));")
    }
    return lines
  }

  /// The schema table, in the section that tools look for.
  mutating func writeSchema() {
    let bytes = schemaTable(blueprint)
    let prefix = model.package.prefix
    let symbol = (prefix.isEmpty ? stem + "_" : prefix) + "abi"
    out.blank()
    out.line("/// What this library implements: `abut info` and loaders read it without running any code.")
    out.line("#[used]")
    out.line("#[unsafe(export_name = \(RustText.quoted(symbol)))]")
    out.line("#[cfg_attr(target_vendor = \"apple\", unsafe(link_section = \"__DATA,__abi_schema\"))]")
    out.line("#[cfg_attr(not(target_vendor = \"apple\"), unsafe(link_section = \".abi_schema\"))]")
    out.line("pub static ABI_SCHEMA: [u8; \(bytes.count)] = *b\"\\")
    var start = 0
    while start < bytes.count {
      var line: [UInt8] = []
      while start < bytes.count, line.count < 96 {
        // A blank after a continued line would be swallowed.
        if line.isEmpty, bytes[start] == UInt8(ascii: " ") {
          line += Array("\\x20".utf8)
        } else {
          RustText.append(bytes[start], to: &line, true)
        }
        start += 1
      }
      out.line(String(decoding: line, as: UTF8.self) + (start < bytes.count ? "\\" : "\";"))
    }
    if bytes.isEmpty { out.line("\";") }
  }
}
