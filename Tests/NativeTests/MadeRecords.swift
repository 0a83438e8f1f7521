import TestSupport

/// Declarations of made-up records, and what each member of them is called.
struct MadeRecords {
  private(set) var text = "enum color { red, green = 7, blue };\n"
  /// A record, and its members: name, and whether it is a bit-field.
  private(set) var records: [(name: String, members: [(name: String, isBits: Bool)])] = []

  init(_ count: Int, _ random: inout FuzzRandom) {
    for index in 0..<count { add("R\(index)", &random) }
  }

  private static let scalars = [
    "char", "unsigned char", "short", "unsigned short", "int", "unsigned", "long", "unsigned long", "float",
    "double",
    "long double", "_Bool", "float _Complex", "double _Complex", "void *", "int (*)(int)", "enum color",
  ]
  private static let bitTypes: [(String, Int)] = [
    ("char", 8), ("unsigned char", 8), ("short", 16), ("unsigned short", 16), ("int", 32), ("unsigned", 32),
    ("long", 64), ("unsigned long long", 64), ("_Bool", 1), ("enum color", 32),
  ]

  private mutating func add(_ name: String, _ random: inout FuzzRandom) {
    let isPacked = Int.random(in: 0..<5, using: &random) == 0
    let isUnion = Int.random(in: 0..<5, using: &random) == 0
    let aligned = Int.random(in: 0..<6, using: &random) == 0 ? 1 << Int.random(in: 0...6, using: &random) : 0
    var members: [(name: String, isBits: Bool)] = []
    var body = ""
    for index in 0..<Int.random(in: 1...9, using: &random) {
      let member = "m\(index)"
      switch Int.random(in: 0..<10, using: &random) {
      // Packed bit-fields may need integers that end outside the record: those are refused, see below.
      case 0...3 where !isPacked:
        let (type, bits) = Self.bitTypes[Int.random(in: 0..<Self.bitTypes.count, using: &random)]
        let isNamed = Int.random(in: 0..<6, using: &random) > 0
        let width =
          isNamed ? Int.random(in: 1...bits, using: &random) : Int.random(in: 0...bits, using: &random)
        body += "  \(type) \(isNamed ? member : "") : \(width);\n"
        if isNamed { members.append((member, true)) }
      case 4 where !records.isEmpty:
        let other = records[Int.random(in: 0..<records.count, using: &random)].name
        body += "  \(other) \(member)[\(Int.random(in: 1...3, using: &random))];\n"
        members.append((member, false))
      case 5:
        body +=
          "  struct { char a\(index); _Alignas(\(1 << Int.random(in: 0...5, using: &random))) char b\(index);"
          + " };\n"
        members += [("a\(index)", false), ("b\(index)", false)]
      default:
        let type = Self.scalars[Int.random(in: 0..<Self.scalars.count, using: &random)]
        let isPointer = type == "int (*)(int)"
        let attribute = Int.random(in: 0..<8, using: &random) == 0 ? " __attribute__((aligned(8)))" : ""
        body += "  \(isPointer ? "int (*\(member))(int)" : "\(type) \(member)")\(attribute);\n"
        members.append((member, false))
      }
    }
    guard !members.isEmpty else { return }
    var attributes = isPacked ? " __attribute__((packed))" : ""
    if aligned > 0 { attributes += " __attribute__((aligned(\(aligned))))" }
    text += "typedef \(isUnion ? "union" : "struct")\(attributes) \(name)_ {\n\(body)} \(name);\n"
    records.append((name, members))
  }
}
