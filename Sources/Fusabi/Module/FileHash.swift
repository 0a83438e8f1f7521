/// FNV-1a in 64 bits: the hashes of files, of code and of signatures. They find damage, not malice; what
/// malice can write is checked anyway.
struct FileHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    for unsafe byte in unsafe bytes { add(byte) }
  }

  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = FileHash()
    unsafe hash.add(bytes)
    return hash.value
  }

  /// Of an import's signature: the types of its parameters, 0xfe, its result; 0xfd and its result when it
  /// takes any number of arguments.
  static func signature(_ params: UnsafeRawBufferPointer?, _ result: UInt8) -> UInt64 {
    var hash = FileHash()
    if let params = unsafe params { unsafe hash.add(params) }
    hash.add(UInt8(unsafe params == nil ? 0xfd : 0xfe))
    hash.add(result)
    return hash.value
  }

  static func signature(_ params: [ValueType]?, _ result: ValueType) -> UInt64 {
    guard let params else { return unsafe signature(nil, result.rawValue) }
    let types = params.map { $0.rawValue }
    return unsafe types.withUnsafeBytes { unsafe signature($0, result.rawValue) }
  }

  /// Of everything of a file but its code, as if the field of the hash were zero.
  static func tables(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let field = FileLayout.Header.hash
    var hash = FileHash()
    unsafe hash.add(UnsafeRawBufferPointer(rebasing: bytes[..<field]))
    for _ in 0..<8 { hash.add(0) }
    unsafe hash.add(UnsafeRawBufferPointer(rebasing: bytes[(field + 8)...]))
    return hash.value
  }
}
