public import Machine

/// A chunk that is verified. It never changes; machines and threads share it.
@safe public final class ChunkImage: CodeImage, @unchecked Sendable {
  public let code: [UInt8]
  public let lines: LineTable
  /// The most values on the stack; nil when that is not known before it runs, because heights differ where
  /// paths meet. Then it is only run as it stands, with all checks.
  public let maxHeight: Int?
  /// Where jumps lead to.
  public let targets: [StackCode.Target]
  let shared: ChunkConstants

  /// By constant that instructions can name: the number in `names` of the global of that name.
  public var cells: [UInt16] { shared.cells }

  /// Verifies a chunk.
  init(_ chunk: Chunk) throws(Failure) {
    let found = try Self.verified(chunk)
    code = chunk.code
    lines = chunk.lines
    maxHeight = found.maxHeight
    targets = found.targets
    shared = ChunkConstants(code: chunk.code, constants: chunk.constants)
    super.init(constants: shared.constants, names: shared.names)
  }

  private static func verified(_ chunk: Chunk) throws(Failure) -> StackCode {
    let constants = chunk.constants
    var verifier = StackVerifier(Instructions.table, code: chunk.code, constantCount: constants.count) {
      if case .text = constants[$0] { true } else { false }
    }
    do throws(CodeFault) {
      return try verifier.verify()
    } catch {
      let frame = TraceFrame(function: "chunk", offset: error.offset, line: chunk.line(at: error.offset))
      throw Failure(.compileError, error.trap, trace: [frame])
    }
  }

  public func line(at offset: Int) -> Int { lines.line(at: offset) }

  /// Values on the stack before the instruction at `pc`, which can be reached; nil when heights are not
  /// static.
  public func height(at pc: Int) -> Int? {
    guard maxHeight != nil else { return nil }
    var low = 0
    var high = targets.count
    while low < high {
      let middle = (low + high) / 2
      if targets[middle].pc > pc { high = middle } else { low = middle + 1 }
    }
    var at = low > 0 ? targets[low - 1].pc : 0
    var height = low > 0 ? targets[low - 1].height : 0
    while at < pc {
      let instruction = Instructions.table.instruction(at: at, in: code)
      height += instruction.pushes - instruction.pops
      at = instruction.next
    }
    return height
  }

  override public func translated(_ function: Int, _ level: Level) -> OpBuilder? {
    var translator = Translator(self, level)
    return translator?.translate()
  }
}
