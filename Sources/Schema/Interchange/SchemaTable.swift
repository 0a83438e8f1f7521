import Bytes

/// What a library carries in its section `.abi_schema`: enough to check every function by number, and the
/// JSON form to explain a difference. One little-endian blob without pointers, so a file can be read without
/// running it: magic, format, count, api, three offsets and lengths, the entries sorted by `nameHash`, the
/// JSON.
public struct SchemaTable: Sendable {
  public struct Entry: Hashable, Sendable {
    /// FNV-1a of the symbol's bytes.
    public let nameHash: UInt32
    public let signatureID: UInt32
    public let signature: UInt64
  }

  public static let magic = Array("ABUT-ABI".utf8)
  public static let format: UInt32 = 1
  static let headerSize = 40
  static let entrySize = 16

  public let api: UInt64
  /// Sorted by `nameHash`, then by signature.
  public let entries: [Entry]
  /// The canonical JSON form.
  public let schema: [UInt8]

  public init(_ blueprint: Blueprint) {
    api = blueprint.api
    schema = blueprint.interchange
    var entries: [Entry] = []
    for (function, layout) in zip(blueprint.model.functions, blueprint.functions) {
      let hash = Self.nameHash(function.symbol)
      entries.append(Entry(nameHash: hash, signatureID: layout.signatureID, signature: layout.signature))
    }
    self.entries = entries.sorted { ($0.nameHash, $0.signature) < ($1.nameHash, $1.signature) }
  }

  public static func nameHash(_ symbol: String) -> UInt32 {
    var hash: UInt32 = 0x811c_9dc5
    for byte in symbol.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash
  }

  public var bytes: [UInt8] {
    let schemaOffset = Self.headerSize + entries.count * Self.entrySize
    var out = ByteWriter()
    out.write(Self.magic)
    out.write(Self.format)
    out.write(UInt32(entries.count))
    out.write(api)
    out.write(UInt32(Self.headerSize))
    out.write(UInt32(schemaOffset))
    out.write(UInt32(schema.count))
    out.write(UInt32(schemaOffset + schema.count))
    for entry in entries {
      out.write(entry.nameHash)
      out.write(entry.signatureID)
      out.write(entry.signature)
    }
    out.write(schema)
    return out.bytes
  }
}
