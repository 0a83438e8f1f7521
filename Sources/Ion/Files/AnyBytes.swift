public import Bytes

extension Pack {
  /// A pack, or a class alone of any version: the bytes say which.
  public init(anyBytes bytes: [UInt8]) throws(Fault) {
    if bytes.starts(with: Self.zipMagic) {
      try self.init(bytes: bytes)
    } else {
      self.init(alone: [Class(Self.nameless, try ClassFile(bytes: bytes))])
    }
  }

  /// How files of archives begin, whether there is anything in them or not.
  private static let zipMagic: [UInt8] = [0x50, 0x4b]

  /// The class of which nobody says a name.
  private static let nameless = "Main"

  /// Classes without a manifest. The main class is the one called `Main`, or the first. It begins with
  /// its `main`;
  /// where it has only one function, with that.
  public init(alone classes: [Class]) {
    let main = classes.first { $0.name.isSame(Self.nameless) } ?? classes.first
    var manifest = Manifest(name: main?.name ?? Self.nameless)
    manifest.mainClass = main?.name
    if let functions = main?.file.functions, functions.count == 1 { manifest.entryPoint = functions[0].name }
    self.init(manifest)
    self.classes = classes
  }
}
