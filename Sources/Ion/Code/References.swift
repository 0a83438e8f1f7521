/// What atoms in the code of a program mean that refer to functions.
struct References {
  enum Meaning: Equatable {
    /// It is the atom that it is.
    case atom
    case function(Int)
    /// By its name.
    case native(String)
    /// The program does not know it.
    case unknown
  }

  let program: Program

  func meaning(of text: String, from function: Int) -> Meaning {
    guard text.utf8.starts(with: "__".utf8) else { return .atom }
    if let key = Self.rest(of: text, behind: "__function_ref:") {
      guard let found = program.function(named: key, from: function) else { return .unknown }
      return meaning(ofFunction: found)
    }
    if let name = Self.rest(of: text, behind: "__stdlib:") { return .native(Self.native(name)) }
    if let name = Self.rest(of: text, behind: "__native:") { return .native(name) }
    return .atom
  }

  /// A function without code is the native of that name.
  func meaning(ofFunction number: Int) -> Meaning {
    if case .ffi(let name) = program.functions[number].function.body { return .native(name) }
    return .function(number)
  }

  /// Two names that have always been written small.
  private static func native(_ name: String) -> String {
    switch name {
    case "debug": "Debug"
    case "print": "Print"
    default: name
    }
  }

  static func rest(of text: String, behind prefix: String) -> String? {
    guard text.utf8.starts(with: prefix.utf8) else { return nil }
    return String(decoding: text.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
  }
}
