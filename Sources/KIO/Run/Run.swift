import CShims
import Machine

/// One run of a chunk: what runs, where its stack begins, and where it stands whenever no engine is in it.
@safe final class Run {
  let image: ChunkImage
  let link: Link
  /// Nil: it is run as it stands.
  let code: FunctionCode?
  let base: UnsafeMutablePointer<Slot>
  /// Values on the stack below this run's, as a program counts them: register code has more places than that.
  let valuesBelow: Int

  /// The next instruction, or the one that trapped or waits.
  var pc = 0
  /// Values on this run's stack.
  var height = 0
  /// It stands at a CALL whose native has not answered yet.
  var waiting: Waiting?
  /// The op to go on with where no block begins.
  var op: UnsafePointer<abut_op>?
  var isInEngine = false
  /// Instructions until `max-instructions` is reached, without those that an engine was given.
  var limitLeft: Int64
  /// The most values that were on this run's stack, or may be.
  var peak: Int

  /// Where an answer goes, and where the program goes on then.
  @safe struct Waiting {
    let place: UnsafeMutablePointer<Slot>
    let pc: Int
    let height: Int
    /// Nil: a block begins there.
    let op: UnsafePointer<abut_op>?
  }

  init(
    image: ChunkImage, link: Link, code: FunctionCode?, base: UnsafeMutablePointer<Slot>, valuesBelow: Int,
    limit: Int64
  ) {
    self.image = image
    self.link = link
    self.code = code
    unsafe self.base = base
    self.valuesBelow = valuesBelow
    limitLeft = limit
    peak = image.maxHeight ?? 0
    link.uses += 1
  }

  deinit { link.uses -= 1 }

  /// Where it stands, also while the engine is in it: at `op`, then.
  func place(at op: UnsafePointer<abut_op>?) -> (pc: Int, height: Int) {
    guard isInEngine, let code, let op = unsafe op, unsafe code.contains(op) else { return (pc, height) }
    let place = unsafe code.place(of: op)
    return (place.pc, place.height)
  }

  func frame(pc: Int) -> TraceFrame {
    TraceFrame(function: "chunk", offset: pc, line: image.lines.line(at: pc))
  }
}
