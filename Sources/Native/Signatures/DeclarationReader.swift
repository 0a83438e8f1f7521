import Bytes

/// Reads C declarations.
struct DeclarationReader {
  static func code(ofPrototype text: [UInt8]) throws(Fault) -> [UInt8] {
    throw Fault(.unsupported, at: 0, "prototypes are not read yet")
  }
}
