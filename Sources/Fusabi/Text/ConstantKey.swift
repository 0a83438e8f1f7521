/// Constants that are one and the same have one key: floats by their bits.
enum ConstantKey: Hashable {
  case unit
  case bool(Bool)
  case i32(Int32)
  case i64(Int64)
  case f32(UInt32)
  case f64(UInt64)
  case char(UInt32)
  case string([UInt8])

  init(_ constant: ModuleParts.Constant) {
    switch constant {
    case .unit: self = .unit
    case .bool(let value): self = .bool(value)
    case .i32(let value): self = .i32(value)
    case .i64(let value): self = .i64(value)
    case .f32(let value): self = .f32(value.bitPattern)
    case .f64(let value): self = .f64(value.bitPattern)
    case .char(let value): self = .char(value.value)
    case .string(let bytes): self = .string(bytes)
    }
  }
}
