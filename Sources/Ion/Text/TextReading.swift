public import Bytes

extension ClassFile {
  /// Reads the text of one class, in any form: docs/formats/ion-text.md. What is wrong with it has a line and
  /// a column. Where the text says no layout it is version 2.
  public init(text: [UInt8]) throws(Fault) {
    let classes = try TextAssembler.classes(text)
    guard classes.count == 1 else {
      throw Fault(.malformed, at: 0, "the text has \(classes.count) classes where one should be")
    }
    self = classes[0].file
  }
}

extension Pack.Class {
  /// Reads the text of any number of classes; one without a name is `Main`.
  public static func all(text: [UInt8]) throws(Fault) -> [Pack.Class] { try TextAssembler.classes(text) }
}

extension Value {
  /// Reads a literal.
  public init(text: [UInt8]) throws(Fault) { self = try TextAssembler.value(text) }
}
