public import Bytes

/// All functions that a run may come to: those of a pack and of the packs that it depends on, numbered.
/// References to functions stay atoms in the code; here is what they mean.
public struct Program: Sendable {
  public struct NamedFunction: Sendable {
    /// `Class:function`, or the name of the class when the function has none.
    public let name: String
    public let className: String
    /// In `packs`.
    public let pack: Int
    public let function: Function
  }

  /// Those of the first pack first, in the order of its classes.
  public let functions: [NamedFunction]
  /// The first one is what is run.
  public let packs: [Manifest]
  /// Where a run begins; nil when `start()` says why not.
  public var entry: Int? { try? start() }

  /// Functions of each pack by their names, the bytes of which count.
  private let numbers: [[[UInt8]: Int]]
  /// What other packs may use of each.
  private let exports: [Set<[UInt8]>]
  /// By pack: those that it depends on.
  private let dependencies: [[Int]]

  /// Each dependency must be among the others; those that nobody needs are left out.
  public init(_ pack: Pack, with others: [Pack] = []) throws(Fault) {
    var needed = [pack]
    var dependencies: [[Int]] = []
    while dependencies.count < needed.count {
      var own: [Int] = []
      for wish in needed[dependencies.count].manifest.dependencies {
        own.append(try Self.place(of: wish, for: needed[dependencies.count], among: others, &needed))
      }
      dependencies.append(own)
    }
    self.init(needed, dependencies)
  }

  /// One class on its own, as if it were the main class of a pack.
  public init(_ file: ClassFile, named name: String = "Main") {
    var manifest = Manifest(name: name)
    manifest.mainClass = name
    var pack = Pack(manifest)
    pack.classes = [Pack.Class(name, file)]
    self.init([pack], [[]])
  }

  private init(_ packs: [Pack], _ dependencies: [[Int]]) {
    var functions: [NamedFunction] = []
    var numbers: [[[UInt8]: Int]] = []
    for (index, pack) in packs.enumerated() {
      var own: [[UInt8]: Int] = [:]
      for item in pack.classes {
        // A function alone goes by the name of its class as well.
        if item.file.functions.count == 1 { own[Array(item.name.utf8)] = functions.count }
        for function in item.file.functions {
          let name = function.name.map { "\(item.name):\($0)" } ?? item.name
          // Of two with one name the later counts, as it always did.
          own[Array(name.utf8)] = functions.count
          functions.append(NamedFunction(name: name, className: item.name, pack: index, function: function))
        }
      }
      numbers.append(own)
    }
    (self.functions, self.numbers, self.dependencies) = (functions, numbers, dependencies)
    self.packs = packs.map { $0.manifest }
    exports = self.packs.map { Set($0.exports.map { Array($0.utf8) }) }
  }

  /// Adds what is not there yet.
  private static func place(
    of wish: Manifest.Dependency, for pack: Pack, among others: [Pack], _ needed: inout [Pack]
  ) throws(Fault) -> Int {
    func fits(_ pack: Pack) -> Bool {
      pack.manifest.name.isSame(wish.name)
        && (wish.version.map { $0.isSame(pack.manifest.version) } ?? true)
    }
    if let place = needed.firstIndex(where: fits) { return place }
    guard let found = others.first(where: fits) else {
      let there = others.first { $0.manifest.name.isSame(wish.name) }
      let instead = there.map { "; version \($0.manifest.version) is there" } ?? ""
      let words = "\(pack.manifest.name) needs \(wish.text), which is not there\(instead)"
      throw Fault(.notFound, at: 0, words)
    }
    needed.append(found)
    return needed.count - 1
  }

  // MARK: names

  /// What a reference in the code of a function means: `Class:function` of its pack or of one that this
  /// depends on; or a name alone, which is first a function of the same class, then a class with a function
  /// that has no name, or with one alone.
  public func function(named key: String, from number: Int) -> Int? {
    let caller = functions[number]
    if !key.utf8.contains(UInt8(ascii: ":")) {
      let sibling = "\(caller.className):\(key)"
      if let found = numbers[caller.pack][Array(sibling.utf8)] { return found }
    }
    if let found = function(named: key, in: caller.pack) { return found }
    for pack in dependencies[caller.pack] {
      if let found = function(named: key, in: pack), isExported(found) { return found }
    }
    return nil
  }

  /// As a host names it: a function of the main pack.
  public func function(named key: String) -> Int? { function(named: key, in: 0) }

  private func function(named key: String, in pack: Int) -> Int? { numbers[pack][Array(key.utf8)] }

  /// Whether programs that depend on its pack may use it.
  public func isExported(_ number: Int) -> Bool {
    let function = functions[number]
    let exports = exports[function.pack]
    return exports.isEmpty || exports.contains(Array(function.className.utf8))
      || exports.contains(Array(function.name.utf8))
  }

  // MARK: the beginning

  /// Where a run begins: the entry point of the main class; when the manifest names none, its `main`, which
  /// takes nothing.
  public func start() throws(Fault) -> Int {
    guard let main = packs[0].mainClass else {
      throw Fault(.notFound, at: 0, "the manifest names no main class")
    }
    guard functions.contains(where: { $0.pack == 0 && $0.className.isSame(main) }) else {
      throw Fault(.notFound, at: 0, "there is no class \(main), which the manifest names as the main class")
    }
    let name = "\(main):\(packs[0].entryPoint ?? "main")"
    guard let number = numbers[0][Array(name.utf8)] else {
      throw Fault(.notFound, at: 0, "there is no function \(name) to begin with")
    }
    let arity = functions[number].function.arity
    guard packs[0].entryPoint != nil || arity == 0 else {
      throw Fault(.notFound, at: 0, "\(name) takes \(arity) arguments, and so is no function to begin with")
    }
    return number
  }
}
