public import Bytes

/// An open C library, and the functions of it that declarations name.
@safe public final class DeclaredLibrary {
  @safe public struct Function {
    public let name: String
    public let address: UnsafeMutableRawPointer
    /// The code of its signature.
    public let signature: [UInt8]
  }

  /// In the order of the declarations.
  public let functions: [Function]
  private let library: Library

  /// Each must be there.
  public init(_ path: String, declarations: [UInt8]) throws(Fault) {
    library = try Library(path)
    var functions: [Function] = []
    for line in try DeclarationReader.declare(declarations).split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
      // Types and constants stand behind functions.
      guard parts.count == 2, let first = line.first, first != UInt8(ascii: ":"), first != UInt8(ascii: "=")
      else {
        continue
      }
      let name = String(decoding: parts[0], as: UTF8.self)
      guard let address = unsafe try library.symbol(name) else {
        throw Fault(.notFound, at: 0, "\(name) is nowhere")
      }
      functions.append(unsafe Function(name: name, address: address, signature: Array(parts[1])))
    }
    self.functions = functions
  }
}
