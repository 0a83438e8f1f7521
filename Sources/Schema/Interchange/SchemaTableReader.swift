public import Bytes

extension SchemaTable {
  /// Functions that a table may hold: a bound before anything is allocated for them.
  public static let entriesMax = 1 << 20

  /// Reads a table from untrusted bytes; what follows it (padding of its section) is not looked at.
  public init(parsing bytes: [UInt8]) throws(Fault) {
    var reader = ByteReader(bytes)
    guard try reader.readSlice(Self.magic.count).elementsEqual(Self.magic) else {
      throw Fault(.malformed, at: 0, "this is not a schema table")
    }
    guard try reader.read(UInt32.self) == Self.format else {
      throw Fault(.unsupported, at: 8, "this is another version of the schema table")
    }
    let count = try reader.readCount(limit: Self.entriesMax)
    api = try reader.read(UInt64.self)
    let functionsOffset = Int(try reader.read(UInt32.self))
    let schemaOffset = Int(try reader.read(UInt32.self))
    let schemaLength = Int(try reader.read(UInt32.self))
    let size = Int(try reader.read(UInt32.self))
    guard functionsOffset == Self.headerSize, schemaOffset == functionsOffset + count * Self.entrySize,
      size == schemaOffset + schemaLength
    else { throw Fault(.malformed, at: 24, "the parts of the schema table do not follow each other") }
    guard size <= bytes.count else { throw Fault(.truncated, at: bytes.count, "the schema table ends early") }
    entries = try Self.readEntries(&reader, count)
    schema = Array(try reader.readSlice(schemaLength))
  }

  private static func readEntries(_ reader: inout ByteReader, _ count: Int) throws(Fault) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(min(count, reader.remaining / entrySize))
    var last: UInt32 = 0
    for _ in 0..<count {
      let start = reader.offset
      let hash = try reader.read(UInt32.self)
      let id = try reader.read(UInt32.self)
      let signature = try reader.read(UInt64.self)
      guard hash >= last else { throw Fault(.malformed, at: start, "the functions are not sorted") }
      guard UInt64(id) == signature >> 32 else {
        throw Fault(.malformed, at: start + 4, "the short id is not the upper half of the signature")
      }
      last = hash
      entries.append(Entry(nameHash: hash, signatureID: id, signature: signature))
    }
    return entries
  }

  /// The table in a shared library's file; nothing of the library runs.
  public init(library bytes: [UInt8]) throws(Fault) {
    let place = try ELFFile(bytes).section(".abi_schema")
    try self.init(parsing: Array(bytes[place]))
  }

  /// The model behind the table; it must say the same as the numbers in front of it.
  public func blueprint() throws(Fault) -> Blueprint {
    let blueprint = try Blueprint(interchange: schema)
    let own = SchemaTable(blueprint)
    guard own.api == api, own.entries == entries else {
      throw Fault(.malformed, at: 16, "the numbers in the table are not those of its schema")
    }
    return blueprint
  }
}
