import CAbut
import Ion

/// What an `ion_value` points to: a tree. Whoever made the whole frees it; parts belong to it.
@safe final class IonValueBox {
  private enum Content {
    /// Everything that has no parts.
    case plain(Term)
    case tuple([Part])
    case array([Part])
    case object([Property])
  }

  /// Parts get a box of their own when somebody asks for them.
  private enum Part {
    case term(Term)
    case box(IonValueBox)

    var term: Term {
      switch self {
      case .term(let term): term
      case .box(let box): box.term
      }
    }

    mutating func boxed() -> IonValueBox {
      switch self {
      case .box(let box): return box
      case .term(let term):
        let box = IonValueBox(part: term)
        self = .box(box)
        return box
      }
    }

    var height: Int {
      switch self {
      case .term(let term): IonValueBox.height(term)
      case .box(let box): box.height
      }
    }
  }

  private struct Property {
    let key: String
    var text: IonText?
    var part: Part
    var flags: Descriptor
  }

  private var content: Content
  /// Somebody outside has it, and nobody else.
  private(set) var isOwned: Bool
  private var text: IonText?
  private var shown: IonText?

  /// A value of its own.
  init(_ term: Term) { (content, isOwned) = (Self.content(term), true) }

  /// What belongs to something else: to a tree, or to a call.
  init(part term: Term) { (content, isOwned) = (Self.content(term), false) }

  private static func content(_ term: Term) -> Content {
    switch term {
    case .tuple(let parts): .tuple(parts.map { .term($0) })
    case .array(let parts): .array(parts.map { .term($0) })
    case .object(let fields):
      .object(fields.map { Property(key: $0.key, part: .term($0.value), flags: $0.descriptor) })
    default: .plain(term)
    }
  }

  var term: Term {
    switch content {
    case .plain(let term): term
    case .tuple(let parts): .tuple(parts.map { $0.term })
    case .array(let parts): .array(parts.map { $0.term })
    case .object(let properties):
      .object(properties.map { Term.Field($0.key, $0.part.term, $0.flags) })
    }
  }

  var kind: ion_kind {
    let kind =
      switch content {
      case .tuple: ION_KIND_TUPLE
      case .array: ION_KIND_ARRAY
      case .object: ION_KIND_OBJECT
      case .plain(let term): Self.kind(term)
      }
    return ion_kind(kind)
  }

  private static func kind(_ term: Term) -> Int {
    let kind =
      switch term {
      case .number: ION_KIND_NUMBER
      case .boolean: ION_KIND_BOOLEAN
      case .complex: ION_KIND_COMPLEX
      case .string: ION_KIND_STRING
      case .atom: ION_KIND_ATOM
      case .unit: ION_KIND_UNIT
      case .undefined: ION_KIND_UNDEFINED
      case .process: ION_KIND_PROCESS
      case .function: ION_KIND_FUNCTION
      case .tuple: ION_KIND_TUPLE
      case .array: ION_KIND_ARRAY
      case .object: ION_KIND_OBJECT
      }
    return Int(kind)
  }

  /// The value itself when it has no parts.
  var plain: Term? { if case .plain(let term) = content { term } else { nil } }

  var isTrue: Bool { plain?.isTrue ?? true }

  var count: Int {
    switch content {
    case .plain: 0
    case .tuple(let parts), .array(let parts): parts.count
    case .object(let properties): properties.count
    }
  }

  // MARK: texts

  var words: String {
    switch plain {
    case .string(let text), .atom(let text), .function(let text): text
    default: ""
    }
  }

  func lendText() -> abut_str {
    let made = text ?? IonText(words)
    text = made
    return unsafe made.text
  }

  func show() -> UnsafePointer<CChar> {
    let made = IonText(ValueText.text(term))
    shown = made
    return unsafe made.start
  }

  // MARK: parts

  /// A part, which stays where it is as long as the whole.
  func part(_ index: Int) -> IonValueBox? {
    guard index < count else { return nil }
    let before = content
    // Alone, the parts are changed where they are.
    content = .plain(.unit)
    let (box, after) = Self.boxed(before, index)
    content = after
    return box
  }

  private static func boxed(_ content: consuming Content, _ index: Int) -> (IonValueBox?, Content) {
    switch consume content {
    case .plain(let term): return (nil, .plain(term))
    case .tuple(var parts):
      let box = parts[index].boxed()
      return (box, .tuple(parts))
    case .array(var parts):
      let box = parts[index].boxed()
      return (box, .array(parts))
    case .object(var properties):
      let box = properties[index].part.boxed()
      return (box, .object(properties))
    }
  }

  func key(_ index: Int) -> abut_str {
    guard case .object(var properties) = content, index < properties.count else { return unsafe abut_str() }
    if let text = properties[index].text { return unsafe text.text }
    content = .plain(.unit)
    let text = IonText(properties[index].key)
    properties[index].text = text
    content = .object(properties)
    return unsafe text.text
  }

  func flags(_ index: Int) -> Descriptor {
    guard case .object(let properties) = content, index < properties.count else { return [] }
    return properties[index].flags
  }

  func index(of key: String) -> Int? {
    guard case .object(let properties) = content else { return nil }
    return properties.firstIndex { $0.key.isSame(key) }
  }

  /// Takes over a value that somebody had.
  func push(_ part: IonValueBox) throws(IonRefusal) {
    try admit(part)
    switch content {
    case .tuple(var parts):
      content = .plain(.unit)
      parts.append(.box(part))
      content = .tuple(parts)
    case .array(var parts):
      content = .plain(.unit)
      parts.append(.box(part))
      content = .array(parts)
    default: throw .misuse("only tuples and arrays have parts that can be pushed")
    }
    part.isOwned = false
  }

  func set(_ key: String, _ part: IonValueBox, _ flags: Descriptor) throws(IonRefusal) {
    try admit(part)
    guard case .object(var properties) = content else { throw .misuse("only objects have properties") }
    let known = index(of: key)
    content = .plain(.unit)
    defer { content = .object(properties) }
    if let known {
      properties[known].part = .box(part)
      properties[known].flags = flags
    } else {
      properties.append(Property(key: key, part: .box(part), flags: flags))
    }
    part.isOwned = false
  }

  private func admit(_ part: IonValueBox) throws(IonRefusal) {
    guard isOwned else {
      throw IonRefusal(
        Int(ION_STATUS_INVALID_ARGUMENT), Int(ION_ERROR_NOT_OWNED), "a part of another value stays as it is")
    }
    guard part !== self else {
      throw IonRefusal(Int(ION_STATUS_INVALID_ARGUMENT), Int(ION_ERROR_TOO_DEEP), "no value is in itself")
    }
    guard count < RunLimits.termPartsMax else { throw IonRefusal(.tooLarge) }
    guard part.height < RunLimits.termDepthMax else { throw IonRefusal(.tooDeep) }
  }

  /// Values in values below it.
  private var height: Int {
    switch content {
    case .plain: return 0
    case .tuple(let parts), .array(let parts): return (parts.map { $0.height + 1 }.max()) ?? 0
    case .object(let properties): return (properties.map { $0.part.height + 1 }.max()) ?? 0
    }
  }

  private static func height(_ term: Term) -> Int {
    switch term {
    case .tuple(let parts), .array(let parts): (parts.map { height($0) + 1 }.max()) ?? 0
    case .object(let fields): (fields.map { height($0.value) + 1 }.max()) ?? 0
    default: 0
    }
  }
}
