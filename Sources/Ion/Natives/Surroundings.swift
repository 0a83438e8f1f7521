import CShims
import Machine

/// Where natives write. With several schedulers it may be called by several threads at a time.
public struct Output: Sendable {
  /// Writes everything, or throws.
  public typealias Body =
    @Sendable (_ text: [UInt8], _ isError: Bool) throws(NativeFailure) -> Void

  private let body: Body

  public init(_ body: @escaping Body) { self.body = body }

  /// The process's standard output and error stream; what is written is there at once.
  public static let standard = Output { text, isError throws(NativeFailure) in
    let error = unsafe text.withUnsafeBytes { unsafe ion_output(isError, $0.baseAddress, $0.count) }
    guard error == 0 else { throw .runtime("IO error: \(SystemText.of(error))") }
  }

  public func write(_ text: [UInt8], isError: Bool = false) throws(NativeFailure) {
    try body(text, isError)
  }
}

/// What the natives of one world share: what they may do, where they write, and which files are open.
@safe public final class Surroundings: @unchecked Sendable {
  public let policy: Policy
  let files = OpenFiles()
  private let lock = ImageLock()
  private var currentOutput: Output

  public init(policy: Policy = .none, output: Output = .standard) {
    self.policy = policy
    currentOutput = output
  }

  /// Another one counts from the next call of a native on.
  public var output: Output {
    get { lock.held { currentOutput } }
    set { lock.held { currentOutput = newValue } }
  }
}

enum SystemText {
  /// What the system calls an error of its own.
  static func of(_ error: Int32) -> String {
    if error == ION_FILE_IRREGULAR { return "not a regular file" }
    guard let text = unsafe abut_map_error(error) else { return "unknown error" }
    return unsafe String(cString: text)
  }
}
