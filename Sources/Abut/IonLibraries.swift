import Bytes
public import CAbut
import Ion
import Machine
import Native

@c @implementation
public func ion_registry_register_libraries(
  _ handle: OpaquePointer?, _ program: OpaquePointer?, _ host: UnsafeMutableRawPointer?,
  _ capability: UnsafePointer<CChar>?, _ count: UnsafeMutablePointer<UInt32>?,
  _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error) { () throws(IonRefusal) in
    let count = unsafe try outRoom(count)
    unsafe count.pointee = 0
    let box = unsafe try borrowing(handle, "the registry", as: IonRegistryBox.self)
    let program = unsafe try borrowing(program, "the program", as: IonProgramBox.self)
    let needed = unsafe try lentText(ifAny: capability, "the capability")
    let given = unsafe host.map { unsafe Unmanaged<Host>.fromOpaque($0).takeUnretainedValue() }
    let loader = PackLoader(box, given, needed)
    for pack in [program.pack] + program.others { try loader.load(pack) }
    unsafe count.pointee = loader.count
    if !loader.missing.isEmpty, let error = unsafe error {
      let words = loader.missing.joined(separator: "; ")
      unsafe note(IonRefusal(Int(ION_STATUS_OK), Int(ION_ERROR_UNSUPPORTED), words), in: error)
    }
  }
}

/// Loads the libraries of packs and registers their functions.
private final class PackLoader {
  private let registry: IonRegistryBox
  /// Nil: the registry's own.
  private let host: Host?
  private let capability: String?
  private(set) var count: UInt32 = 0
  /// Functions that programs have no values for.
  private(set) var missing: [String] = []

  init(_ registry: IonRegistryBox, _ host: Host?, _ capability: String?) {
    (self.registry, self.host, self.capability) = (registry, host, capability)
  }

  func load(_ pack: Pack) throws(IonRefusal) {
    for name in pack.manifest.libraries {
      guard let file = pack.library(named: name) else {
        throw .missing("the manifest names the library \(name), which is not in the pack")
      }
      // Each in a folder of its own: their names may end alike. What is loaded needs no file any more.
      let folder = try reading { () throws(Fault) in try PrivateFolder() }
      let path = try system { () throws(Fault) in try folder.write(name, file.bytes) }
      if let header = pack.library(named: "\(name).h") {
        try declared(name, path, header.bytes)
      } else {
        try `extension`(name, path)
      }
    }
  }

  private func declared(_ name: String, _ path: String, _ header: [UInt8]) throws(IonRefusal) {
    let library = try system { () throws(Fault) in try DeclaredLibrary(path, declarations: header) }
    for function in library.functions {
      unsafe try registry.register(
        "\(name):\(function.name)", function.address, function.signature, capability, keeping: library)
      count += 1
    }
  }

  private func `extension`(_ name: String, _ path: String) throws(IonRefusal) {
    let loaded: Extension
    do throws(FlatFault) { loaded = try Extension(host ?? registry.host, path, expected: []) } catch {
      throw IonRefusal(Int(ION_STATUS_INVALID_PROGRAM), Int(ION_ERROR_SYSTEM), "\(name): \(error.note)")
    }
    let note = try registry.register(loaded, prefix: "\(name):", capability, &count)
    if !note.isEmpty { missing.append(note) }
  }

  private func system<Result>(_ body: () throws(Fault) -> Result) throws(IonRefusal) -> Result {
    do throws(Fault) { return try body() } catch {
      throw IonRefusal(Int(ION_STATUS_INVALID_PROGRAM), Int(ION_ERROR_SYSTEM), error.note)
    }
  }
}
