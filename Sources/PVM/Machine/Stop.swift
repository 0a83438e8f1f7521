/// Why a machine stopped.
public struct Stop: Equatable, Sendable {
  public enum Code: Int32, Sendable {
    case halted = 0
    case outOfGas = 1
    case panicked = 2
    case hostCall = 3
    case faulted = 4
    case stepped = 5
    case breakpoint = 6
    case interrupted = 7
    case invalid = -1
    /// It has not run yet.
    case ready = 255
  }

  public var code: Code
  /// The page of a fault, the number of a host call, why it is invalid.
  public var detail: UInt64

  public init(_ code: Code, _ detail: UInt64 = 0) {
    self.code = code
    self.detail = detail
  }

  public static var halted: Stop { Stop(.halted) }
  public static var outOfGas: Stop { Stop(.outOfGas) }
  public static var panicked: Stop { Stop(.panicked) }
  public static func hostCall(_ number: UInt64) -> Stop { Stop(.hostCall, number) }
  public static func faulted(_ page: UInt64) -> Stop { Stop(.faulted, page) }
  public static var stepped: Stop { Stop(.stepped) }
  public static var breakpoint: Stop { Stop(.breakpoint) }
  public static var interrupted: Stop { Stop(.interrupted) }
  public static func invalid(_ reason: Reason) -> Stop { Stop(.invalid, reason.rawValue) }

  /// Why a machine cannot run.
  public enum Reason: UInt64, Sendable {
    case unknown, isRunning, differs, noMemory, isDestroyed
  }
}
