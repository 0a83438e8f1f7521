import Dispatch
import KIO
import Machine
import Testing

@Suite struct ChunkTests {
  @Test func `strings that are added twice are there once, other constants twice`() throws {
    let chunk = Chunk()
    #expect(try chunk.add(.number(1)) == 0)
    #expect(try chunk.add(.number(1)) == 1)
    #expect(try chunk.add(text: [97]) == 2)
    #expect(try chunk.add(text: [97]) == 2)
    #expect(try chunk.add(.text([97])) == 3)
    #expect(try chunk.add(.text([98])) == 4)
    #expect(try chunk.add(text: [98]) == 4)
    #expect(chunk.constants.count == 5)
  }

  @Test func `lines are those of the bytes`() throws {
    let chunk = Chunk()
    for line in [3, 3, 0, 7, -5, 7] { try chunk.write(0, line: line) }
    #expect((-1...6).map { chunk.line(at: $0) } == [0, 3, 3, 0, 7, 0, 7, 0])
    #expect(chunk.lines.runs.count == 5)
  }

  @Test func `a chunk has so many bytes of code and no more`() throws {
    let chunk = Chunk()
    let half = [UInt8](repeating: Opcode.nil.rawValue, count: Chunk.codeSizeMax / 2)
    try chunk.write(half[1...], line: 1)
    try chunk.write([], line: 7)
    try chunk.write(half[...], line: 2)
    #expect(throws: Failure.self) { try chunk.write(half[..<2], line: 3) }
    try chunk.write(Opcode.halt.rawValue, line: 3)
    let failure = #expect(throws: Failure.self) { try chunk.write(Opcode.halt.rawValue, line: 3) }
    #expect(failure?.status == .outOfMemory && failure?.error.trap.code == .memoryLimit)
    #expect(chunk.code.count == Chunk.codeSizeMax && chunk.lines.runs.map { $0.line } == [1, 2, 3])
    #expect(chunk.line(at: half.count - 2) == 1 && chunk.line(at: half.count - 1) == 2)
  }

  @Test func `a chunk has so many constants and no more`() throws {
    let chunk = Chunk()
    for _ in 0..<Chunk.constantCountMax { try chunk.add(.nil) }
    let failure = #expect(throws: Failure.self) { try chunk.add(.nil) }
    #expect(failure?.status == .outOfMemory && failure?.error.trap.code == .memoryLimit)
  }

  @Test func `a chunk has so many bytes of strings and no more`() throws {
    let chunk = Chunk()
    let half = [UInt8](repeating: 97, count: Chunk.textSizeMax / 2)
    try chunk.add(.text(half))
    try chunk.add(.text(half))
    #expect(throws: Failure.self) { try chunk.add(text: [97]) }
    #expect(try chunk.add(text: half) == 0)
  }

  @Test func `constants that no instruction can name are none of the image's`() throws {
    let chunk = try chunk([.op(.nil), .op(.halt)])
    for number in 0..<300 { try chunk.add(.number(Double(number))) }
    #expect(try chunk.image().constants.count == 256 + 3)
  }

  @Test func `the image is made once until the chunk changes`() throws {
    let chunk = try chunk([.op(.nil), .op(.halt)])
    let first = try chunk.image()
    #expect(try chunk.image() === first)
    try chunk.write(Opcode.halt.rawValue, line: 0)
    #expect(try chunk.image() !== first)
    #expect(try chunk.image().id != first.id)
    let second = try chunk.image()
    try chunk.add(.nil)
    #expect(try chunk.image() !== second)
  }

  @Test func `any number of threads may ask for it at once`() throws {
    let chunk = try chunk([.number(1), .number(2), .op(.add), .op(.halt)])
    let found = Found()
    DispatchQueue.concurrentPerform(iterations: 64) { _ in
      guard let image = try? chunk.image(), let code = image.code(0, .threaded) else { return }
      found.add(ObjectIdentifier(image), ObjectIdentifier(code))
    }
    #expect(found.images.count == 1 && found.codes.count == 1)
  }

  @Test func `an image says which globals its code names`() throws {
    let image = try chunk([
      .number(1), .name(.defineGlobal, "b"), .name(.getGlobal, "a"), .name(.setGlobal, "b"), .text("c"),
      .op(.halt),
    ]).image()
    #expect(image.names == [Array("b".utf8), Array("a".utf8)])
    #expect(image.cells.prefix(3) == [0, 0, 1])
  }

  @Test func `heights are known before each instruction`() throws {
    let image = try chunk([
      .number(1), .number(2), .op(.add), .jump(.jump, "end"), .op(.nil), .label("end"), .op(.halt),
    ]).image()
    #expect([0, 2, 4, 5, 9].map { image.height(at: $0) } == [0, 1, 2, 1, 1])
    #expect(image.maxHeight == 2)
  }
}

private final class Found: @unchecked Sendable {
  private let lock = ImageLock()
  private(set) var images: Set<ObjectIdentifier> = []
  private(set) var codes: Set<ObjectIdentifier> = []

  func add(_ image: ObjectIdentifier, _ code: ObjectIdentifier) {
    lock.held {
      images.insert(image)
      codes.insert(code)
    }
  }
}
