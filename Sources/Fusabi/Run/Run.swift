import CShims
import Machine

/// One run: what runs, and where it stands whenever no engine is in it.
@safe final class Run {
  let loaded: Loaded
  /// Frames that were open when it began.
  let framesBelow: Int
  /// Where its outermost frame begins.
  let bottom: UnsafeMutablePointer<Slot>

  /// The innermost frame: its function, the next instruction, or the one that trapped or waits, and how many
  /// values are on the function's stack.
  var function: VerifiedFunction
  var frame: UnsafeMutablePointer<Slot>
  var pc = 0
  var height = 0

  /// It stands at a call of a native that has not answered yet.
  var waiting: Waiting?
  var isInEngine = false
  /// Why it ended, when that is a function that breaks the rules.
  var refusal: Failure?
  /// Instructions until the fuel is used up, without those that an engine was given.
  var limitLeft: Int64

  /// Where an answer goes, of what type it must be, and where the program goes on then.
  @safe struct Waiting {
    let place: UnsafeMutablePointer<Slot>
    let type: ValueType
    let pc: Int
    let height: Int
  }

  init(
    _ loaded: Loaded, _ function: VerifiedFunction, frame: UnsafeMutablePointer<Slot>, framesBelow: Int,
    limit: Int64
  ) {
    self.loaded = loaded
    self.function = function
    unsafe self.frame = frame
    unsafe bottom = frame
    self.framesBelow = framesBelow
    limitLeft = limit
  }

  /// A place on the stack of the innermost function.
  func place(_ index: Int) -> UnsafeMutablePointer<Slot> { unsafe frame + function.register(ofPlace: index) }
}
