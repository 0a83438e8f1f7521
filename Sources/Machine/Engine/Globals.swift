public import CShims

/// The globals of one machine: names, and cells that stay where they are. In the order in which they came.
@safe public final class Globals {
  public static let countMax = 1 << 20

  public private(set) var names: [[UInt8]] = []
  private var numbers: [[UInt8]: Int] = [:]
  private var chunks: [UnsafeMutablePointer<Slot>] = unsafe []
  private static let chunkSlots = 128

  public init() {}

  deinit { for unsafe chunk in unsafe chunks { unsafe chunk.deallocate() } }

  public var count: Int { names.count }

  /// The cell of a global; one that is new is nil.
  public func cell(named name: [UInt8]) throws(Trap) -> UnsafeMutablePointer<Slot> {
    if let known = numbers[name] { return unsafe cell(at: known) }
    guard names.count < Self.countMax else { throw Trap(.memoryLimit, "more than \(Self.countMax) globals") }
    let number = names.count
    if unsafe number == chunks.count * Self.chunkSlots {
      let chunk = UnsafeMutablePointer<Slot>.allocate(capacity: Self.chunkSlots)
      unsafe chunk.initialize(repeating: .nil, count: Self.chunkSlots)
      unsafe chunks.append(chunk)
    }
    names.append(name)
    numbers[name] = number
    return unsafe cell(at: number)
  }

  /// The cell of a global that there is.
  public func existing(named name: [UInt8]) -> UnsafeMutablePointer<Slot>? {
    guard let known = numbers[name] else { return nil }
    return unsafe cell(at: known)
  }

  public func cell(at number: Int) -> UnsafeMutablePointer<Slot> {
    unsafe chunks[number / Self.chunkSlots] + number % Self.chunkSlots
  }

  func mark(in heap: Heap) {
    for unsafe chunk in unsafe chunks { unsafe heap.mark(UnsafePointer(chunk), count: Self.chunkSlots) }
  }
}
