public import CShims

/// What of the context belongs to a run, put aside while another one runs inside of it.
@safe public struct SavedRun {
  private let context: abut_machine_context

  public init(_ context: Context) { unsafe self.context = context.pointee }

  /// Where the run stands, when the engine is in it.
  public var op: UnsafePointer<abut_op>? { unsafe context.op }
  public var base: UnsafeMutablePointer<Slot>? { unsafe context.base }
  public var budget: Int64 { unsafe context.budget }

  /// Everything but the budget, and what all runs share. Frames are shared where a dialect counts them for
  /// all runs together.
  public func restore(_ now: Context, frames: Bool) {
    unsafe now.pointee.cells = context.cells
    unsafe now.pointee.base = context.base
    unsafe now.pointee.op = context.op
    unsafe now.pointee.top = context.top
    if frames { unsafe now.pointee.frames_left = context.frames_left }
    unsafe now.pointee.functions = context.functions
    unsafe now.pointee.function_count = context.function_count
  }
}
