import CAbut
import CShims
import Fusabi
import Machine

/// What a `fusabi_builder` points to.
@safe final class FusabiBuilderBox {
  var parts = ModuleParts()
}

/// What a `fusabi_module` points to: the module, and copies of its words that were asked for, which live as
/// long. Threads share it.
@safe final class FusabiModuleBox: @unchecked Sendable {
  let module: Module
  private let lock = ImageLock()
  private var texts: [Text: BlobBox] = [:]

  /// What was copied.
  enum Text: Hashable {
    case source
    case constant(Int)
    case functionName(Int)
    case functionTypes(Int)
    case importName(Int)
    case importTypes(Int)
  }

  init(_ module: Module) { self.module = module }

  /// Bytes that are made the first time. `make` reads the module, which calls nobody's code.
  func lend(_ text: Text, _ make: () -> [UInt8]) -> abut_bytes {
    unsafe lock.held {
      let box = texts[text] ?? BlobBox(make())
      texts[text] = box
      return unsafe box.view
    }
  }

  func words(_ text: Text, _ make: () -> [UInt8]) -> abut_str {
    let view = unsafe lend(text, make)
    return unsafe abut_str(
      ptr: UnsafeRawPointer(view.ptr)?.assumingMemoryBound(to: CChar.self), len: view.len)
  }
}

/// What a `fusabi_registry` points to: the registry, and copies of words that were asked for, which live as
/// long: a thread may read them while another one registers. Threads share it.
@safe final class FusabiRegistryBox: @unchecked Sendable {
  let registry: Registry
  private let lock = ImageLock()
  private var sorted: [String]?
  /// By the bytes of names, and by the entries' numbers.
  private var names: [[UInt8]: CText] = [:]
  private var infos: [UInt64: (params: BlobBox, description: CText)] = [:]

  init(_ registry: Registry) { self.registry = registry }

  /// Other names are in it now.
  func forget() { lock.held { sorted = nil } }

  func name(at index: Int) -> UnsafePointer<CChar>? {
    unsafe lock.held {
      let all = sorted ?? registry.names
      sorted = all
      guard all.indices.contains(index) else { return nil }
      let bytes = Array(all[index].utf8)
      let text = names[bytes] ?? CText(all[index])
      names[bytes] = text
      return unsafe text.start
    }
  }

  func info(_ name: String) -> fusabi_native_info? {
    unsafe lock.held {
      guard let entry = registry.entry(name) else { return nil }
      let facts = entry.facts
      let known = infos[entry.id]
      let kept = known ?? (BlobBox((facts.params ?? []).map { $0.rawValue }), CText(facts.description))
      infos[entry.id] = kept
      var info = unsafe fusabi_native_info()
      unsafe info.size = UInt32(MemoryLayout<fusabi_native_info>.size)
      unsafe info.capability = facts.capability
      unsafe info.params = unsafe facts.params == nil ? nil : kept.params.view.ptr
      unsafe info.param_count = facts.params.map { UInt32($0.count) } ?? UInt32(FUSABI_ANY_COUNT)
      unsafe info.result = facts.result.rawValue
      unsafe info.description = unsafe kept.description.start
      return unsafe info
    }
  }
}

/// What a `fusabi_machine` points to. While it runs, the call that runs it holds it: a native may free the
/// caller's reference.
@safe final class FusabiMachineBox {
  let vm: VM
  /// The module that is loaded, as its handle.
  var module: FusabiModuleBox?
  /// The caller's reference is gone.
  var isFreed = false
  /// Of the last call that failed.
  private var message = CText("")
  private var trace: [Frame] = []
  private var frameNames: [Int: CText] = [:]
  private var lending = Lending()

  init(_ vm: VM) { self.vm = vm }

  /// Notes why a call failed, in the caller's record too.
  func tell(_ failure: Failure, in room: UnsafeMutablePointer<fusabi_error>?) {
    message = CText(failure.trap.message)
    trace = failure.trace
    frameNames = [:]
    unsafe record(failure, message.start, in: room)
  }

  /// A line of the trace; its name is valid until the next call that fails.
  func frame(_ index: Int) -> fusabi_frame? {
    guard trace.indices.contains(index) else { return nil }
    let frame = trace[index]
    let name = frameNames[index] ?? CText(frame.name)
    frameNames[index] = name
    var told = unsafe fusabi_frame()
    unsafe told.name = unsafe name.start
    unsafe told.function = Int32(clamping: frame.function ?? -1)
    unsafe told.offset = UInt32(clamping: frame.offset)
    unsafe told.line = UInt32(clamping: frame.line)
    return unsafe told
  }

  /// Valid until the next text is lent.
  func lend(_ utf8: [UInt8]) -> abut_str {
    lending.forget()
    return unsafe lending.text(utf8)
  }
}
