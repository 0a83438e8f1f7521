extension Target {
  /// Size and alignment of a primitive; nil where C has no such type.
  public func layout(of primitive: Primitive) -> Layout? {
    switch primitive {
    case .void: Layout(size: 0, alignment: 1)
    case .bool, .u8, .i8, .cChar: Layout(size: 1, alignment: 1)
    case .u16, .i16, .cShort: Layout(size: 2, alignment: 2)
    case .b32, .u32, .i32, .f32, .char32, .cInt, .cUInt: Layout(size: 4, alignment: 4)
    case .u64, .i64, .f64, .cLongLong: Layout(size: 8, alignment: wideAlignment)
    case .u128, .i128: hugeAlignment.map { Layout(size: 16, alignment: $0) }
    case .usize, .isize, .cstr: Layout(size: pointerSize, alignment: pointerSize)
    case .cLong, .cULong: Layout(size: longSize, alignment: longSize)
    case .str, .bytes, .arena: Layout(size: 2 * pointerSize, alignment: pointerSize)
    }
  }
}

extension Blueprint {
  /// Size and alignment of a value of this type where it stands (pointers are not followed).
  public func layout(of use: TypeUse) -> Layout {
    let pointer = Layout(size: target.pointerSize, alignment: target.pointerSize)
    switch use.form {
    case .primitive(let primitive): return target.layout(of: primitive) ?? Layout(size: 16, alignment: 16)
    case .named(let id): return types[id.index].layout
    case .pointer, .counted: return pointer
    case .array(let element, let count):
      let part = layout(of: element)
      let (size, overflow) = part.size.multipliedReportingOverflow(by: count)
      return Layout(
        size: overflow ? Limits.typeBytesMax + 1 : min(size, Limits.typeBytesMax + 1),
        alignment: part.alignment)
    case .slice: return Layout(size: 2 * target.pointerSize, alignment: target.pointerSize)
    case .relativeSlice, .relativeView: return Layout(size: 8, alignment: 4)
    }
  }
}

extension Blueprint {
  /// Whether a value of this type holds `rel` text or slices, which say where in a segment something is.
  public func holdsOffsets(_ use: TypeUse) -> Bool {
    switch use.form {
    case .relativeSlice, .relativeView: true
    case .array(let element, _): holdsOffsets(element)
    case .named(let id): types[id.index].holdsOffsets
    case .primitive, .pointer, .counted, .slice: false
    }
  }
}

/// The next multiple of `alignment`, a power of two, at or after `offset`.
func roundedUp(_ offset: Int, to alignment: Int) -> Int { (offset + alignment - 1) & ~(alignment - 1) }
