import Schema

/// Why flat functions fail, from the top of the range of what they give downwards.
let flatCodes = [
  "failed", "too_small", "bad_request", "denied", "stale", "limit", "unsupported", "cancelled", "crashed",
]

/// What a host compares handles by: FNV-1a of the capability's full name, so that handles of one extension
/// are not taken for those of another.
func capabilityKind(_ type: TypeDeclaration, in model: Model) -> UInt32 {
  let name = model.packages[type.package].name + "." + type.name
  return name.utf8.reduce(0x811c_9dc5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
}

extension Model {
  var capabilities: [(type: TypeDeclaration, handle: Handle)] {
    types.compactMap { type in
      guard case .handle(let handle) = type.kind, handle.role == .capability else { return nil }
      return (type, handle)
    }
  }
}
