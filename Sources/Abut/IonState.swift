public import CAbut
import Ion
import Machine

@c @implementation
public func ion_abi_version() -> UInt32 { UInt32(ION_ABI_VERSION) }

/// A word of a list, or what stands for those that are in none.
private func word(_ number: UInt32, of words: [StaticString], else other: StaticString) -> UnsafePointer<
  CChar
> {
  unsafe literal(Int(number) < words.count ? words[Int(number)] : other)
}

@c @implementation
public func ion_status_name(_ status: ion_status) -> UnsafePointer<CChar>? {
  let words: [StaticString] = [
    "OK", "INVALID_PROGRAM", "RUNTIME_ERROR", "OOM", "INVALID_ARGUMENT", "NOT_FOUND", "BUSY", "TIMED_OUT",
    "CLOSED",
  ]
  return unsafe word(UInt32(bitPattern: status), of: words, else: "UNKNOWN")
}

@c @implementation
public func ion_error_name(_ code: ion_error_code) -> UnsafePointer<CChar>? {
  let words: [StaticString] = [
    "none", "truncated", "malformed", "limit", "missing", "unsupported", "argument", "memory", "busy",
    "option", "too_deep", "too_large", "no_function", "no_process", "native_failed", "arity", "type", "code",
    "system", "not_owned", "bad_ticket",
  ]
  return unsafe word(code, of: words, else: "unknown")
}

@c @implementation
public func ion_kind_name(_ kind: ion_kind) -> UnsafePointer<CChar>? {
  let words: [StaticString] = [
    "Number", "Boolean", "Complex", "String", "Atom", "Unit", "Undefined", "Tuple", "Array", "Object",
    "Process", "Function",
  ]
  return unsafe word(kind, of: words, else: "?")
}

@c @implementation
public func ion_run_end_name(_ end: ion_run_end) -> UnsafePointer<CChar>? {
  let words: [StaticString] = [
    "done", "ended", "message", "deadlock", "idle", "out_of_fuel", "interrupted", "held", "deadline",
  ]
  return unsafe word(end, of: words, else: "unknown")
}

@c @implementation
public func ion_process_state_name(_ state: ion_process_state) -> UnsafePointer<CChar>? {
  let words: [StaticString] = ["unknown", "runnable", "receiving", "joining", "waiting", "held"]
  return unsafe word(state, of: words, else: "unknown")
}

@c @implementation
public func ion_blob_bytes(_ blob: OpaquePointer?) -> abut_bytes {
  unsafe borrowing(ifAny: blob, as: IonText.self)?.bytes ?? abut_bytes()
}

@c @implementation
public func ion_blob_free(_ blob: OpaquePointer?) { unsafe drop(blob, as: IonText.self) }

// MARK: options

@c @implementation
public func ion_options_init(_ options: UnsafeMutablePointer<ion_options>?) {
  guard let options = unsafe options else { return }
  unsafe options.pointee = unsafe record(Options(), policy: nil)
}

func record(_ options: Options, policy: UnsafePointer<CChar>?) -> ion_options {
  var told = unsafe ion_options()
  unsafe told.size = UInt32(MemoryLayout<ion_options>.size)
  unsafe told.schedulers = UInt32(clamping: options.schedulers)
  unsafe told.slice = UInt64(clamping: options.slice)
  unsafe told.process_bytes_max = UInt64(clamping: options.processBytesMax)
  unsafe told.memory_max = UInt64(clamping: options.memoryMax)
  unsafe told.processes_max = UInt32(clamping: options.processesMax)
  unsafe told.stack_max = UInt32(clamping: options.stackSlotsMax)
  unsafe told.mailbox_max = UInt32(clamping: options.mailboxMax)
  unsafe told.atoms_max = UInt32(clamping: options.atomsMax)
  let engine =
    switch options.form {
    case nil: ION_ENGINE_AUTO
    case .threaded: ION_ENGINE_THREADED
    case .loop: ION_ENGINE_LOOP
    }
  unsafe told.engine = ion_engine(engine)
  unsafe told.is_traced = options.isTraced
  unsafe told.policy = unsafe policy
  return unsafe told
}

func options(_ record: ion_options) throws(IonRefusal) -> Options {
  guard unsafe Int(record.size) >= MemoryLayout<ion_options>.size else {
    throw IonRefusal(.badOption("the size of the options is not that of this library"))
  }
  var options = Options()
  unsafe options.schedulers = Int(record.schedulers)
  unsafe options.slice = record.slice == 0 ? Options.sliceAuto : Int64(clamping: record.slice)
  unsafe options.processBytesMax = Int(clamping: record.process_bytes_max)
  unsafe options.memoryMax = Int(clamping: record.memory_max)
  unsafe options.processesMax = Int(record.processes_max)
  unsafe options.stackSlotsMax = Int(record.stack_max)
  unsafe options.mailboxMax = Int(record.mailbox_max)
  unsafe options.atomsMax = Int(record.atoms_max)
  switch unsafe Int(record.engine) {
  case Int(ION_ENGINE_AUTO): options.form = nil
  case Int(ION_ENGINE_THREADED): options.form = .threaded
  case Int(ION_ENGINE_LOOP): options.form = .loop
  default: throw IonRefusal(.badOption("there is no engine \(unsafe record.engine)"))
  }
  unsafe options.isTraced = record.is_traced
  if let words = unsafe try lentText(ifAny: record.policy, "the policy") {
    options.policy = Policy(Set(names(words)))
  }
  return options
}

/// Names with commas between them.
func names(_ words: String) -> [String] {
  words.utf8.split(separator: UInt8(ascii: ",")).compactMap { part in
    let name = String(decoding: part.filter { $0 != UInt8(ascii: " ") }, as: UTF8.self)
    return name.utf8.isEmpty ? nil : name
  }
}
