import Machine
import TestSupport
import Testing

@testable import Fusabi

/// What is refused of files, and where.
@Suite struct FileTests {
  private typealias Field = FileLayout.Function

  @Test func `the header is checked field by field`() throws {
    let file = try FileEditor(SampleParts.all)
    #expect(file.refusal() == nil)
    expect(file.refusal(UInt8(1), at: 3), .badMagic, at: 0)
    expect(file.refusal(UInt8(0x20), at: 0), .badMagic, at: 0)
    expect(file.refusal(UInt32(1), at: 4), .badVersion, at: 4, says: "version 1; this is read: 2")
    expect(file.refusal(UInt32(3), at: 4), .badVersion, at: 4, says: "version 3")
    expect(file.refusal(UInt32.max, at: 4), .badVersion, at: 4, says: "version 4294967295")
    expect(file.refusal(UInt32(1 << 31), at: 8), .badFormat, at: 8, says: "flags")
    expect(file.refusal(UInt32(2), at: 12), .badEntry, at: 12, says: "function 2 of 2")
    #expect(file.refusal(UInt32(0), at: 12) == nil)
    for size in [0, UInt64(file.bytes.count - 1), UInt64(file.bytes.count + 1), .max] {
      expect(file.refusal(size, at: 16), .badFormat, at: 16, says: "and says \(size)")
    }
    var wrong = file
    wrong.put(~UInt64(file.number(24, 4)), at: 24)
    let failure = #expect(throws: Failure.self) { _ = try Module.load(wrong.bytes) }
    expect(failure, .badFormat, at: 24, says: "hash")
  }

  @Test func `a file that is cut off or goes on says how long it is`() throws {
    let bytes = try SampleParts.all.encoded()
    func refusal(_ bytes: [UInt8]) -> Failure? {
      do throws(Failure) {
        _ = try Module.load(bytes)
        return nil
      } catch { return error }
    }
    for count in 0..<4 { expect(refusal(Array(bytes[..<count])), .badMagic, at: 0) }
    for count in 4..<152 { expect(refusal(Array(bytes[..<count])), .badFormat, at: count, says: "cut off") }
    for count in 152..<bytes.count { expect(refusal(Array(bytes[..<count])), .badFormat, at: 16) }
    expect(refusal(bytes + [0]), .badFormat, at: 16)
  }

  @Test func `sections stand in order, without overlaps, with zeros between`() throws {
    let file = try FileEditor(SampleParts.all)
    for section in FileSection.allCases {
      let start = file.start(section)
      for wrong in [0, start - 8, start + 1, start + 8, 1 << 40, -8, Int.min] where wrong != start {
        expect(
          file.refusal(UInt64(bitPattern: Int64(wrong)), at: section.entry), .badFormat, at: section.entry,
          says: "\(section.name) begin at")
      }
      expect(file.refusal(UInt32(1), at: section.entry + 12), .badFormat, at: section.entry + 12)
      expect(file.refusal(UInt8(1), at: section.entry + 15), .badFormat, at: section.entry + 15)
    }
    // Behind nine bytes of strings, and behind three types.
    for (section, place) in [(FileSection.types, 1), (.imports, 1)] {
      let padding = file.start(section) - place
      expect(file.refusal(UInt8(1), at: padding), .badFormat, at: padding, says: "between sections")
    }
    for section in FileSection.allCases where section.countMax == Int(UInt32.max) {
      expect(
        file.refusal(UInt32.max, at: section.entry + 8), .badFormat, at: section.entry + 8, says: "reach")
    }
  }

  @Test func `bytes behind the last section are refused`() throws {
    var file = try FileEditor(SampleParts.all)
    file.bytes.append(0)
    file.put(UInt64(file.bytes.count), at: 16)
    expect(file.refusal(), .badFormat, at: file.bytes.count - 1, says: "behind the last section")
  }

  @Test func `counts are held against their limits before anything else`() throws {
    let file = try FileEditor(SampleParts.all)
    for section in FileSection.allCases where section.countMax < Int(UInt32.max) {
      let place = section.entry + 8
      expect(file.refusal(UInt32(section.countMax + 1), at: place), .tooLarge, at: place, says: "at most")
      expect(file.refusal(UInt32.max, at: place), .tooLarge, at: place)
      expect(file.refusal(UInt32(section.countMax), at: place), .badFormat, at: place, says: "reach behind")
    }
  }

  @Test func `as many parts load as the limits allow`() throws {
    var parts = SampleParts.functions(Limits.functionsMax)
    parts.constants = Array(repeating: .i32(1), count: Limits.constantsMax)
    parts.imports = Array(repeating: .init(name: "log", params: nil, result: .any), count: Limits.importsMax)
    let module = try Module.load(try parts.encoded())
    #expect(
      module.functionCount == 4_096 && module.importCount == 4_096 && module.fileConstantCount == 65_536)
  }

  @Test func `strings are UTF-8, and cut between characters`() throws {
    let file = try FileEditor(SampleParts.all)
    let strings = file.start(.strings)
    let second = strings + 1
    #expect(Array(file.bytes[strings..<strings + 3]) == Array("né".utf8))
    for (value, place) in [(UInt8(0xff), 0), (0x80, 0), (0xc3, 0)] {
      expect(file.refusal(value, at: strings), .badFormat, at: strings + place, says: "UTF-8")
    }
    expect(file.refusal(UInt8(0x61), at: second), .badFormat, at: second + 1, says: "UTF-8")
    // The source's name, the name of a function, a constant: from the middle of a character, or up to there.
    let named: [(place: Int, what: String)] = [
      (32, "the source's name"), (file.item(.functions, 0), "the name of function 0"),
      (file.item(.imports, 1), "the name of import 1"),
    ]
    for (place, what) in named {
      var changed = file
      changed.put(UInt32(2), at: place)
      changed.put(UInt32(1), at: place + 4)
      expect(changed.refusal(), .badFormat, at: place, says: "\(what) begins or ends within")
      changed.put(UInt32(0), at: place)
      changed.put(UInt32(2), at: place + 4)
      expect(changed.refusal(), .badFormat, at: place, says: "\(what) begins or ends within")
      let count = file.number(FileSection.strings.entry + 8, 4)
      changed.put(UInt32(count), at: place)
      changed.put(UInt32(0), at: place + 4)
      #expect(changed.refusal() == nil)
      changed.put(UInt32(1), at: place + 4)
      expect(changed.refusal(), .badFormat, at: place, says: "\(what) is not within the strings")
      changed.put(UInt32.max, at: place)
      expect(changed.refusal(), .badFormat, at: place, says: "\(what) is not within the strings")
    }
  }

  @Test func `constants are values, bit by bit`() throws {
    let file = try FileEditor(SampleParts.all)
    func refused(
      _ index: Int, _ bits: UInt64, _ words: String = "is no value",
      sourceLocation: SourceLocation = #_sourceLocation
    ) {
      let at = file.item(.constants, index)
      expect(
        file.refusal(bits, at: at + 8), .badFormat, at: at, says: "constant \(index) \(words)",
        sourceLocation: sourceLocation)
    }
    refused(0, 1)  // Unit
    refused(1, 2)  // Bool
    refused(2, 0xffff_fff9)  // I32 that is not extended
    refused(2, 0x8000_0000)
    refused(4, 1 << 32)  // F32
    refused(6, 0xd800)  // Char
    refused(6, 0xdfff)
    refused(6, 0x11_0000)
    refused(6, 1 << 32 | 0x61)
    refused(7, 2, "begins or ends within")
    refused(7, 1_000, "is not within")
    refused(7, .max, "is not within")
    refused(7, 1 << 63, "is not within")
    for (index, bits) in [(1, 0), (2, 0x7fff_ffff), (6, 0xd7ff), (6, 0xe000), (6, 0x10_ffff)] {
      #expect(file.refusal(UInt64(bits), at: file.item(.constants, index) + 8) == nil)
    }
    for index in 0..<7 {
      let at = file.item(.constants, index)
      expect(file.refusal(UInt32(1), at: at + 4), .badFormat, at: at, says: "is no value")
    }
    for kind in [4, 15, 20, 255, UInt32.max] {
      let at = file.item(.constants, 3)
      expect(file.refusal(kind, at: at), .badFormat, at: at, says: "constant 3 is no value")
    }
  }

  @Test func `constants that share bytes are counted each`() throws {
    var parts = SampleParts.functions(1)
    let string = [UInt8](repeating: 0x61, count: 1 << 20)
    parts.constants = Array(repeating: .string(string), count: Limits.stringBytesMax >> 20) + [.string([])]
    var file = try FileEditor(parts)
    #expect(file.refusal() == nil)
    file.put(UInt32(1), at: file.item(.constants, 64, FileLayout.Constant.aux))
    expect(file.refusal(), .tooLarge, at: file.item(.constants, 64), says: "67108864")
  }

  @Test func `types are those that there are`() throws {
    let file = try FileEditor(SampleParts.all)
    for type in [UInt8(9), 100, 254] {
      expect(file.refusal(type, at: file.start(.types) + 1), .badFormat, at: file.start(.types) + 1)
      for record in [file.item(.functions, 0), file.item(.imports, 0)] {
        expect(file.refusal(type, at: record + Field.result), .badFormat, at: record + Field.result)
      }
    }
  }

  @Test func `imports are checked field by field`() throws {
    typealias Field = FileLayout.Import
    let file = try FileEditor(SampleParts.all)
    let at = file.item(.imports, 0)
    expect(file.refusal(UInt8(1), at: at + Field.reserved), .badFormat, at: at + Field.reserved)
    expect(
      file.refusal(UInt64(1), at: at + Field.hash), .badFormat, at: at + Field.hash, says: "another hash")
    expect(file.refusal(UInt32(257), at: at + 4), .tooLarge, at: at + 4, says: "257 bytes; at most 256")
    expect(file.refusal(UInt32.max, at: at + 4), .tooLarge, at: at + 4)
    let (types, params) = (at + Field.typesOffset, at + Field.paramCount)
    for offset in [2, 3, 4, UInt32.max] { expect(file.refusal(offset, at: types), .badFormat, at: types) }
    expect(file.refusal(UInt16(256), at: params), .tooLarge, at: params, says: "256 parameters; at most 255")
    expect(file.refusal(UInt16(0xfffe), at: params), .tooLarge, at: params)
    expect(file.refusal(UInt16(255), at: params), .badFormat, at: types)
    // Any count has no types.
    expect(file.refusal(UInt16(0xffff), at: params), .badFormat, at: at + Field.hash)
    let any = file.item(.imports, 1, Field.typesOffset)
    expect(file.refusal(UInt32(1), at: any), .badFormat, at: any, says: "takes any arguments")
    var signed = file
    signed.put(UInt16(1), at: params)
    expect(signed.refusal(), .badFormat, at: at + Field.hash)
    signed.sign(import: 0)
    #expect(signed.refusal() == nil)
  }

  @Test func `functions are checked field by field`() throws {
    let file = try FileEditor(SampleParts.all)
    let at = file.item(.functions, 1)
    func refused<T: FixedWidthInteger>(
      _ value: T, _ field: Int, _ code: TrapCode = .badFormat, at place: Int? = nil, says words: String = "",
      sourceLocation: SourceLocation = #_sourceLocation
    ) {
      let failure = file.refusal(value, at: at + field)
      expect(failure, code, at: at + (place ?? field), says: words, sourceLocation: sourceLocation)
    }
    refused(UInt8(1), Field.reserved)
    refused(UInt32(1), Field.reservedToo)
    refused(UInt8(1), Field.reservedToo + 3, at: Field.reservedToo + 3)
    refused(UInt32(257), Field.nameSize, .tooLarge, says: "the name of function 1 has 257 bytes")
    refused(UInt16(256), Field.paramCount, .tooLarge, says: "function 1 has 256 parameters")
    refused(UInt16(255), Field.paramCount, at: Field.typesOffset, says: "not within the types")
    refused(UInt16(0xffff), Field.paramCount, .tooLarge)
    refused(UInt32(3), Field.typesOffset, says: "not within the types")
    refused(UInt32(0), Field.locals, says: "function 1 has 1 parameters and 0 locals")
    refused(UInt32(Limits.frameMax + 1), Field.locals, .tooLarge, says: "3901 locals; at most 3900")
    refused(UInt32.max, Field.locals, .tooLarge)
    for offset in [0, 2, UInt32.max] {
      refused(offset, Field.codeOffset, says: "begin at \(offset) instead of 1")
    }
    for size in [7, UInt32.max] { refused(size, Field.codeSize, says: "reach behind") }
    refused(
      UInt32(5), Field.codeSize, at: file.item(.lines, 1) - at, says: "not in order, or behind its code")
    for offset in [1, UInt32.max] { refused(offset, Field.linesOffset, says: "instead of 0") }
    for count in [3, UInt32.max] { refused(count, Field.linesCount, says: "reach behind") }
    #expect(file.refusal(UInt32(Limits.frameMax), at: at + Field.locals) == nil)
    #expect(file.refusal(UInt32(1), at: at + Field.locals) == nil)
    // The hash of code is nobody's business before it is wanted.
    #expect(file.refusal(UInt64(0), at: at + Field.codeHash) == nil)
  }

  @Test func `code and lines belong to functions`() throws {
    var parts = SampleParts.functions(2, code: 8)
    parts.functions[1].lines = [.init(offset: 0, line: 1), .init(offset: 4, line: 2)]
    var file = try FileEditor(parts)
    file.put(UInt32(1), at: file.item(.functions, 1, Field.linesCount))
    expect(file.refusal(), .badFormat, at: FileSection.lines.entry + 8, says: "belong to no function")
    file.put(UInt32(2), at: file.item(.functions, 1, Field.linesCount))
    file.put(UInt32(7), at: file.item(.functions, 1, Field.codeSize))
    expect(file.refusal(), .badFormat, at: FileSection.code.entry + 8, says: "belong to no function")
    file.put(UInt32(8), at: file.item(.functions, 1, Field.codeSize))
    #expect(file.refusal() == nil)
    for offset in [0, 4, 3, UInt32.max] {
      let first = file.item(.lines, 0)
      let failure = file.refusal(offset, at: first)
      let place = offset == .max ? first : file.item(.lines, 1)
      if offset == 0 || offset == 3 {
        #expect(failure == nil)
      } else {
        expect(failure, .badFormat, at: place)
      }
    }
  }

  @Test func `a function has a mebibyte of code and not a byte more`() throws {
    var parts = SampleParts.functions(2)
    parts.functions[0].code = Array(repeating: 0, count: Limits.codeSizeMax)
    var file = try FileEditor(parts)
    #expect(file.refusal() == nil)
    let size = file.item(.functions, 0, Field.codeSize)
    file.put(UInt32(Limits.codeSizeMax + 1), at: size)
    expect(file.refusal(), .tooLarge, at: size, says: "1048577 bytes; at most 1048576")
  }
}
