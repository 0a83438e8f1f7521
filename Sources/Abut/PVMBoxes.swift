import Bytes
import CAbut
import CShims
import PVM

/// What a `pvm_blob_t` points to: bytes that stay where they are.
@safe final class BlobBox {
  private let room: UnsafeMutableBufferPointer<UInt8>

  init(_ bytes: [UInt8]) {
    unsafe room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
    count = bytes.count
    _ = unsafe room.update(fromContentsOf: bytes)
  }

  private let count: Int

  deinit { unsafe room.deallocate() }

  var view: abut_bytes { unsafe abut_bytes(ptr: UnsafePointer(room.baseAddress), len: count) }
}

/// What a `pvm_module_t` points to: the module, and copies of its parts that were asked for. Threads share
/// it.
@safe final class ModuleBox: @unchecked Sendable {
  enum Part: Int { case metadata, code, bitmask, readOnly, readWrite }

  let module: Module
  private var parts: [BlobBox?] = [nil, nil, nil, nil, nil]
  private let lock = unsafe abut_lock_new()

  init(_ module: Module) { self.module = module }

  deinit { unsafe abut_lock_free(lock) }

  /// A part's bytes, copied the first time.
  func view(_ part: Part) -> abut_bytes {
    guard let lock = unsafe lock else { return unsafe abut_bytes() }
    unsafe abut_lock_hold(lock)
    defer { unsafe abut_lock_release(lock) }
    if let known = parts[part.rawValue] { return unsafe known.view }
    let box = BlobBox(bytes(of: part))
    parts[part.rawValue] = box
    return unsafe box.view
  }

  private func bytes(of part: Part) -> [UInt8] {
    switch part {
    case .metadata: module.metadata
    case .code: module.program.code
    case .bitmask: module.program.mask
    case .readOnly: module.layout?.readOnlyBytes ?? []
    case .readWrite: module.layout?.readWriteBytes ?? []
    }
  }
}

/// What a `pvm_vm_t` points to. While it runs, the call that runs it holds it: a callback may drop the
/// caller's reference.
@safe final class MachineBox {
  let machine: Machine
  /// Where the machine's registers are: hosts read and write them all the time.
  let registers: UnsafeMutablePointer<UInt64>
  /// Of `pvm_vm_create`: code whose mask may still come.
  var handed: HandedProgram?
  private var lending = Lending()
  /// What was lent of the backend; it changes when engines are made, at most a few times.
  private var notes: [BlobBox] = []
  private var lastNote = ""

  init(_ machine: Machine, handed: HandedProgram? = nil) {
    self.machine = machine
    unsafe registers = UnsafeMutablePointer(mutating: machine.registersPointer)
    self.handed = handed
  }

  /// Valid until the next one is lent.
  func lend(_ text: String) -> abut_str {
    lending.forget()
    return unsafe lending.text(text)
  }

  /// Valid as long as the machine.
  var backendNote: abut_str {
    let note = machine.backendNote
    if note != lastNote || notes.isEmpty {
      notes.append(BlobBox(Array(note.utf8)))
      lastNote = note
    }
    return unsafe words(notes[notes.count - 1])
  }

  /// Lets the machine have the program that was handed over; before it first needs it.
  func settle() {
    guard !machine.isRunning, let module = handed?.change() else { return }
    // It does not run, and nothing else is refused.
    try? machine.setModule(module)
  }
}

/// A blob's bytes as text.
func words(_ blob: BlobBox) -> abut_str {
  let view = unsafe blob.view
  return unsafe abut_str(ptr: UnsafeRawPointer(view.ptr)?.assumingMemoryBound(to: CChar.self), len: view.len)
}
