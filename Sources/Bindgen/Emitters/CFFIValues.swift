import Schema

extension CFFIEmitter {
  // MARK: Constants

  /// What a cdef can say of constants: integers of at most 64 bits.
  mutating func declareConstants() {
    var lines: [String] = []
    for constant in model.constants where constant.package == 0 {
      if let number = integer(constant.value), isSayable(number) {
        lines.append(define(constant.cName, number))
      }
    }
    for type in model.types { lines += constants(of: type) }
    declare(lines)
  }

  func define(_ name: String, _ number: Int128) -> String { "#define \(CNames.safe(name)) \(number)" }

  /// The lowest number of 64 bits makes the C that cffi writes ambiguous.
  func isSayable(_ number: Int128) -> Bool {
    number > Int128(Int64.min) && number <= Int128(UInt64.max)
  }

  private func constants(of type: TypeDeclaration) -> [String] {
    switch type.kind {
    case .enumeration(let enumeration):
      return enumeration.members.filter { isSayable($0.value) }.map { define($0.cName, $0.value) }
    case .variant(let variant) where variant.tagEnum == nil:
      return variant.cases.map { define($0.cName, $0.tag) }
    case .handle(let handle) where handle.role == .capability:
      let start = CNames.upper(CNames.identifier(names.name(type.id))) + "_RIGHT_"
      return handle.rights.enumerated().map { bit, right in
        define(start + CNames.upper(right), Int128(1) << Int128(bit))
      }
    default: return []
    }
  }

  private func integer(_ value: Value) -> Int128? {
    switch value {
    case .integer(let number): number
    case .bool(let flag): flag ? 1 : 0
    case .members(let id, let indices): mask(id, indices)
    case .constant(let index): integer(model.constants[index].value)
    case .size(let use): Int128(size(of: use))
    case .float, .string, .null: nil
    }
  }

  private func mask(_ id: TypeID, _ indices: [Int]) -> Int128 {
    guard case .enumeration(let enumeration) = model[id].kind else { return 0 }
    return indices.reduce(Int128(0)) { $0 | enumeration.members[$1].value }
  }

  /// A value that only Python can hold; nil for integers that the cdef says.
  func python(_ value: Value) -> String? {
    switch value {
    case .float(let number):
      if number.isNaN { return "float(\"nan\")" }
      if number.isInfinite { return number < 0 ? "float(\"-inf\")" : "float(\"inf\")" }
      return "\(number)"
    case .string(let text): return CFFIText.python(text)
    case .null: return "None"
    case .constant(let index): return python(model.constants[index].value)
    case .integer(let number): return isSayable(number) ? nil : "\(number)"
    case .bool, .members, .size: return nil
    }
  }

  // MARK: Sizes

  func size(of use: TypeUse) -> Int {
    let pointer = blueprint.target.pointerSize
    switch model.resolved(use).form {
    case .primitive(let primitive): return size(of: primitive)
    case .named(let id): return blueprint[id].size
    case .pointer, .counted: return pointer
    case .array(let element, let count): return size(of: element) * count
    case .slice: return pointer * 2
    case .relativeSlice, .relativeView: return 8
    }
  }

  private func size(of primitive: Primitive) -> Int {
    let target = blueprint.target
    switch primitive {
    case .void: return 0
    case .bool, .u8, .i8, .cChar: return 1
    case .u16, .i16, .cShort: return 2
    case .b32, .u32, .i32, .f32, .char32, .cInt, .cUInt: return 4
    case .u64, .i64, .f64, .cLongLong: return 8
    case .u128, .i128: return 16
    case .cLong, .cULong: return target.longSize
    case .usize, .isize, .cstr: return target.pointerSize
    case .str, .bytes, .arena: return target.pointerSize * 2
    }
  }
}
