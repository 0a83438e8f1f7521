public struct Version: Hashable, Comparable, Sendable {
  public let major: Int
  public let minor: Int
  public let patch: Int

  public init(_ major: Int, _ minor: Int, _ patch: Int) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  public static func < (left: Version, right: Version) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }

  public var text: String { "\(major).\(minor).\(patch)" }
}

/// Names given by attributes (`@c("…")`, `@py("…")`, …); nil where the language's own rule applies.
public struct TargetNames: Hashable, Sendable {
  public var c: String?
  public var cpp: String?
  public var python: String?
  public var zig: String?
  public var rust: String?
  public var swift: String?

  public init() {}
}

/// What every item carries besides its meaning.
public struct Remarks: Hashable, Sendable {
  /// Paragraphs, lines joined with "\n", without the comment marks; empty when there are none.
  public var docs = ""
  public var since: Version?
  /// The reason, possibly empty; nil when the item is not deprecated.
  public var deprecated: String?
  public var isUnstable = false
  /// Not part of the public face of a generated module (`@hidden`).
  public var isHidden = false
  public var names = TargetNames()

  public init() {}
}

public struct Package: Sendable {
  /// `demo.calc` -> ["demo", "calc"].
  public let path: [String]
  public let version: Version
  public let docs: String
  /// In front of every C symbol and type that has no name of its own; "" for none.
  public let prefix: String
  /// `calc` for libcalc.so; nil when nothing is said.
  public let library: String?
  /// A C header that already declares this surface (`@header("zlib.h")`).
  public let header: String?
  /// The seed-000 calling convention; nil for plain C.
  public let flat: Flat?
  public let place: Span

  public var name: String { path.joined(separator: ".") }
  /// The last part of the path: the stem of generated files.
  public var stem: String { path.last ?? "" }
}

public struct Flat: Hashable, Sendable {
  /// The exported function that returns the extension's table.
  public let register: String
  public let segments: Int
}

public struct TypeDeclaration: Sendable {
  public let id: TypeID
  /// Index into `Model.packages`; 0 is the package being compiled.
  public let package: Int
  public let name: String
  /// The type's name in C, prefix included (`calc_Vec2`, `z_stream`, `struct internal_state`).
  public let cName: String
  public let remarks: Remarks
  public let place: Span
  public internal(set) var kind: TypeKind
  /// What this declaration stands for when it was made by the resolver; nil for written ones.
  public let generic: Generic?
}

public enum Generic: Hashable, Sendable {
  case option(TypeUse)
  /// nil stands for `void`: that side has no payload.
  case result(ok: TypeUse?, error: TypeUse?)
}

public enum TypeKind: Sendable {
  case alias(TypeUse)
  case enumeration(Enumeration)
  case record(Record)
  case variant(Variant)
  case handle(Handle)
  case callback(Callback)
}

public struct Enumeration: Sendable {
  public enum Role: Sendable { case plain, flags, status }

  public let role: Role
  public let repr: Primitive
  /// Unknown values may arrive. Status and flags are always open.
  public let isOpen: Bool
  public let members: [Member]
  /// What a C constant starts with, e.g. `CALC_STATUS_`.
  public let constantPrefix: String
}

public struct Member: Sendable {
  public let name: String
  /// For flags the mask, not the bit number.
  public let value: Int128
  /// The bit number of a one-bit flag.
  public let bit: Int?
  /// For status: the exception to raise, e.g. `ZeroDivisionError` or `Cancelled`; nil: a plain result.
  public let raises: String?
  /// The full name of the C constant, e.g. `CALC_STATUS_DIV_ZERO`.
  public let cName: String
  public let remarks: Remarks
  public let place: Span
}

public struct Record: Sendable {
  public let isUnion: Bool
  /// `@packed` is 1, `@packed(2)` is 2.
  public let packing: Int?
  /// `@align(16)`.
  public let alignment: Int?
  /// `@size(40)`: a claim; larger than the natural size it adds padding at the end.
  public let claimedSize: Int?
  /// Starts with its own size and may grow at the end (`@extensible`).
  public let isExtensible: Bool
  /// `@buffer(f64)`: a view of elements that Python fills from a buffer: fields data, length, [stride].
  public let bufferElement: Primitive?
  public let fields: [Field]
}

public struct Field: Sendable {
  /// `_` fields are reserved bytes; they are given names `_reserved0`, … in order.
  public let name: String
  public let type: TypeUse
  public let defaultValue: Value?
  /// `@offset(8)`: a claim; larger than the natural offset it adds padding before the field.
  public let claimedOffset: Int?
  public let alignment: Int?
  /// Width of a bit-field (`@bits(3)`).
  public let bits: Int?
  public let isReserved: Bool
  /// `[T; len n]`, `@len(n)`, `@cap(n)`: where the length of this pointer is.
  public let length: LengthLink?
  public let cName: String
  public let remarks: Remarks
  public let place: Span
}

public struct LengthLink: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// So many elements are there.
    case length
    /// So many elements fit.
    case capacity
  }

  public let kind: Kind
  /// Index of the sibling field or parameter that holds the count.
  public let sibling: Int
}

public struct Variant: Sendable {
  public let tag: Primitive
  /// The existing enum that types the tag (`@tag(type: ValueType)`).
  public let tagEnum: TypeID?
  public let isOpen: Bool
  /// Names of the C members: `tag` and `as` unless `@tag`/`@body` say otherwise.
  public let tagField: String
  public let bodyField: String
  public let cases: [Case]

  public var hasPayload: Bool { cases.contains { $0.type != nil } }
}

public struct Case: Sendable {
  public let name: String
  public let type: TypeUse?
  public let tag: Int128
  /// The C constant of the tag: `CALC_CELL_NUM`, or the member's of the existing enum.
  public let cName: String
  /// The name of the C union member.
  public let cField: String
  public let remarks: Remarks
  public let place: Span
}

public struct Handle: Sendable {
  public enum Role: Sendable {
    /// A pointer to something the library made.
    case handle
    /// A u64 with rights (seed 000).
    case capability
    /// A C struct that nobody looks into; used behind `*`.
    case opaque
  }

  public let role: Role
  /// Index into `Model.functions` of the function that releases it.
  public internal(set) var drop: Int?
  /// `threads: confined | shared | free`; "" when nothing is said.
  public let threads: String
  /// Rights of a capability, in bit order.
  public let rights: [String]
  /// The C name is already a pointer type (`@pointer`, e.g. zlib's gzFile).
  public let isPointerTypedef: Bool
}

public struct Callback: Sendable {
  public let parameters: [Parameter]
  /// nil: void.
  public let result: TypeUse?
  /// `@onerror(value)`: what C gets when the Python callable raised.
  public let onError: Value?
}

public struct Function: Sendable {
  public let name: String
  /// The type whose `impl` holds it.
  public let receiver: TypeID?
  /// The exported C symbol. For flat functions: the name in the extension's table.
  public let symbol: String
  public let isAsync: Bool
  public let isVariadic: Bool
  /// `self` included, first.
  public let parameters: [Parameter]
  /// nil: void.
  public let result: TypeUse?
  /// `@id(n)`: a stable number.
  public let id: UInt32?
  /// `@blocking`: may wait; callers release locks such as the GIL.
  public let isBlocking: Bool
  /// `@errno`: sets the C errno.
  public let setsErrno: Bool
  /// `@with_status`: results include the status even when there are out-parameters.
  public let keepsStatus: Bool
  /// `@life(x)`: the result lives as long as that parameter (index).
  public let lifetime: Int?
  public let remarks: Remarks
  public let place: Span

  /// `Calc.div`, `compressBound`.
  public func qualifiedName(in model: Model) -> String {
    guard let receiver else { return name }
    return model[receiver].name + "." + name
  }

  public var hasSelf: Bool { parameters.first?.isSelf ?? false }
}

public enum Direction: Hashable, Sendable { case input, output, both }

public struct Parameter: Sendable {
  public let name: String
  /// Without the pointer that `out` and `inout` add; see `passing`.
  public let type: TypeUse
  /// `out` is `.output`, `inout` is `.both`.
  public let direction: Direction
  public let defaultValue: Value?
  public let isSelf: Bool
  /// `@userdata`: carries the callback's context; hidden by wrappers.
  public let isUserdata: Bool
  /// `@retain`: the library keeps the pointer after the call.
  public let isRetained: Bool
  /// `@readonly`: C declares the handle's pointer `const`.
  public let isReadOnly: Bool
  /// `@raised`: an out error record that becomes the exception's detail.
  public let isRaised: Bool
  /// `@range(low, high)`.
  public let range: ClosedRange<Int128>?
  /// `@right(read)`: rights that the capability must have.
  public let rights: [String]
  public let length: LengthLink?
  /// Indices of the parameters whose length this one holds: wrappers compute it instead of asking.
  public let measures: [Int]
  public let remarks: Remarks
  public let place: Span
}

/// How a parameter crosses a plain C call.
public enum Passing: Hashable, Sendable {
  case value
  /// A pointer to `type` (or to the element, for `counted` and `array`).
  case pointer(isConst: Bool)
}

public struct Constant: Sendable {
  public let name: String
  public let package: Int
  public let type: TypeUse
  public let value: Value
  public let isOpen: Bool
  public let cName: String
  public let remarks: Remarks
  public let place: Span
}

public struct Property: Sendable {
  public let name: String
  public let receiver: TypeID
  public let type: TypeUse
  /// Indices into `Model.functions`.
  public let getter: Int
  public let setter: Int?
  public let remarks: Remarks
  public let place: Span
}

/// A default or a constant.
public indirect enum Value: Hashable, Sendable {
  case integer(Int128)
  case float(Double)
  case bool(Bool)
  case string(String)
  case null
  /// Members of an enum or status (one) or of flags (any number), by index.
  case members(TypeID, [Int])
  /// Another constant, by index.
  case constant(Int)
  case size(of: TypeUse)
}

/// The root package's items in the order of the source.
public enum ItemID: Hashable, Sendable {
  case type(TypeID)
  case constant(Int)
  /// Free functions and methods alike.
  case function(Int)
  case property(Int)
}
