import Bindgen
import Bytes
public import CAbut
import Schema

/// Texts of the library itself are made once and live as long as the process.
nonisolated(unsafe) private let versionText = unsafe permanent(Array(version.utf8))
nonisolated(unsafe) private let manifestText = unsafe permanent(manifest())

private let version = "\(ABUT_VERSION_MAJOR).\(ABUT_VERSION_MINOR).\(ABUT_VERSION_PATCH)"

private let nativeVersion = "\(NATIVE_VERSION_MAJOR).\(NATIVE_VERSION_MINOR).\(NATIVE_VERSION_PATCH)"
private let extVersion = "\(EXT_VERSION_MAJOR).\(EXT_VERSION_MINOR).\(EXT_VERSION_PATCH)"
private let pvmVersion = "\(PVM_VERSION_MAJOR).\(PVM_VERSION_MINOR).\(PVM_VERSION_PATCH)"

private let fusabiVersion = "\(FUSABI_VERSION_MAJOR).\(FUSABI_VERSION_MINOR).\(FUSABI_VERSION_PATCH)"

private let ionVersion = "\(ION_VERSION_MAJOR).\(ION_VERSION_MINOR).\(ION_VERSION_PATCH)"

private let kioVersion = "\(KIO_VERSION_MAJOR).\(KIO_VERSION_MINOR).\(KIO_VERSION_PATCH)"

#if hasFeature(Embedded)
  private let build = "embedded"
#else
  private let build = "static"
#endif

@c @implementation
public func abut_version() -> abut_str { unsafe versionText }

@c @implementation
public func abut_manifest() -> abut_str { unsafe manifestText }

private func manifest() -> [UInt8] {
  var json = JSONWriter()
  json.beginObject()
  json.member("name", "abut")
  json.member("version", version)
  json.member("build", build)
  json.key("languages")
  json.beginArray()
  for language in Language.allCases { json.string(language.rawValue) }
  json.endArray()
  json.key("targets")
  json.beginArray()
  for target in Target.all { json.string(target.triple) }
  json.endArray()
  json.key("families")
  json.beginArray()
  unsafe family("abut", version, table: abut_table(), into: &json)
  unsafe family("native", nativeVersion, table: native_table(), into: &json)
  unsafe family("ext", extVersion, table: ext_table(), into: &json)
  unsafe family("pvm", pvmVersion, table: pvm_table(), into: &json)
  unsafe family("fusabi", fusabiVersion, table: fusabi_table(), into: &json)
  unsafe family("ion", ionVersion, table: ion_table(), into: &json)
  unsafe family("kio", kioVersion, table: kio_table(), into: &json)
  json.endArray()
  json.endObject()
  return json.bytes
}

/// One C surface of this library; its schema table says which one exactly (the api hash stands at offset 16).
private func family(
  _ name: String, _ version: String, table: UnsafePointer<UInt8>, into json: inout JSONWriter
) {
  let bytes = unsafe UnsafeRawBufferPointer(start: table, count: 24)
  let api = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
  let digits = String(api, radix: 16)
  json.beginObject()
  json.member("name", name)
  json.member("version", version)
  json.member("api", String(repeating: "0", count: 16 - digits.utf8.count) + digits)
  json.endObject()
}

private func permanent(_ bytes: [UInt8]) -> abut_str {
  let copy = UnsafeMutablePointer<CChar>.allocate(capacity: max(bytes.count, 1))
  for (index, byte) in bytes.enumerated() { unsafe copy[index] = CChar(bitPattern: byte) }
  return unsafe abut_str(ptr: copy, len: bytes.count)
}
