/// The place of a type declaration in `Model.types`.
public struct TypeID: Hashable, Sendable {
  public let index: Int

  public init(index: Int) { self.index = index }
}

public enum Ownership: Hashable, Sendable {
  /// Nothing said: borrowed for the call.
  case unspecified
  /// The receiver must release it.
  case own
  /// Stays the giver's.
  case borrow
}

/// A type as written at one place: its form, whether null is allowed, who owns it.
public struct TypeUse: Hashable, Sendable {
  public let form: TypeForm
  public let isNullable: Bool
  public let ownership: Ownership

  public init(_ form: TypeForm, isNullable: Bool = false, ownership: Ownership = .unspecified) {
    self.form = form
    self.isNullable = isNullable
    self.ownership = ownership
  }
}

/// What a type is. `option<T>` and `result<T, E>` are not here: the resolver turns each distinct one into a
/// synthetic variant declaration (see `TypeDeclaration.generic`), so that emitters know one tagged union
/// only.
public indirect enum TypeForm: Hashable, Sendable {
  case primitive(Primitive)
  /// Any declared type: alias, enum, flags, status, record, union, variant, handle, capability, opaque,
  /// callback.
  case named(TypeID)
  case pointer(to: TypeUse, isConst: Bool)
  /// `[T; N]`, in place.
  case array(of: TypeUse, count: Int)
  /// `[T; len n]` or `[T; cap n]`: a bare pointer whose length is a sibling (see `LengthLink` of its owner).
  case counted(of: TypeUse)
  /// `[T]`: {ptr, len}, 16 bytes with 64-bit pointers.
  case slice(of: TypeUse)
  /// `rel [T]`: {u32 offset, u32 len} from the start of the segment.
  case relativeSlice(of: TypeUse)
  /// `rel str` (isText) and `rel bytes`: {u32 offset, u32 len} from the start of the segment.
  case relativeView(isText: Bool)
}
