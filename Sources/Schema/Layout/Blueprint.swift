/// A model with every size, offset and hash for one target. Emitters read this and nothing else.
public struct Blueprint: Sendable {
  public internal(set) var model: Model
  public internal(set) var target: Target
  /// One per `model.types`, same index. Handles, opaques and callbacks have the layout of their use by value.
  public internal(set) var types: [TypeLayout] = []
  /// One per `model.functions`, same index.
  public internal(set) var functions: [FunctionLayout] = []
  /// Everything a caller's source depends on.
  public internal(set) var api: UInt64 = 0

  /// Claims that do not hold on this target, sizes beyond the bound; empty for a sound blueprint.
  public internal(set) var diagnostics: [Diagnostic] = []

  public subscript(_ id: TypeID) -> TypeLayout { types[id.index] }
}

public struct Layout: Hashable, Sendable {
  public let size: Int
  public let alignment: Int

  public init(size: Int, alignment: Int) {
    self.size = size
    self.alignment = alignment
  }
}

public struct TypeLayout: Sendable {
  public let layout: Layout
  /// For records and unions: one per field, same index.
  public internal(set) var fields: [FieldLayout] = []
  /// For records: what stands in memory, front to back. Natural C padding is not listed.
  public internal(set) var members: [PhysicalMember] = []
  /// For variants: offset of the tag, and offset and size of the payload union (size 0: there is none).
  public internal(set) var tagOffset = 0
  public internal(set) var payloadOffset = 0
  public internal(set) var payload = Layout(size: 0, alignment: 1)
  /// Bytes that nobody owns (for pictures and tables): explicit and natural padding alike.
  public internal(set) var holes: [Range<Int>] = []
  /// Whether `rel` text or slices are anywhere inside.
  public internal(set) var holdsOffsets = false
  /// `layout(T)`: names do not count, shapes do.
  public internal(set) var hash: UInt64 = 0

  public var size: Int { layout.size }
  public var alignment: Int { layout.alignment }
}

public struct FieldLayout: Hashable, Sendable {
  public let offset: Int
  public let layout: Layout
  /// For bit-fields: the first bit counted from the start of the record, and the width.
  public let bits: Range<Int>?

  public var size: Int { layout.size }
  public var alignment: Int { layout.alignment }
}

public enum PhysicalMember: Hashable, Sendable {
  /// Index of an ordinary field.
  case field(Int)
  /// Unsigned integer of `size` bytes that holds parts of bit-fields; named `_bitsN` by its place.
  case storage(offset: Int, size: Int)
  /// Bytes that a claim (`@offset`, `@size`) added; a C compiler would not add them by itself.
  case padding(offset: Int, size: Int)
}

public struct FunctionLayout: Sendable {
  /// `sig(F)`; `signatureID` is its first four bytes.
  public internal(set) var signature: UInt64 = 0
  public var signatureID: UInt32 { UInt32(signature >> 32) }
  /// For flat functions: offsets of the parameters in the request record, its layout, and the response's.
  public internal(set) var requestOffsets: [Int] = []
  public internal(set) var request = Layout(size: 0, alignment: 1)
  public internal(set) var response = Layout(size: 0, alignment: 1)
}
