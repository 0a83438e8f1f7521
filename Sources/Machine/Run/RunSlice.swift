import CShims

/// What a run gets at once: interrupts are looked for between slices. Where natives make them long, they
/// become shorter.
public struct RunSlice {
  /// Instructions of the longest.
  public static let most: Int64 = 4 << 20
  private static let first: Int64 = 8192
  private static let least: Int64 = 2048
  /// Nanoseconds that one should take.
  private static let time: ClosedRange<Int64> = 2_000_000...10_000_000
  /// The engine looks at its budget every so many instructions.
  public static let margin = Int64(ABUT_MACHINE_MARGIN)
  /// As a limit: none.
  public static let unlimited = Int64.max / 4

  public private(set) var size = first
  private var begun: Int64 = 0

  public init() {}

  /// After so many instructions were given, of which some are left: longer or shorter from now on.
  public mutating func used(_ given: Int64, left: Int64) {
    guard given == size, left < size / 2 else { return }
    let now = abut_clock()
    let took = now - begun
    if begun == 0 || took < Self.time.lowerBound {
      size = min(size * 2, Self.most)
    } else if took > Self.time.upperBound {
      size = max(size / 2, Self.least)
    }
    begun = now
  }
}
