import CShims

/// One entry of an extension's table, read once.
@safe struct TableFunction {
  let name: String
  let call: abut_flat_fn
  let signatureID: UInt32
  let signature: UInt64
  let isAsync: Bool
}

/// What an extension's register function gives, checked: the library is somebody else's.
@safe struct ExtensionTable {
  static let functionsMax = 65_536
  static let nameBytesMax = 1_024

  let record: abut_flat_extension
  let functions: [TableFunction]

  init(_ pointer: UnsafePointer<abut_flat_extension>?, of name: String) throws(FlatFault) {
    guard let pointer = unsafe pointer else { throw Self.broken(name, "its register function gave NULL") }
    guard UInt(bitPattern: pointer) % 8 == 0 else { throw Self.broken(name, "its table is not aligned") }
    let record = unsafe pointer.pointee
    unsafe self.record = unsafe record
    guard unsafe record.abi_version == 1 else {
      let version = unsafe record.abi_version
      throw FlatFault(.unsupported, "\(name): its table has version \(version), this host knows 1")
    }
    let count = unsafe Int(record.count)
    guard count <= Self.functionsMax else {
      throw FlatFault(
        .limitExceeded, "\(name): its table has \(count) functions, more than \(Self.functionsMax)")
    }
    guard unsafe record.functions != nil || count == 0 else {
      throw Self.broken(name, "its functions are NULL")
    }
    guard unsafe (record.poll == nil) == (record.dispose == nil) else {
      throw Self.broken(name, "poll and dispose go together")
    }
    var functions: [TableFunction] = []
    var known: Set<String> = []
    for index in 0..<count {
      let function = unsafe try Self.function(record.functions[index], index, of: name)
      guard known.insert(function.name).inserted else {
        throw Self.broken(name, "\(function.name) is there twice")
      }
      functions.append(function)
    }
    self.functions = functions
  }

  private static func function(
    _ entry: abut_flat_function, _ index: Int, of extensionName: String
  ) throws(FlatFault) -> TableFunction {
    guard let start = unsafe entry.name else { throw broken(extensionName, "function \(index) has no name") }
    var bytes: [UInt8] = []
    while bytes.count <= nameBytesMax, unsafe start[bytes.count] != 0 {
      bytes.append(UInt8(bitPattern: unsafe start[bytes.count]))
    }
    guard !bytes.isEmpty, bytes.count <= nameBytesMax, let name = String(validating: bytes, as: UTF8.self)
    else {
      throw broken(extensionName, "the name of function \(index) is no text of 1 to \(nameBytesMax) bytes")
    }
    guard let call = unsafe entry.func else { throw broken(extensionName, "\(name) has no address") }
    guard unsafe entry.flags <= 1 else { throw broken(extensionName, "\(name) has unknown flags") }
    guard unsafe UInt64(entry.signature_id) == entry.sig >> 32 else {
      throw broken(extensionName, "\(name)'s short id is not the upper half of its signature")
    }
    return unsafe TableFunction(
      name: name, call: call, signatureID: entry.signature_id, signature: entry.sig, isAsync: entry.flags == 1
    )
  }

  private static func broken(_ name: String, _ note: String) -> FlatFault {
    FlatFault(.malformed, "\(name): \(note)")
  }
}
