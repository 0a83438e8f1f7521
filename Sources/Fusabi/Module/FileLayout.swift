/// Where things are in a file: the numbers of the `fusabi_file_` records in `schemas/fusabi.abi`.
enum FileLayout {
  static let magic: [UInt8] = [0x46, 0x5a, 0x42, 0]
  static let version = 2
  static let alignment = 8
  static let anyCount = 0xffff

  enum Header {
    static let size = 152
    static let version = 4
    static let flags = 8
    static let entryPoint = 12
    static let fileSize = 16
    static let hash = 24
    static let sourceOffset = 32
    static let sections = 40
  }

  enum Section {
    static let size = 16
    static let count = 8
    static let reserved = 12
  }

  enum Constant {
    static let size = 16
    static let aux = 4
    static let bits = 8
  }

  enum Import {
    static let size = 24
    static let nameOffset = 0
    static let nameSize = 4
    static let typesOffset = 8
    static let paramCount = 12
    static let result = 14
    static let reserved = 15
    static let hash = 16
  }

  enum Function {
    static let size = 48
    static let nameOffset = 0
    static let nameSize = 4
    static let typesOffset = 8
    static let paramCount = 12
    static let result = 14
    static let reserved = 15
    static let locals = 16
    static let codeOffset = 20
    static let codeSize = 24
    static let linesOffset = 28
    static let linesCount = 32
    static let reservedToo = 36
    static let codeHash = 40
  }

  enum Line {
    static let size = 8
    static let line = 4
  }
}

/// The sections, in their order.
enum FileSection: Int, CaseIterable {
  case constants, strings, types, imports, functions, lines, code

  /// Bytes of one of what is counted.
  var itemSize: Int {
    switch self {
    case .constants: FileLayout.Constant.size
    case .strings, .types, .code: 1
    case .imports: FileLayout.Import.size
    case .functions: FileLayout.Function.size
    case .lines: FileLayout.Line.size
    }
  }

  var name: String {
    switch self {
    case .constants: "constants"
    case .strings: "strings"
    case .types: "types"
    case .imports: "imports"
    case .functions: "functions"
    case .lines: "lines"
    case .code: "code"
    }
  }

  /// The most of what is counted.
  var countMax: Int {
    switch self {
    case .constants: Limits.constantsMax
    case .imports: Limits.importsMax
    case .functions: Limits.functionsMax
    case .strings: Limits.stringBytesMax + (Limits.importsMax + Limits.functionsMax + 1) * Limits.nameSizeMax
    case .types: (Limits.importsMax + Limits.functionsMax) * Limits.paramsMax
    case .lines: Limits.linesMax
    case .code: Int(UInt32.max)
    }
  }

  /// Where the header speaks of it.
  var entry: Int { FileLayout.Header.sections + rawValue * FileLayout.Section.size }
}

/// Where the sections of a file are.
struct FileSections {
  struct Place {
    var start = 0
    var count = 0
  }

  private var places: InlineArray<7, Place> = .init(repeating: Place())

  subscript(section: FileSection) -> Place {
    get { places[section.rawValue] }
    set { places[section.rawValue] = newValue }
  }

  /// All of a section whose items are bytes.
  func bytes(_ section: FileSection) -> Range<Int> {
    let place = places[section.rawValue]
    return place.start..<place.start + place.count
  }

  /// Where one of what is counted is.
  func item(_ section: FileSection, _ index: Int) -> Int {
    places[section.rawValue].start + index * section.itemSize
  }
}
