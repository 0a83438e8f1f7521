/// Disassembly for people: functions and classes as text, with what their lines mean.
public struct Listing: Sendable {
  public var form: TextForm
  /// Whether lines end with comments: their numbers where they have none, what atoms stand for.
  public var hasNotes: Bool
  /// Where references to functions are looked up; without it they are told as they are.
  public var program: Program?

  public init(_ form: TextForm = .full, hasNotes: Bool = true, program: Program? = nil) {
    (self.form, self.hasNotes, self.program) = (form, hasNotes, program)
  }

  /// Every function of a class, with an empty line behind each. In the full form this is what
  /// `ClassFile.init(text:)` reads as the same class.
  public func text(of file: ClassFile, named name: String? = nil) -> [UInt8] {
    guard let name else { return text(of: file, named: nil, from: program == nil ? nil : 0) }
    let first = program?.functions.firstIndex { $0.pack == 0 && $0.className.isSame(name) }
    return text(of: file, named: name, from: first)
  }

  /// Classes one after the other.
  public func text(of classes: [Pack.Class]) -> [UInt8] {
    var firsts: [[UInt8]: Int] = [:]
    for (at, function) in (program?.functions ?? []).enumerated() where function.pack == 0 {
      let name = Array(function.className.utf8)
      if firsts[name] == nil { firsts[name] = at }
    }
    var made: [UInt8] = []
    for item in classes {
      if form == .original { made += Self.headLine(item.name) }
      made += text(of: item.file, named: item.name, from: firsts[Array(item.name.utf8)])
    }
    return made
  }

  /// `number` is that of its first function in the program.
  private func text(of file: ClassFile, named name: String?, from number: Int?) -> [UInt8] {
    var writer = TextWriter(form, file.descriptors)
    if form == .full {
      writer.classLine(file, named: name)
      writer.text("\n")
    }
    for (at, function) in file.functions.enumerated() {
      let notes = number.map { Notes(program, function: $0 + at) } ?? Notes()
      writer.function(function, hasNotes ? notes : nil)
      writer.text("\n")
    }
    return writer.bytes
  }

  /// One function alone.
  public func text(of function: Function, descriptors: DescriptorEncoding = .threeBytes) -> [UInt8] {
    var writer = TextWriter(form, descriptors)
    writer.function(function, hasNotes ? Notes() : nil)
    return writer.bytes
  }

  /// As the original begins, but for the file that it names then.
  private static func headLine(_ name: String) -> [UInt8] {
    var writer = TextWriter(.original)
    writer.text("Disassembling class ")
    writer.quoted(name, "'")
    writer.text("\n\n")
    return writer.bytes
  }
}

extension Function {
  /// As the original writes it.
  public func text(descriptors: DescriptorEncoding = .threeBytes) -> [UInt8] {
    Listing(.original, hasNotes: false).text(of: self, descriptors: descriptors)
  }
}

extension [Instruction] {
  /// As the original writes instructions alone.
  public func bytecodeText(descriptors: DescriptorEncoding = .threeBytes) -> [UInt8] {
    var writer = TextWriter(.original, descriptors)
    writer.bytecode(self)
    return writer.bytes
  }
}

extension ClassFile {
  /// The full form, without comments.
  public func text(named name: String? = nil) -> [UInt8] {
    Listing(.full, hasNotes: false).text(of: self, named: name)
  }
}

extension Instruction {
  public var text: [UInt8] {
    var writer = TextWriter(.original)
    writer.instruction(self)
    return writer.bytes
  }
}

extension Value {
  /// The literal.
  public var text: [UInt8] {
    var writer = TextWriter(.full)
    writer.value(self)
    return writer.bytes
  }
}
