public import CShims

/// The engine for machines that keep their contexts themselves: those with processes.
public enum Engine {
  /// Runs on from where the context says until it says why not further.
  public static func run(_ context: Context, _ constants: UnsafePointer<Slot>, _ form: Form) {
    unsafe Dispatch.run(context, constants, threaded: form == .threaded)
  }

  /// What stands in an op for a handler.
  public static func handler(_ number: Int, _ form: Form) -> UInt {
    Dispatch.address(number, threaded: form == .threaded)
  }
}
