import Schema

/// How names and types of a model are spelled in the C++ layer.
struct CppNames {
  let model: Model
  /// C spellings, as seen from inside the layer's namespace: `::calc_Vec2`.
  let c: CNames
  /// Macros of the C header replace any name that is equal to them.
  private let macros: Set<String>
  /// One per `model.types`.
  private let typeNames: [String]

  init(_ model: Model) {
    self.model = model
    c = CNames(model, scope: "::")
    var macros = Set(model.constants.map({ $0.cName }))
    for type in model.types {
      guard case .enumeration(let enumeration) = type.kind, CNames.usesMacros(enumeration) else { continue }
      for member in enumeration.members { macros.insert(member.cName) }
    }
    self.macros = macros
    typeNames = CppNames.typeNames(model) { CppNames.safe($0, macros) }
  }

  /// A type of another package gives way to one of this package: `Status` of `pvm.common` -> `CommonStatus`.
  private static func typeNames(_ model: Model, _ safe: (String) -> String) -> [String] {
    var own: Set<String> = []
    for type in model.types where type.package == 0 { own.insert(type.name) }
    return model.types.map { type in
      if let name = type.remarks.names.cpp { return safe(name) }
      guard type.package != 0, own.contains(type.name) else { return safe(type.name) }
      return safe(camel(model.packages[type.package].stem) + type.name)
    }
  }

  func safe(_ name: String) -> String { CppNames.safe(name, macros) }

  private static func safe(_ name: String, _ macros: Set<String>) -> String {
    let name = CNames.safe(name)
    return macros.contains(name) ? name + "_" : name
  }

  func isMacro(_ name: String) -> Bool { macros.contains(name) }

  func name(_ id: TypeID) -> String { typeNames[id.index] }

  /// `demo::calc`.
  var namespace: String { model.package.path.map { safe($0) }.joined(separator: "::") }

  /// `CalcError` for `Status` of `calc`, `IoError` for `IoStatus`.
  func errorName(_ id: TypeID) -> String {
    let name = self.name(id)
    if model[id].name == "Status" { return CppNames.camel(model.packages[model[id].package].stem) + "Error" }
    let suffix = Array("Status".utf8)
    let bytes = Array(name.utf8)
    if bytes.count > suffix.count, bytes.suffix(suffix.count).elementsEqual(suffix) {
      return String(decoding: bytes.dropLast(suffix.count), as: UTF8.self) + "Error"
    }
    return name + "Error"
  }

  /// The class of one member's exception. Python's own names get the package in front, as they do there.
  func exceptionName(_ raises: String, stem: String) -> String {
    let last = raises.utf8.split(separator: UInt8(ascii: ".")).last.map {
      String(decoding: $0, as: UTF8.self)
    }
    let name = last ?? raises
    return CppNames.pythonExceptions.contains(name) ? CppNames.camel(stem) + name : safe(name)
  }

  static func camel(_ name: String) -> String {
    var out: [UInt8] = []
    var startsWord = true
    for byte in name.utf8 {
      if byte == UInt8(ascii: "_") {
        startsWord = true
      } else {
        out.append(startsWord && (0x61...0x7a).contains(byte) ? byte - 0x20 : byte)
        startsWord = false
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static let pythonExceptions: Set<String> = [
    "ArithmeticError", "AssertionError", "AttributeError", "BlockingIOError", "BrokenPipeError",
    "BufferError",
    "ChildProcessError", "ConnectionAbortedError", "ConnectionError", "ConnectionRefusedError",
    "ConnectionResetError", "EOFError", "Exception", "FileExistsError", "FileNotFoundError",
    "FloatingPointError", "IOError", "ImportError", "IndexError", "InterruptedError", "IsADirectoryError",
    "KeyError", "KeyboardInterrupt", "LookupError", "MemoryError", "ModuleNotFoundError", "NameError",
    "NotADirectoryError", "NotImplementedError", "OSError", "OverflowError", "PermissionError",
    "ProcessLookupError", "RecursionError", "ReferenceError", "RuntimeError", "StopIteration", "SyntaxError",
    "SystemError", "TimeoutError", "TypeError", "UnicodeError", "ValueError", "ZeroDivisionError",
  ]

  // MARK: Types

  /// Whether a run of such elements can be seen as a span: an array of arrays is flat in C and stays raw.
  func isSpannable(_ element: TypeUse) -> Bool {
    if case .array = model.resolved(element).form { return false }
    return model.resolved(element).form != .primitive(.void)
  }

  func span(of element: TypeUse, isConst: Bool) -> String {
    let text = c.spelled(element)
    if !isConst { return "abut::span<\(text.trimmedEnd)>" }
    return "abut::span<" + (CNames.isPointer(text) ? text + "const" : "const " + text) + ">"
  }

  /// The type of a value that has been lifted out of C. Handles stay raw pointers here: inside of data
  /// nothing says who owns them.
  func value(_ use: TypeUse) -> String {
    switch model.resolved(use).form {
    case .primitive(.str): return "std::string_view"
    case .primitive(.bytes): return "abut::span<const uint8_t>"
    case .primitive(.arena): return "abut::span<uint8_t>"
    case .array(let element, let count): return "std::array<\(arrayElement(element)), \(count)>"
    case .slice(let element) where isSpannable(element): return span(of: element, isConst: true)
    case .named(let id): return value(id, use)
    default: return c.spelled(model.resolved(use)).trimmedEnd
    }
  }

  /// Arrays are copied byte by byte, so their elements keep the C type.
  private func arrayElement(_ element: TypeUse) -> String {
    if case .array(let inner, let count) = model.resolved(element).form {
      return "std::array<\(arrayElement(inner)), \(count)>"
    }
    return c.spelled(model.resolved(element)).trimmedEnd
  }

  private func value(_ id: TypeID, _ use: TypeUse) -> String {
    switch model[id].kind {
    case .enumeration: return name(id)
    case .record: return name(id)
    case .variant:
      switch model[id].generic {
      case .option(let some): return "std::optional<\(value(some))>"
      case .result: return c.name(id)
      case nil: return name(id)
      }
    default: return c.spelled(use).trimmedEnd
    }
  }

  /// Whether C and C++ see the very same type.
  func isSame(_ use: TypeUse) -> Bool {
    switch model.resolved(use).form {
    case .primitive(let primitive): return !primitive.isView
    case .slice(let element): return !isSpannable(element)
    case .array: return false
    case .named(let id):
      switch model[id].kind {
      case .enumeration: return false
      case .variant:
        if case .result? = model[id].generic { return true }
        return false
      default: return true
      }
    default: return true
    }
  }

  func lift(_ use: TypeUse, _ text: String) -> String {
    switch model.resolved(use).form {
    case .primitive(.str): return "abut::text(\(text))"
    case .primitive(.bytes): return "abut::view(\(text))"
    case .primitive(.arena): return "abut::room(\(text))"
    case .slice(let element) where isSpannable(element): return "abut::view(\(text))"
    case .array: return "abut::array_of<\(value(use))>(\(text))"
    case .named(let id) where !isSame(use):
      if case .enumeration = model[id].kind { return "static_cast<\(name(id))>(\(text))" }
      return "lift(\(text))"
    default: return text
    }
  }

  /// Arrays cannot be assigned in C; see `store`.
  func lower(_ use: TypeUse, _ text: String) -> String {
    switch model.resolved(use).form {
    case .primitive(let primitive) where primitive.isView:
      return "\(CNames.spelled(primitive)){\(text).data(), \(text).size()}"
    case .slice(let element) where isSpannable(element):
      return "\(CNames.sliceName(of: element, in: c)){\(text).data(), \(text).size()}"
    case .named(let id) where !isSame(use):
      if case .enumeration = model[id].kind { return "static_cast<\(c.name(id))>(\(text))" }
      return "lower(\(text), abut::as<\(c.name(id))>())"
    default: return text
    }
  }

  func store(_ use: TypeUse, in place: String, _ text: String) -> String {
    if case .array = model.resolved(use).form { return "abut::store(\(place), \(text));" }
    return "\(place) = \(lower(use, text));"
  }

  // MARK: Values

  /// A default argument.
  func text(_ value: Value, as use: TypeUse) -> String {
    switch value {
    case .members(let id, let indices):
      guard case .enumeration(let enumeration) = model[id].kind, !indices.isEmpty else {
        return "\(name(id)){}"
      }
      return indices.map { "\(name(id))::\(safe(enumeration.members[$0].name))" }.joined(separator: " | ")
    case .null: return isPointer(use) ? "nullptr" : "{}"
    case .size(let target):
      return "static_cast<\(self.value(use))>(sizeof(\(c.declared(target, "").trimmedEnd)))"
    case .constant(let index): return constant(index, as: use)
    case .integer where !isSame(use): return "static_cast<\(self.value(use))>(\(c.text(value, as: use)))"
    default: return c.text(value, as: use)
    }
  }

  private func constant(_ index: Int, as use: TypeUse) -> String {
    let constant = model.constants[index]
    let text = isMacro(constant.name) ? constant.cName : safe(constant.name)
    let (from, to) = (value(constant.type), value(use))
    return from == to || from == "std::string_view" ? text : "static_cast<\(to)>(\(text))"
  }

  private func isPointer(_ use: TypeUse) -> Bool {
    switch model.resolved(use).form {
    case .pointer, .primitive(.cstr): return true
    case .named(let id):
      switch model[id].kind {
      case .handle, .callback: return true
      default: return false
      }
    default: return false
    }
  }
}
