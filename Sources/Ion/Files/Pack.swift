public import Bytes

/// An `.ionpack`: classes, and what goes with them.
public struct Pack: Equatable, Sendable {
  public struct Class: Equatable, Sendable {
    public var name: String
    public var file: ClassFile
    public init(_ name: String, _ file: ClassFile) { (self.name, self.file) = (name, file) }
  }

  public struct File: Equatable, Sendable {
    /// Within its folder, with folders of its own parted by `/`.
    public var path: String
    public var bytes: [UInt8]
    public init(_ path: String, _ bytes: [UInt8]) { (self.path, self.bytes) = (path, bytes) }
  }

  public var manifest: Manifest
  public var classes: [Class] = []
  public var libraries: [File] = []
  public var resources: [File] = []
  public var sources: [File] = []
  /// Files of which nothing is known, by their whole paths.
  public var others: [File] = []

  public init(_ manifest: Manifest) { self.manifest = manifest }

  public func `class`(named name: String) -> Class? { classes.first { $0.name.isSame(name) } }

  public func library(named name: String) -> File? { libraries.first { $0.path.isSame(name) } }

  // MARK: files

  /// Everything is read and checked at once; lists are in the order of the file.
  public init(bytes: [UInt8]) throws(Fault) {
    let files = try [ZipFile](zip: bytes)
    guard let manifest = files.first(where: { $0.path.isSame(Manifest.path) }) else {
      throw Fault(.notFound, at: 0, "the pack has no \(Manifest.path)")
    }
    do throws(Fault) {
      self.init(try Manifest(bytes: manifest.bytes))
    } catch { throw Self.fault(error, in: manifest) }
    var room = ClassRoom()
    for file in files where !file.path.isSame(Manifest.path) {
      do throws(Fault) {
        try take(file, &room)
      } catch { throw Self.fault(error, in: file) }
    }
  }

  /// Places are those in the file.
  private static func fault(_ fault: Fault, in file: ZipFile) -> Fault {
    Fault(fault.code, at: fault.offset, "\(file.path): \(fault.note)")
  }

  private mutating func take(_ file: ZipFile, _ room: inout ClassRoom) throws(Fault) {
    if let name = PackPath.rest(of: file.path, behind: "classes", ending: ".ionc") {
      classes.append(Class(name, try ClassFile(bytes: file.bytes, &room)))
    } else if let path = PackPath.rest(of: file.path, behind: "lib") {
      libraries.append(File(path, file.bytes))
    } else if let path = PackPath.rest(of: file.path, behind: "resources") {
      resources.append(File(path, file.bytes))
    } else if let path = PackPath.rest(of: file.path, behind: "src") {
      sources.append(File(path, file.bytes))
    } else {
      others.append(File(file.path, file.bytes))
    }
  }

  /// The file, always the same of the same parts, whatever their order.
  public func bytes() throws(Fault) -> [UInt8] {
    var files = [ZipFile(path: Manifest.path, bytes: try manifest.bytes())]
    var room = ClassRoom()
    for item in classes {
      let path = "classes/\(item.name).ionc"
      guard !item.name.utf8.isEmpty else { throw Fault(.invalidArgument, at: 0, "a class without a name") }
      do throws(Fault) {
        files.append(ZipFile(path: path, bytes: try item.file.bytes(&room)))
      } catch { throw Fault(error.code, at: error.offset, "\(path): \(error.note)") }
    }
    func add(_ more: [File], to folder: StaticString) {
      for file in more { files.append(ZipFile(path: "\(folder)/\(file.path)", bytes: file.bytes)) }
    }
    add(libraries, to: "lib")
    add(resources, to: "resources")
    add(sources, to: "src")
    for file in others { files.append(ZipFile(path: file.path, bytes: file.bytes)) }
    return try files.zip()
  }
}
