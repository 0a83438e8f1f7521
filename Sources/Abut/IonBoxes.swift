import Bytes
import CAbut
import Ion
import Machine
import Native

/// What an `ion_blob` points to, and every text that is lent: bytes that stay where they are, and a NUL.
@safe final class IonText {
  let count: Int
  private let room: UnsafeMutableBufferPointer<UInt8>

  init(_ bytes: [UInt8]) {
    count = bytes.count
    unsafe room = .allocate(capacity: bytes.count + 1)
    unsafe room.initialize(repeating: 0)
    _ = unsafe room.update(fromContentsOf: bytes)
  }

  convenience init(_ text: String) { self.init(Array(text.utf8)) }

  deinit { unsafe room.deallocate() }

  var string: String { unsafe String(cString: start) }
  var bytes: abut_bytes { unsafe abut_bytes(ptr: UnsafePointer(room.baseAddress), len: count) }
  var text: abut_str { unsafe abut_str(ptr: start, len: count) }
  /// A buffer of at least one byte has a start.
  var start: UnsafePointer<CChar> {
    unsafe UnsafeRawPointer(room.baseAddress.unsafelyUnwrapped).assumingMemoryBound(to: CChar.self)
  }
}

/// Texts that are lent as long as whoever has this.
@safe final class IonTexts: @unchecked Sendable {
  private let lock = ImageLock()
  private var known: [String: [IonText]] = [:]

  func lend(_ text: String) -> abut_str {
    unsafe lock.held {
      // Texts that look alike may differ in their bytes.
      if let found = known[text]?.first(where: { $0.count == text.utf8.count }) { return unsafe found.text }
      let made = IonText(text)
      known[text, default: []].append(made)
      return unsafe made.text
    }
  }
}

/// What an `ion_program` points to. Threads share it.
@safe final class IonProgramBox: @unchecked Sendable {
  let pack: Pack
  let others: [Pack]
  let texts = IonTexts()
  private let lock = ImageLock()
  private var program: Program?
  private var made: Image?
  private var files: [Int: IonText] = [:]

  init(_ pack: Pack, with others: [Pack] = []) { (self.pack, self.others) = (pack, others) }

  /// All functions; refused when something is missing that the pack depends on.
  func linked() throws(IonRefusal) -> Program {
    try lock.held { () throws(IonRefusal) in try found() }
  }

  private func found() throws(IonRefusal) -> Program {
    if let program { return program }
    let made = try reading { () throws(Fault) in try Program(pack, with: others) }
    program = made
    return made
  }

  /// Verified, and ready to be translated.
  func image() throws(IonRefusal) -> Image {
    try lock.held { () throws(IonRefusal) in
      if let made { return made }
      let program = try found()
      do throws(Ion.Refusal) {
        let image = try Image(program)
        made = image
        return image
      } catch { throw IonRefusal(error) }
    }
  }

  /// The files that are no classes, and their roles.
  var roles: [(role: UInt32, file: Pack.File)] {
    pack.libraries.map { (UInt32(ION_FILE_LIBRARY), $0) }
      + pack.resources.map { (UInt32(ION_FILE_RESOURCE), $0) }
      + pack.sources.map { (UInt32(ION_FILE_SOURCE), $0) } + pack.others.map { (UInt32(ION_FILE_OTHER), $0) }
  }

  /// Bytes of a file, copied the first time.
  func lend(_ bytes: [UInt8], file: Int) -> abut_bytes {
    unsafe lock.held {
      let text = files[file] ?? IonText(bytes)
      files[file] = text
      return unsafe text.bytes
    }
  }
}

/// What an `ion_registry` points to. Threads share it.
@safe final class IonRegistryBox: @unchecked Sendable {
  let natives: Natives
  let texts = IonTexts()
  private let lock = ImageLock()
  private var madeHost: Host?

  init(_ natives: Natives) { self.natives = natives }

  /// Where libraries of packs are, unless the caller says where.
  var host: Host {
    lock.held {
      let host = madeHost ?? Host()
      madeHost = host
      return host
    }
  }
}

/// What an `ion_vm` points to. While it runs, the call that runs it holds it: a native may free the caller's
/// reference.
@safe final class IonVmBox: @unchecked Sendable {
  let world: World
  let program: IonProgramBox
  /// What the world calls.
  let registry: IonRegistryBox?
  let texts = IonTexts()
  /// The caller's reference is gone.
  var isFreed = false

  init(_ world: World, _ program: IonProgramBox, _ registry: IonRegistryBox?) {
    (self.world, self.program, self.registry) = (world, program, registry)
  }

  /// Doors know their world, and it them.
  deinit {
    world.closeDoors()
    world.onEvent = nil
    world.onCheckpoint = nil
  }
}

/// What an `ion_door` points to.
@safe final class IonDoorBox: @unchecked Sendable {
  let door: Door
  init(_ door: Door) { self.door = door }
}

/// What an `ion_snapshot` points to: processes, and what is lent of them.
@safe final class IonSnapshotBox: @unchecked Sendable {
  let processes: [ProcessView]
  let texts = IonTexts()
  private let awaited: [UnsafeMutableBufferPointer<UInt64>]

  init(_ processes: [ProcessView]) {
    self.processes = processes
    var awaited: [UnsafeMutableBufferPointer<UInt64>] = unsafe []
    for process in processes {
      let room = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: process.awaited.count)
      _ = unsafe room.initialize(fromContentsOf: process.awaited)
      unsafe awaited.append(room)
    }
    unsafe self.awaited = unsafe awaited
  }

  deinit { for unsafe room in unsafe awaited { unsafe room.deallocate() } }

  func awaited(by index: Int) -> UnsafePointer<UInt64>? { unsafe UnsafePointer(awaited[index].baseAddress) }
}

/// What an `ion_crashes` points to.
@safe final class IonCrashesBox: @unchecked Sendable {
  let crashes: [Crash]
  let reasons: [IonValueBox]
  let texts = IonTexts()

  init(_ crashes: [Crash]) {
    self.crashes = crashes
    reasons = crashes.map { IonValueBox(part: $0.reason) }
  }
}
