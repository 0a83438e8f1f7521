import Schema

/// A record as Rust must write it so that C's layout comes out.
struct RustShape {
  var members: [(name: String, type: String, field: Int?)] = []
  /// Where bit-fields are kept.
  var storages: [RustStorage] = []
  var packing: Int?
  var alignment: Int?
}

/// An unsigned integer (or one byte of a byte array) that holds bits `first ..< first + 8 * size`.
struct RustStorage {
  let place: String
  let first: Int
  let size: Int
}

extension RustEmitter {
  mutating func write(_ record: Record, of declaration: TypeDeclaration) {
    let shape = shape(of: record, declaration)
    let name = names[declaration.id.index]
    out.blank()
    if let packing = shape.packing, let alignment = shape.alignment {
      // Rust has no packed and aligned type in one: the bytes are packed inside, the alignment outside.
      writeBody(shape, record, name: name + "Packed", attributes: "C, packed(\(packing))", declaration)
      out.line("#[repr(C, align(\(alignment)))]")
      out.line("#[derive(\(derives(declaration)))]")
      open("pub struct \(name) {")
      out.line("pub body: \(name)Packed,")
      close()
    } else {
      var attributes = "C"
      if let packing = shape.packing { attributes = packing == 1 ? "C, packed" : "C, packed(\(packing))" }
      if let alignment = shape.alignment { attributes = "C, align(\(alignment))" }
      writeBody(shape, record, name: name, attributes: attributes, declaration)
    }
    let owner = shape.packing != nil && shape.alignment != nil ? name + "Packed" : name
    writeAccessors(record, shape, owner, declaration)
    if !facts.isDefaultable[declaration.id.index] { writeDefault(record, name, owner) }
  }

  private mutating func writeBody(
    _ shape: RustShape, _ record: Record, name: String, attributes: String, _ declaration: TypeDeclaration
  ) {
    document(declaration.remarks)
    out.line("#[repr(\(attributes))]")
    out.line("#[derive(\(derives(declaration)))]")
    open("pub \(record.isUnion ? "union" : "struct") \(name) {")
    for member in shape.members {
      if let index = member.field { document(record.fields[index].remarks) }
      out.line("pub \(member.name): \(member.type),")
    }
    close()
  }

  private func derives(_ declaration: TypeDeclaration) -> String {
    let index = declaration.id.index
    var traits = "Clone, Copy"
    if facts.isDebuggable[index] { traits += ", Debug" }
    if facts.isComparable[index] { traits += ", PartialEq" }
    if facts.isDefaultable[index] { traits += ", Default" }
    return traits
  }

  private mutating func writeDefault(_ record: Record, _ name: String, _ owner: String) {
    let settings = record.isUnion ? [] : defaults(of: record, owner == name ? "value." : "value.body.")
    open("impl Default for \(name) {")
    open("fn default() -> Self {")
    out.line("// SAFETY: all-zero bytes are a value of every field")
    if settings.isEmpty {
      out.line("unsafe { core::mem::zeroed() }")
    } else {
      out.line("let mut value: Self = unsafe { core::mem::zeroed() };")
      out.lines(settings)
      out.line("value")
    }
    close()
    close()
    if owner != name {
      open("impl Default for \(owner) {")
      out.line("fn default() -> Self { \(name)::default().body }")
      close()
    }
  }

  private mutating func defaults(of record: Record, _ path: String) -> [String] {
    var settings: [String] = []
    for (index, field) in record.fields.enumerated() {
      var text: String?
      if let value = field.defaultValue { text = fieldLiteral(value, field.type) }
      if index == 0, record.isExtensible, text == nil {
        text = "core::mem::size_of::<Self>() as \(raw(field.type))"
      }
      guard let text else { continue }
      let name = fieldName(field)
      settings.append(
        field.bits == nil
          ? "\(path)\(name) = \(text);" : "\(path)set_\(RustNames.snake(field.name))(\(text));")
    }
    return settings
  }

  /// A default as the field's raw type.
  private mutating func fieldLiteral(_ value: Value, _ use: TypeUse) -> String {
    let text = literal(value, use)
    if case .null = value {
      switch model.resolved(use).form {
      case .primitive(.cstr), .pointer(_, isConst: true), .counted: return "core::ptr::null()"
      default: return text
      }
    }
    var isText = false
    if case .string = value { isText = true }
    if case .constant(let index) = value, case .string = model.constants[index].value { isText = true }
    guard isText else { return text }
    switch model.resolved(use).form {
    case .primitive(.cstr): return text + ".as_ptr()"
    case .primitive(.str): return "\(raw(.str))::new(\(text))"
    case .primitive(.bytes):
      runtime.insert(.slice)
      return "abut::Slice::new(\(text))"
    default: return text
    }
  }

  func fieldName(_ field: Field) -> String {
    field.remarks.names.rust ?? RustNames.value(field.name)
  }

  // MARK: shape

  mutating func shape(of record: Record, _ declaration: TypeDeclaration) -> RustShape {
    record.isUnion ? unionShape(record, declaration) : structShape(record, declaration)
  }

  private mutating func unionShape(_ record: Record, _ declaration: TypeDeclaration) -> RustShape {
    let layout = blueprint[declaration.id]
    var shape = RustShape()
    var natural = Layout(size: 0, alignment: 1)
    for (index, field) in record.fields.enumerated() {
      let size = layout.fields[index].size
      if field.bits != nil {
        let name = "_bits\(index)"
        shape.members.append((name, "u\(size * 8)", nil))
        shape.storages.append(RustStorage(place: name, first: 0, size: size))
      } else {
        shape.members.append((fieldName(field), raw(field.type), index))
      }
      natural = Layout(
        size: max(natural.size, size), alignment: max(natural.alignment, alignment(of: field.type)))
    }
    if layout.size > rounded(natural.size, layout.alignment) {
      shape.members.append(("_size", "[u8; \(layout.size)]", nil))
    }
    if layout.alignment < natural.alignment { shape.packing = layout.alignment }
    if layout.alignment > natural.alignment { shape.alignment = layout.alignment }
    return shape
  }

  private mutating func structShape(_ record: Record, _ declaration: TypeDeclaration) -> RustShape {
    let layout = blueprint[declaration.id]
    var shape = RustShape()
    let isPacked = record.packing != nil
    let bound = record.packing ?? Int.max
    var (cursor, natural, pads) = (0, 1, 0)
    func pad(_ size: Int) {
      shape.members.append(("_pad\(pads)", "[u8; \(size)]", nil))
      pads += 1
    }
    for member in layout.members {
      switch member {
      case .padding(let offset, let size):
        if offset + size > cursor { pad(offset + size - cursor) }
        cursor = offset + size
      case .storage(let offset, let size):
        let name = "_bits\(shape.storages.count)"
        let fits =
          size.nonzeroBitCount == 1 && size <= 16 && offset % min(size, bound) == 0
          && (isPacked || size <= layout.alignment)
        let step = fits ? min(size, bound) : 1
        if offset > rounded(cursor, step) { pad(offset - cursor) }
        shape.members.append((name, fits ? "u\(size * 8)" : "[u8; \(size)]", nil))
        if fits {
          natural = max(natural, step)
          shape.storages.append(RustStorage(place: name, first: offset * 8, size: size))
        } else {
          for byte in 0..<size {
            shape.storages.append(RustStorage(place: "\(name)[\(byte)]", first: (offset + byte) * 8, size: 1))
          }
        }
        cursor = offset + size
      case .field(let index):
        let field = record.fields[index]
        let (offset, size) = (layout.fields[index].offset, layout.fields[index].size)
        let isBytes = isPacked && isOveraligned(field.type)
        let step = isBytes ? 1 : min(alignment(of: field.type), bound)
        if offset > rounded(cursor, step) { pad(offset - cursor) }
        natural = max(natural, step)
        // Rust refuses an aligned type inside a packed one: such a field is its bytes.
        shape.members.append((fieldName(field), isBytes ? "[u8; \(size)]" : raw(field.type), index))
        cursor = offset + size
      }
    }
    if layout.size > rounded(cursor, layout.alignment) { pad(layout.size - cursor) }
    if isPacked { shape.packing = record.packing }
    if layout.alignment > natural { shape.alignment = layout.alignment }
    return shape
  }

  private func rounded(_ offset: Int, _ alignment: Int) -> Int {
    (offset + alignment - 1) / alignment * alignment
  }

  /// What Rust will think of the type, which is what C thinks of it.
  private func alignment(of use: TypeUse) -> Int {
    let pointer = blueprint.target.pointerSize
    switch model.resolved(use).form {
    case .primitive(let primitive):
      switch primitive {
      case .bool, .u8, .i8, .cChar, .void: return 1
      case .u16, .i16, .cShort: return 2
      case .u32, .i32, .f32, .char32, .b32, .cInt, .cUInt: return 4
      case .u64, .i64, .f64, .cLongLong: return blueprint.target.wideAlignment
      case .u128, .i128: return blueprint.target.hugeAlignment ?? 16
      case .cLong, .cULong: return blueprint.target.longSize
      case .usize, .isize, .str, .cstr, .bytes, .arena: return pointer
      }
    case .named(let id): return blueprint[id].alignment
    case .pointer, .counted, .slice: return pointer
    case .array(let element, _): return alignment(of: element)
    case .relativeSlice, .relativeView: return 4
    }
  }

  /// Rust's `#[repr(align)]` is somewhere inside.
  private func isOveraligned(_ use: TypeUse) -> Bool {
    switch model.resolved(use).form {
    case .array(let element, _): isOveraligned(element)
    case .named(let id): overaligned[id.index]
    default: false
    }
  }

  func isOveraligned(inside id: TypeID) -> Bool {
    switch model[id].kind {
    case .record(let record):
      let natural = record.fields.map { alignment(of: $0.type) }.max() ?? 1
      return (record.packing == nil && blueprint[id].alignment > natural)
        || (record.packing != nil && record.alignment != nil)
        || record.fields.contains { isOveraligned($0.type) }
    case .variant(let variant): return variant.cases.contains { $0.type.map(isOveraligned) ?? false }
    default: return false
    }
  }

  // MARK: bit-fields

  private mutating func writeAccessors(
    _ record: Record, _ shape: RustShape, _ owner: String, _ declaration: TypeDeclaration
  ) {
    guard record.fields.contains(where: { $0.bits != nil }) else { return }
    open("impl \(owner) {")
    for (index, field) in record.fields.enumerated() where !field.isReserved {
      guard let bits = blueprint[declaration.id].fields[index].bits else { continue }
      let pieces =
        record.isUnion
        ? [
          RustPiece(
            place: "_bits\(index)", size: blueprint[declaration.id].fields[index].size, shift: 0, target: 0,
            width: bits.count)
        ]
        : RustPiece.all(of: bits, in: shape.storages)
      writeGetter(field, bits.count, pieces, isUnion: record.isUnion)
      writeSetter(field, pieces, isUnion: record.isUnion)
    }
    close()
  }

  private mutating func writeGetter(_ field: Field, _ width: Int, _ pieces: [RustPiece], isUnion: Bool) {
    let wide = width > 64 ? 128 : 64
    let parts = pieces.map { piece in
      let read = isUnion ? "unsafe { self.\(piece.place) }" : "self.\(piece.place)"
      let shifted = piece.shift == 0 ? "\(read) as u\(wide)" : "(\(read) as u\(wide)) >> \(piece.shift)"
      let masked = "(\(shifted)) & \(piece.mask)"
      return pieces.count == 1
        ? masked : piece.target == 0 ? "(\(masked))" : "((\(masked)) << \(piece.target))"
    }
    document(field.remarks)
    open("pub fn \(fieldName(field))(&self) -> \(raw(field.type)) {")
    out.line("let bits = \(RustText.joined(parts, " | "));")
    out.line(bitResult(field.type, width, wide))
    close()
  }

  private mutating func bitResult(_ use: TypeUse, _ width: Int, _ wide: Int) -> String {
    func number(_ primitive: Primitive, _ spelled: String) -> String {
      guard primitive.isSigned, width < wide else { return "bits as \(spelled)" }
      return "((bits << \(wide - width)) as i\(wide) >> \(wide - width)) as \(spelled)"
    }
    switch model.resolved(use).form {
    case .primitive(.bool): return "bits != 0"
    case .primitive(.b32): return "\(raw(.b32))(bits as u32)"
    case .primitive(let primitive): return number(primitive, raw(primitive))
    case .named(let id):
      guard case .enumeration(let enumeration) = model[id].kind else { return "bits as _" }
      return "\(names[id.index])(\(number(enumeration.repr, raw(enumeration.repr))))"
    default: return "bits as _"
    }
  }

  private mutating func writeSetter(_ field: Field, _ pieces: [RustPiece], isUnion: Bool) {
    let isWrapped: Bool
    switch model.resolved(field.type).form {
    case .primitive(.b32), .named: isWrapped = true
    default: isWrapped = false
    }
    let total = pieces.reduce(0) { $0 + $1.width }
    let wide = total > 64 ? 128 : 64
    open("pub fn set_\(RustNames.snake(field.name))(&mut self, value: \(raw(field.type))) {")
    out.line("let bits = value\(isWrapped ? ".0" : "") as u\(wide);")
    for piece in pieces {
      let old = isUnion ? "unsafe { self.\(piece.place) }" : "self.\(piece.place)"
      let source = piece.target == 0 ? "bits" : "(bits >> \(piece.target))"
      let fresh = "(\(source) & \(piece.mask)) as u\(piece.size * 8)"
      let placed = piece.shift == 0 ? "(\(fresh))" : "((\(fresh)) << \(piece.shift))"
      let hole = piece.shift == 0 ? "!\(piece.mask)" : "!(\(piece.mask) << \(piece.shift))"
      let kept = "(\(old) & \(hole))"
      out.line("self.\(piece.place) = \(kept) | \(placed);")
    }
    close()
  }
}

/// A stretch of a bit-field inside one storage unit.
struct RustPiece {
  let place: String
  let size: Int
  /// From the unit's lowest bit.
  let shift: Int
  /// From the field's lowest bit.
  let target: Int
  let width: Int

  var mask: String {
    let ones = width >= 128 ? UInt128.max : (UInt128(1) << UInt128(width)) - 1
    return "0x" + String(ones, radix: 16)
  }

  static func all(of bits: Range<Int>, in storages: [RustStorage]) -> [RustPiece] {
    var pieces: [RustPiece] = []
    for storage in storages {
      let low = max(bits.lowerBound, storage.first)
      let high = min(bits.upperBound, storage.first + storage.size * 8)
      guard low < high else { continue }
      pieces.append(
        RustPiece(
          place: storage.place, size: storage.size, shift: low - storage.first, target: low - bits.lowerBound,
          width: high - low))
    }
    return pieces
  }
}
