import CShims
import Machine

/// A place in a program.
public struct CodePlace: Equatable, Sendable {
  /// `Class:function`.
  public let function: String
  /// The number of the instruction.
  public let instruction: Int
}

/// A process that ended with another reason than `'normal'`.
public struct Crash: Equatable, Sendable {
  public let process: UInt64
  public let reason: Term
  /// Where it stood; nil when that is no code.
  public let place: CodePlace?
}

/// How a process ended.
public struct Ending: Equatable, Sendable {
  public let process: UInt64
  /// What its function returned; undefined when it did not.
  public let value: Term
  public let reason: Term
  public let reductions: UInt64
  /// Why `value` is undefined here, when it is something else: a value that is in itself, for example.
  public let unreadable: HostError?
  public var isNormal: Bool { reason == .atom("normal") }

  public init(process: UInt64, value: Term, reason: Term, reductions: UInt64, unreadable: HostError? = nil) {
    (self.process, self.value, self.reason, self.reductions) = (process, value, reason, reductions)
    self.unreadable = unreadable
  }
}

/// Something that happened in a world.
public struct Event: Sendable {
  public enum Kind: UInt32, Sendable {
    case spawn, end, send, receive, begin, pause, wait, link
  }
  public let kind: Kind
  /// Nanoseconds of a clock that never goes back.
  public let time: Int64
  public let scheduler: Int
  public let process: UInt64
  /// Whoever else it is about: the parent of who was spawned, the receiver of a message.
  public let other: UInt64
  public let value: Term?
}

/// What a process is at, between two instructions.
@safe public struct Checkpoint {
  public let process: UInt64
  public let function: String
  public let instruction: Int
  /// The function's, as it is called: it may have boxes.
  let number: Int
  let base: UnsafeMutablePointer<Slot>
  let world: World
  let scheduler: UnsafeMutablePointer<ion_scheduler>

  /// The values of its registers.
  public func registers() -> [Term] {
    var reader = unsafe Terms(scheduler, world.names)
    return world.image.registerSlots(of: number).map { slot in
      guard let slot else { return .undefined }
      return (try? reader.term(unsafe base[slot])) ?? .undefined
    }
  }
}

/// A process as it is now.
public struct ProcessView: Equatable, Sendable {
  public enum State: UInt8, Sendable { case runnable = 1, receiving, joining, waiting, held }
  public let identity: UInt64
  public let parent: UInt64
  public let state: State
  /// What it was spawned with.
  public let function: String
  /// Where it stands.
  public let place: CodePlace?
  public let messages: Int
  public let reductions: UInt64
  /// Bytes of its heap, its stack and itself.
  public let bytes: Int
  /// Whose ends it waits for.
  public let awaited: [UInt64]
}
