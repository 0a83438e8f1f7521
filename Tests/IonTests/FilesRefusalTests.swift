import Bytes
import Ion
import TestSupport
import Testing

/// What is refused of class files, and where.
@Suite struct FilesRefusalTests {
  private let head = FilesSamples.hex("494f4e4243010000 02000000 02 000000 01000000")
  /// Of a function without a name, before its instructions.
  private let start = FilesSamples.hex("00 00000000 00000000 00")

  private func fault(_ bytes: [UInt8]) -> Fault? {
    FilesSamples.fault { () throws(Fault) in _ = try ClassFile(bytes: bytes) }
  }

  /// Of a class with one instruction, from its first byte on.
  private func fault(code hex: String) -> Fault? {
    let code = FilesSamples.hex(hex)
    let fault = fault(head + start + [1, 0, 0, 0] + code)
    return fault.map { Fault($0.code, at: $0.offset - head.count - start.count - 4, $0.note) }
  }

  private func written(_ code: [Instruction]) -> Fault? {
    FilesSamples.fault { () throws(Fault) in _ = try ClassFile([Function("f", code)]).bytes() }
  }

  @Test func `the header is checked field by field`() {
    let good = head + start + [0, 0, 0, 0]
    #expect(fault(good) == nil)
    func changed(_ place: Int, _ byte: UInt8) -> Fault? {
      var bytes = good
      bytes[place] = byte
      return fault(bytes)
    }
    for version in [0, 3, 255] as [UInt8] {
      let words = "version \(version) of a class; these are read: 1 and 2"
      #expect(changed(8, version) == Fault(.unsupported, at: 8, words))
    }
    #expect(changed(12, 3) == Fault(.unsupported, at: 12, "there is no encoding 3 of descriptors"))
    for place in 13..<16 {
      #expect(changed(place, 1) == Fault(.malformed, at: place, "a byte that is not zero"))
    }
    #expect(
      changed(16, 2) == Fault(.truncated, at: 16, "2 functions do not fit the 14 bytes that are left"))
    #expect(changed(20, 2) == Fault(.malformed, at: 20, "2 where 0 or 1 must be"))
    #expect(changed(29, 2) == Fault(.malformed, at: 29, "there is no type 2 of functions"))
    #expect(fault(good + [0]) == Fault(.malformed, at: 34, "1 bytes behind the end of the class"))
    #expect(fault([])?.code == .truncated)
  }

  @Test func `counts are held against the bytes that are left before anything is made`() {
    for (hex, place) in [
      ("09 00000000 00000000 ffffffff", 9), ("12 00000000 ffffffff", 5), ("1f 00000000 ffffffff", 5),
      ("23 00000000 00000000 ffffffff", 9), ("23 00000000 00000000 00000000 ffffffff", 13),
      ("01 00000000 06 ffffffff", 6), ("01 00000000 07 ffffffff", 6), ("01 00000000 0b ffffffff", 6),
      ("01 00000000 03 ffffffff", 6), ("01 00000000 09 ffffffff", 6), ("01 00000000 08 05000000 61616161", 6),
      ("12 00000000 01000000 03 ffffffff 00000000", 10), ("36 00000000 00000000 ffffffff", 9),
      ("24 00000000 02000000 00000000 000000", 5),
    ] {
      #expect(fault(code: hex)?.code == .truncated, "\(hex)")
      #expect(fault(code: hex)?.offset == place, "\(hex)")
    }
    #expect(fault(head + start + [0xff, 0xff, 0xff, 0xff])?.code == .truncated)
  }

  @Test func `numbers that mean nothing are named`() {
    for (hex, place, words) in [
      ("00", 0, "there is no opcode 0x00"), ("37", 0, "there is no opcode 0x37"),
      ("ff", 0, "there is no opcode 0xff"), ("01 00000000 00", 5, "there is no value 0x00"),
      ("01 00000000 0c", 5, "there is no value 0x0c"), ("01 00000000 02 02", 6, "2 where 0 or 1 must be"),
      ("12 00000000 01000000 06 00000000", 9, "there is no pattern 0x06"),
      ("1f 00000000 01000000 00000000 04 00", 13, "there is no kind 4 of entries"),
      ("1f 00000000 01000000 00000000 03 04 08", 15, "0x08 has flags of properties that nobody knows"),
      ("2c 00000000 00000000 00000000 10", 13, "0x10 has flags of properties that nobody knows"),
      ("01 00000000 03 03000000 61ff62", 11, "text that is not UTF-8"),
      ("01 00000000 09 03000000 eda080", 10, "text that is not UTF-8"),
    ] {
      #expect(fault(code: hex) == Fault(.malformed, at: place, words), "\(hex)")
    }
    var old = head
    old[12] = 1
    let access = FilesSamples.hex("01000000 01 00000000 07 01000000 00000000 04 04")
    #expect(fault(old + start + access)?.note == "there is no access 4")
    old[12] = 0
    let three = FilesSamples.hex("01000000 01 00000000 07 01000000 00000000 04 01 02 00")
    #expect(fault(old + start + three)?.note == "2 where 0 or 1 must be")
  }

  @Test func `version 1 takes every byte but zero for yes, and ends where it ends`() throws {
    let bytes = FilesSamples.hex("07 01000000 66 00000000 00000000 00 01000000 01 00000000 02 09")
    let function = Function("f", [.loadConst(dst: 0, value: .boolean(true))])
    #expect(try ClassFile(bytes: bytes).functions == [function])
    #expect(fault(bytes + [0])?.note == "1 bytes behind the end of the class")
    let access = FilesSamples.hex("00 00000000 00000000 00 01000000 01 00000000 07 01000000 00000000 04 09")
    // Neither encoding knows a 9; the older one wants two bytes more before it looks at that.
    #expect(fault(access)?.note == "there is no access 9")
    #expect(fault(access + [0, 0])?.note == "9 where 0 or 1 must be")
  }

  @Test func `values and patterns nest so deep and not deeper`() {
    func value(_ depth: Int) -> Value { (1..<depth).reduce(.unit) { inner, _ in .array([inner]) } }
    func object(_ depth: Int) -> Value {
      (1..<depth).reduce(.unit) { inner, _ in .object([Property("a", inner)]) }
    }
    func pattern(_ depth: Int) -> Pattern { (1..<depth).reduce(.wildcard) { inner, _ in .tuple([inner]) } }
    let max = Limits.nestingMax
    for make in [value, object] {
      #expect(written([.loadConst(dst: 0, value: make(max))]) == nil)
      #expect(written([.loadConst(dst: 0, value: make(max + 1))])?.code == .limitExceeded)
      #expect(written([.objectInit(dst: 0, entries: [Entry("", .value(make(max)))])]) == nil)
      #expect(
        written([.objectInit(dst: 0, entries: [Entry("", .value(make(max + 1)))])])?.code == .limitExceeded)
    }
    #expect(written([.match(src: 0, arms: [Arm(pattern(max), 0)])]) == nil)
    #expect(written([.match(src: 0, arms: [Arm(pattern(max + 1), 0)])])?.code == .limitExceeded)
    #expect(written([.match(src: 0, arms: [Arm(.value(value(max - 1)), 0)])]) == nil)
    #expect(written([.match(src: 0, arms: [Arm(.value(value(max)), 0)])])?.code == .limitExceeded)
    // The reader has bounds of its own.
    func read(_ depth: Int, _ one: [UInt8], _ last: UInt8, behind start: [UInt8]) -> Fault? {
      let nested = (1..<depth).flatMap { _ in one } + [last]
      return self.fault(head + self.start + [1, 0, 0, 0] + start + nested)
    }
    #expect(read(max, [6, 1, 0, 0, 0], 4, behind: [1, 0, 0, 0, 0]) == nil)
    #expect(read(max + 1, [6, 1, 0, 0, 0], 4, behind: [1, 0, 0, 0, 0])?.code == .limitExceeded)
    // Patterns are cut off behind the last, where an offset must be.
    let match: [UInt8] = [18, 0, 0, 0, 0, 1, 0, 0, 0]
    #expect(read(max, [3, 1, 0, 0, 0], 2, behind: match)?.code == .truncated)
    #expect(read(max + 1, [3, 1, 0, 0, 0], 2, behind: match)?.code == .limitExceeded)
    // A hundred thousand arrays within each other, which no writer of ours makes.
    let deep = [UInt8]([1, 0, 0, 0, 0]) + (0..<100_000).flatMap { _ in [6, 1, 0, 0, 0] as [UInt8] } + [4]
    let fault = fault(head + start + [1, 0, 0, 0] + deep)
    #expect(fault?.code == .limitExceeded)
    #expect(fault?.note == "values are nested more than 64 deep")
  }

  @Test func `names have so many bytes and not one more`() {
    let (long, longer) = (
      String(repeating: "n", count: Limits.nameSizeMax), String(repeating: "n", count: Limits.nameSizeMax + 1)
    )
    func fault(_ function: Function) -> Fault? {
      FilesSamples.fault { () throws(Fault) in _ = try ClassFile([function]).bytes() }
    }
    #expect(fault(Function(long, [])) == nil)
    #expect(fault(Function(longer, []))?.code == .limitExceeded)
    #expect(fault(Function(nil, .ffi(long))) == nil)
    #expect(fault(Function(nil, .ffi(longer)))?.code == .limitExceeded)
    func closure(_ scope: String, _ name: String) -> Instruction {
      .makeClosure(dst: 0, function: 0, scope: scope, captures: [Capture(name, 0)])
    }
    #expect(written([closure(long, long)]) == nil)
    #expect(written([closure(longer, "")])?.code == .limitExceeded)
    #expect(written([closure("", longer)])?.code == .limitExceeded)
    // What is no name may be longer.
    #expect(written([.loadConst(dst: 0, value: .string(longer))]) == nil)
  }

  @Test func `a class has so many functions, instructions and values and not one more`() {
    func bytes(_ count: Int, _ one: [UInt8]) -> [UInt8] {
      var out = ByteWriter()
      out.write(UInt32(count))
      for _ in 0..<count { out.write(one) }
      return out.bytes
    }
    let first = Array(head.dropLast(4))
    let function = start + [0, 0, 0, 0]
    #expect(fault(first + bytes(Limits.functionsMax, function)) == nil)
    #expect(
      fault(first + bytes(Limits.functionsMax + 1, function))
        == Fault(.limitExceeded, at: 16, "more than 65536 functions"))
    #expect(fault(head + start + bytes(Limits.instructionsMax, [0x14])) == nil)
    #expect(
      fault(head + start + bytes(Limits.instructionsMax + 1, [0x14]))
        == Fault(.limitExceeded, at: 30, "more than 1048576 instructions"))
    let load: [UInt8] = [1, 0, 0, 0, 1, 0, 0, 0, 0, 6]
    #expect(fault(head + start + load + bytes(Limits.itemsMax, [4])) == nil)
    #expect(fault(head + start + load + bytes(Limits.itemsMax + 1, [4]))?.code == .limitExceeded)
  }

  @Test func `a class has so many bytes and not one more`() {
    let load: [UInt8] = [1, 0, 0, 0, 1, 0, 0, 0, 0, 9]
    let before = head + start + load
    func text(_ count: Int) -> [UInt8] {
      var out = ByteWriter()
      out.write(UInt32(count))
      return before + out.bytes + [UInt8](repeating: 0x61, count: count)
    }
    let most = Limits.classSizeMax - before.count - 4
    #expect(fault(text(most)) == nil)
    #expect(fault(text(most + 1))?.code == .limitExceeded)
  }

  @Test func `a file that is cut off is refused wherever that is`() throws {
    var short = FilesSamples.functions
    short[0] = Function("one of each", FilesSamples.short)
    for layout in [ClassLayout.function, .functions, .version2] {
      let functions = Array(short.prefix(layout == .function ? 1 : 5))
      let bytes = try ClassFile(functions, layout: layout).bytes()
      for count in bytes.indices {
        let fault = fault(Array(bytes[..<count]))
        #expect(fault != nil, "\(layout), \(count) of \(bytes.count) bytes")
        #expect(fault.map { $0.offset <= count } == true)
      }
    }
  }
}
