public import Machine

/// Bytecode while it is written: bytes, lines, constants. One thread writes; while nobody does, any number
/// may read, and ask for the image.
@safe public final class Chunk: @unchecked Sendable {
  /// Bytes of code.
  public static let codeSizeMax = 16 << 20
  /// Constants. Instructions can name the first 256.
  public static let constantCountMax = 1 << 16
  /// Bytes of all constant strings.
  public static let textSizeMax = 64 << 20

  /// Together: a byte that is written is one access to them.
  private struct Content {
    var code: [UInt8] = []
    var lines = LineTable()
  }

  private var content = Content()
  /// Whether there is something to forget; readers do not look.
  private var isMade = false
  public var code: [UInt8] { content.code }
  public var lines: LineTable { content.lines }
  public private(set) var constants: [CodeImage.Constant] = []
  private var texts: [[UInt8]: Int] = [:]
  private var textSize = 0
  private let lock = ImageLock()
  /// What the code as it is now gives, once somebody asked. Under the lock.
  private var made: Result<ChunkImage, Failure>?

  public init() {}

  /// Appends a byte; `line` is 0 when it is unknown.
  public func write(_ byte: UInt8, line: Int) throws(Failure) {
    if isMade { forget() }
    guard Self.append(byte, line, to: &content) else { throw Self.tooLong }
  }

  /// Appends bytes of one line.
  public func write(_ bytes: ArraySlice<UInt8>, line: Int) throws(Failure) {
    if isMade { forget() }
    guard bytes.count <= Self.codeSizeMax - content.code.count else { throw Self.tooLong }
    content.code += bytes
    content.lines.append(line, count: bytes.count)
  }

  private static var tooLong: Failure {
    Failure(.outOfMemory, Trap(.memoryLimit, "a chunk has at most \(codeSizeMax) bytes of code"))
  }

  private static func append(_ byte: UInt8, _ line: Int, to content: inout Content) -> Bool {
    guard content.code.count < codeSizeMax else { return false }
    content.code.append(byte)
    content.lines.append(line)
    return true
  }

  /// The chunk changes.
  private func forget() {
    made = nil
    isMade = false
  }

  /// Appends a constant; its number.
  @discardableResult
  public func add(_ constant: CodeImage.Constant) throws(Failure) -> Int {
    guard constants.count < Self.constantCountMax else {
      throw Failure(
        .outOfMemory, Trap(.memoryLimit, "a chunk has at most \(Self.constantCountMax) constants"))
    }
    if case .text(let bytes) = constant {
      guard bytes.count <= Self.textSizeMax - textSize else {
        throw Failure(
          .outOfMemory, Trap(.memoryLimit, "a chunk has at most \(Self.textSizeMax) bytes of strings"))
      }
      textSize += bytes.count
      if texts[bytes] == nil { texts[bytes] = constants.count }
    }
    if isMade { forget() }
    constants.append(constant)
    return constants.count - 1
  }

  /// The constant with this text, appended when there is none.
  @discardableResult
  public func add(text: [UInt8]) throws(Failure) -> Int {
    if let known = texts[text] { return known }
    return try add(.text(text))
  }

  /// Of the byte at `offset`; 0 when it is unknown.
  public func line(at offset: Int) -> Int { lines.line(at: offset) }

  /// The code as machines run it, verified; made once until the chunk changes. Any thread.
  public func image() throws(Failure) -> ChunkImage {
    try lock.held { () throws(Failure) in
      if let made { return try made.get() }
      let result = Result<ChunkImage, Failure> { () throws(Failure) in try ChunkImage(self) }
      made = result
      isMade = true
      return try result.get()
    }
  }
}

/// Lines of code, by runs of bytes of the same line.
public struct LineTable: Equatable, Sendable {
  public struct Run: Equatable, Sendable {
    /// The offset of its first byte.
    public var start: Int
    public var line: Int32
  }

  public private(set) var runs: [Run] = []
  public private(set) var count = 0

  public init() {}

  /// The line of the next bytes; negative ones count as unknown.
  mutating func append(_ line: Int, count more: Int = 1) {
    guard more > 0 else { return }
    let line = Int32(clamping: max(line, 0))
    if runs.last?.line != line { runs.append(Run(start: count, line: line)) }
    count += more
  }

  /// 0 when it is unknown.
  public func line(at offset: Int) -> Int {
    guard offset >= 0, offset < count else { return 0 }
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].start > offset { high = middle } else { low = middle + 1 }
    }
    return Int(runs[low - 1].line)
  }
}
