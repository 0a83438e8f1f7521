import Bytes
import CShims
import Machine

/// Checks everything of a file but its code, without looking at that. Time grows with the tables and with
/// nothing else; nothing is allocated.
struct FileCheck {
  let file: ModuleBytes
  private(set) var sections = FileSections()

  init(_ file: ModuleBytes) { self.file = file }

  mutating func check() throws(Failure) {
    try header()
    try layout()
    // Code is copied before it is looked at; all else stays as it is from now on.
    try file.keep(sections[.code].start, after: FileLayout.Header.size)
    try gaps()
    try hash()
    try strings()
    try types()
    try constants()
    try imports()
    try functions()
    try entry()
  }

  func refusal(_ code: TrapCode, _ offset: Int, _ words: String) -> Failure {
    Failure(.invalidModule, Trap(code, words), offset: offset)
  }

  func damaged(_ offset: Int, _ words: String) -> Failure { refusal(.badFormat, offset, words) }

  func zeros(_ range: Range<Int>, _ what: StaticString) throws(Failure) {
    for offset in range where file.u8(offset) != 0 { throw damaged(offset, "\(what) that are not zero") }
  }

  // MARK: the header

  private func header() throws(Failure) {
    let magic = FileLayout.magic
    guard file.count >= magic.count, magic.indices.allSatisfy({ file.u8($0) == magic[$0] }) else {
      throw refusal(.badMagic, 0, "a module begins with FZB and a zero byte")
    }
    guard file.count >= FileLayout.Header.size else {
      throw damaged(file.count, "the header is cut off after \(file.count) bytes")
    }
    let version = file.u32(FileLayout.Header.version)
    guard version == FileLayout.version else {
      throw refusal(
        .badVersion, FileLayout.Header.version, "version \(version); this is read: \(FileLayout.version)")
    }
    guard file.u32(FileLayout.Header.flags) == 0 else {
      throw damaged(FileLayout.Header.flags, "flags that nobody knows")
    }
    let size = file.u64(FileLayout.Header.fileSize)
    guard size == UInt64(file.count) else {
      throw damaged(FileLayout.Header.fileSize, "the file has \(file.count) bytes and says \(size)")
    }
  }

  private func entry() throws(Failure) {
    let (entry, count) = (file.u32(FileLayout.Header.entryPoint), sections[.functions].count)
    guard entry < count else {
      throw refusal(
        .badEntry, FileLayout.Header.entryPoint, "the entry point is function \(entry) of \(count)")
    }
  }

  // MARK: sections

  /// Each begins where the one before ends, at the next place that 8 divides. Only the header is looked at.
  private mutating func layout() throws(Failure) {
    var end = FileLayout.Header.size
    for section in FileSection.allCases {
      let entry = section.entry
      try zeros(entry + FileLayout.Section.reserved..<entry + FileLayout.Section.size, "reserved bytes")
      let count = file.u32(entry + FileLayout.Section.count)
      guard count <= section.countMax else {
        throw refusal(
          .tooLarge, entry + FileLayout.Section.count,
          "\(count) \(section.name); at most \(section.countMax) are allowed")
      }
      let start = (end + FileLayout.alignment - 1) & ~(FileLayout.alignment - 1)
      let said = file.u64(entry)
      guard said == UInt64(start) else {
        throw damaged(entry, "\(section.name) begin at \(said) instead of \(start)")
      }
      // A count has 32 bits and an item at most 48 bytes.
      let size = count * section.itemSize
      guard start <= file.count, size <= file.count - start else {
        throw damaged(entry + FileLayout.Section.count, "\(section.name) reach behind the end of the file")
      }
      sections[section] = FileSections.Place(start: start, count: count)
      end = start + size
    }
    guard end == file.count else { throw damaged(end, "bytes behind the last section") }
  }

  private func gaps() throws(Failure) {
    var end = FileLayout.Header.size
    for section in FileSection.allCases {
      let place = sections[section]
      try zeros(end..<place.start, "bytes between sections")
      end = place.start + place.count * section.itemSize
    }
  }

  private func hash() throws(Failure) {
    guard unsafe FileHash.tables(file.slice(0..<sections[.code].start)) == file.u64(FileLayout.Header.hash)
    else { throw damaged(FileLayout.Header.hash, "the file is damaged: its hash differs") }
  }

  // MARK: strings

  /// All of them at once: whoever names a part begins and ends between characters.
  private func strings() throws(Failure) {
    let bytes = sections.bytes(.strings)
    if let wrong = unsafe UTF8Check.firstWrong(file.slice(bytes)) {
      throw damaged(bytes.lowerBound + wrong, "strings that are not UTF-8")
    }
    let place = FileLayout.Header.sourceOffset
    try range(file.u32(place), file.u32(place + 4), at: place, .source)
  }

  func range(_ offset: Int, _ size: Int, at place: Int, _ subject: Subject) throws(Failure) {
    let bytes = sections.bytes(.strings)
    guard offset <= bytes.count, size <= bytes.count - offset else {
      throw damaged(place, "\(subject.words) is not within the strings")
    }
    guard isBoundary(bytes.lowerBound + offset), isBoundary(bytes.lowerBound + offset + size) else {
      throw damaged(place, "\(subject.words) begins or ends within a character")
    }
  }

  private func isBoundary(_ offset: Int) -> Bool {
    offset == sections.bytes(.strings).upperBound || file.u8(offset) & 0xc0 != 0x80
  }

  /// What words speak of; made only when something is wrong.
  enum Subject {
    case source
    case constant(Int)
    case imported(Int)
    case function(Int)
    case nameOfImport(Int)
    case nameOfFunction(Int)

    var words: String {
      switch self {
      case .source: "the source's name"
      case .constant(let index): "constant \(index)"
      case .imported(let index): "import \(index)"
      case .function(let index): "function \(index)"
      case .nameOfImport(let index): "the name of import \(index)"
      case .nameOfFunction(let index): "the name of function \(index)"
      }
    }
  }

  // MARK: constants

  private func constants() throws(Failure) {
    var bytes = 0
    for index in 0..<sections[.constants].count {
      let at = sections.item(.constants, index)
      let (kind, aux) = (file.read(at, as: UInt32.self), file.u32(at + FileLayout.Constant.aux))
      let bits = file.u64(at + FileLayout.Constant.bits)
      guard kind == Slot.Kind.object else {
        guard aux == 0, Self.isValue(kind, bits) else { throw damaged(at, "constant \(index) is no value") }
        continue
      }
      // What does not fit an Int is not within the strings either.
      try range(Int(clamping: bits), aux, at: at, .constant(index))
      bytes += aux
      guard bytes <= Limits.stringBytesMax else {
        throw refusal(
          .tooLarge, at, "the Strings among the constants have more than \(Limits.stringBytesMax) bytes")
      }
    }
  }

  private static func isValue(_ kind: UInt32, _ bits: UInt64) -> Bool {
    switch kind {
    case Slot.Kind.number, Slot.Kind.i64: true
    case Slot.Kind.bool: bits <= 1
    case Slot.Kind.nil: bits == 0
    case Slot.Kind.i32: Int64(bitPattern: bits) == Int64(Int32(truncatingIfNeeded: bits))
    case Slot.Kind.f32: bits <= UInt64(UInt32.max)
    case Slot.Kind.char: bits <= 0x10_ffff && !(0xd800...0xdfff).contains(bits)
    default: false
    }
  }
}
