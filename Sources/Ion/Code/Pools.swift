/// What the code of a program names by number; each is there once. Filled in one look at all functions,
/// before any is translated.
struct Pools {
  /// The numbers from 0 on stand at their own places, so that every op can name them.
  static let smallNumbers = 260
  static let undefined = smallNumbers
  static let unit = smallNumbers + 1
  static let no = smallNumbers + 2
  static let yes = smallNumbers + 3

  private(set) var constants: [Literal] = []
  private(set) var patterns: [PatternKey] = []
  private(set) var templates: [TemplateKey] = []
  /// Patterns of each list of RECEIVE_MATCH.
  private(set) var arms: [[Int]] = []
  /// Names of natives that the code asks for.
  private(set) var natives: [String] = []

  private var constantPlaces: [Literal: Int] = [:]
  private var patternPlaces: [PatternKey: Int] = [:]
  private var templatePlaces: [TemplateKey: Int] = [:]
  private var armPlaces: [[Int]: Int] = [:]
  private var nativePlaces: [[UInt8]: Int] = [:]

  init() {
    for number in 0..<Self.smallNumbers { add(.number(Double(number))) }
    for constant: Literal in [.undefined, .unit, .boolean(false), .boolean(true)] { add(constant) }
  }

  // MARK: filling

  @discardableResult
  mutating func add(_ constant: Literal) -> Int {
    if let known = constantPlaces[constant] { return known }
    constants.append(constant)
    constantPlaces[constant] = constants.count - 1
    return constants.count - 1
  }

  @discardableResult
  mutating func add(_ pattern: PatternKey) -> Int {
    if let known = patternPlaces[pattern] { return known }
    patterns.append(pattern)
    patternPlaces[pattern] = patterns.count - 1
    return patterns.count - 1
  }

  mutating func add(_ template: TemplateKey) {
    guard templatePlaces[template] == nil else { return }
    templates.append(template)
    templatePlaces[template] = templates.count - 1
  }

  /// A list of RECEIVE_MATCH; code names it by a number.
  mutating func add(arms patterns: [PatternKey]) {
    let numbers = patterns.map { add($0) }
    guard armPlaces[numbers] == nil else { return }
    arms.append(numbers)
    armPlaces[numbers] = arms.count - 1
    add(.number(Double(arms.count - 1)))
  }

  mutating func add(native name: String) -> Int {
    let bytes = Array(name.utf8)
    if let known = nativePlaces[bytes] { return known }
    natives.append(name)
    nativePlaces[bytes] = natives.count - 1
    return natives.count - 1
  }

  // MARK: places; everything that is asked for was put in

  func place(of constant: Literal) -> Int {
    guard let place = constantPlaces[constant] else {
      preconditionFailure("a constant that nobody collected")
    }
    return place
  }

  func place(of pattern: PatternKey) -> Int {
    guard let place = patternPlaces[pattern] else { preconditionFailure("a pattern that nobody collected") }
    return place
  }

  func place(of template: TemplateKey) -> Int {
    guard let place = templatePlaces[template] else {
      preconditionFailure("a template that nobody collected")
    }
    return place
  }

  func place(ofArms patterns: [PatternKey]) -> Int {
    guard let place = armPlaces[patterns.map { self.place(of: $0) }] else {
      preconditionFailure("arms that nobody collected")
    }
    return place
  }

  func native(_ name: String) -> Int? { nativePlaces[Array(name.utf8)] }
}
