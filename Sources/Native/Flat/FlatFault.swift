/// What a call of a host or an extension comes to; the numbers are those of the C surface.
public enum FlatStatus: Int32, Sendable {
  case ok = 0
  case pending, notFound, malformed, limitExceeded, unsupported, invalidArgument, noMemory, contract, failed
  case tooSmall, stale, denied, cancelled, cheated, closed
}

/// Why a host or an extension refuses: a status, a number, and one line.
public struct FlatFault: Error, Equatable, Sendable {
  public let status: FlatStatus
  /// What the extension returned when it was the extension; the bytes needed when the room is too small.
  public let code: UInt64
  public let note: String

  public init(_ status: FlatStatus, _ note: String, code: UInt64 = 0) {
    self.status = status
    self.code = code
    self.note = note
  }
}

/// What a flat function returns instead of a length: the top 256 numbers.
public enum FlatCode {
  public static let failed = UInt.max
  public static let tooSmall = UInt.max - 1
  public static let badRequest = UInt.max - 2
  public static let denied = UInt.max - 3
  public static let stale = UInt.max - 4
  public static let limit = UInt.max - 5
  public static let unsupported = UInt.max - 6
  public static let cancelled = UInt.max - 7
  public static let crashed = UInt.max - 8
  public static let first = UInt.max - 255

  private static let names: [StaticString] = [
    "failed", "too_small", "bad_request", "denied", "stale", "limit", "unsupported", "cancelled", "crashed",
  ]

  public static func isError(_ written: UInt) -> Bool { written >= first }

  /// Empty for a length, `failed` for codes without a name.
  public static func name(_ written: UInt) -> StaticString {
    guard isError(written) else { return "" }
    let index = Int(UInt.max - written)
    return index < names.count ? names[index] : names[0]
  }
}
