import Machine
import TestSupport
import Testing

@testable import Fusabi

/// Files of the original's layout.
@Suite struct ArchiveTests {
  /// Two functions, all types of constants, strings of all sizes that matter.
  static var sample: ModuleParts {
    var parts = SampleParts.functions(2)
    parts.constants = [
      .unit, .bool(true), .bool(false), .i32(-7), .i64(.min), .f32(1.5), .f64(-.infinity), .char("é"),
      .string([]),
      .string(Array("seven77".utf8)), .string(Array("eight888".utf8)), .string(Array("né, and longer".utf8)),
    ]
    parts.functions[0].name = "a function with a long name"
    parts.functions[0].params = [.i32, .string]
    parts.functions[0].result = .bool
    parts.functions[0].locals = 3
    parts.functions[0].code = [1, 1, 0, 0, 0, 0x12]
    parts.entryPoint = 1
    return parts
  }

  private func refusal(_ bytes: [UInt8]) -> Failure? {
    do throws(Failure) {
      _ = try ModuleParts.archive(bytes)
      return nil
    } catch { return error }
  }

  private func changed<T: FixedWidthInteger>(_ bytes: [UInt8], _ value: T, at place: Int) -> [UInt8] {
    var bytes = bytes
    for index in 0..<T.bitWidth / 8 {
      bytes[place + index] = UInt8(truncatingIfNeeded: value >> T(index * 8))
    }
    return bytes
  }

  @Test func `an archive has all that its parts had`() throws {
    let read = try ModuleParts.archive(ArchiveWriter.archive(Self.sample))
    #expect(read == Self.sample)
    #expect(try Module.load(try read.encoded()).parts() == read)
    #expect(
      try ModuleParts.archive(ArchiveWriter.archive(SampleParts.functions(1))) == SampleParts.functions(1))
  }

  @Test func `the layout is the measured one, byte by byte`() throws {
    // Push 40, push 2, add, ret; one import.
    let bytes: [UInt8] = [
      2, 0, 0, 0, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 0: constants
      2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  //
      1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0x20, 0x12,  // 32: code
      0x75, 0x70, 0x64, 0x61, 0x74, 0x65, 0x5f, 0x63, 0x65, 0x6c, 0x6c, 0,  // 44: update_cell
      0x6d, 0x61, 0x69, 0x6e, 0, 0, 0, 4,  // 56: the function
      0xe0, 0xff, 0xff, 0xff, 0, 0, 0, 0,  // no parameters
      1, 0, 0, 0, 0xd4, 0xff, 0xff, 0xff, 12, 0, 0, 0, 2, 0, 0, 0,  // locals; code at 76 - 44
      11, 0, 0, 0, 0xd4, 0xff, 0xff, 0xff,  // 88: the import, at 88 - 44
      0xa0, 0xff, 0xff, 0xff, 2, 0, 0, 0,  // 96: the root
      0xd0, 0xff, 0xff, 0xff, 1, 0, 0, 0,  // 104 - 48
      0xe8, 0xff, 0xff, 0xff, 1, 0, 0, 0,  // 112 - 24
      0x46, 0x5a, 0x42, 0, 1, 0, 0, 0, 0, 0, 0, 0,
    ]
    let parts = try ModuleParts.archive(bytes)
    #expect(parts.constants == [.i32(40), .i32(2)])
    #expect(parts.imports == [.init(name: "update_cell", params: nil, result: .any)])
    let main = try #require(parts.functions.first)
    #expect(main.name == "main" && main.params == [] && main.result == .i32 && main.locals == 1)
    #expect(main.code == [1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0x20, 0x12])
    let vm = try VM()
    var alone = parts
    alone.imports = []
    try vm.load(try Module.load(try alone.encoded()))
    #expect(try vm.execute().i32 == 42)
  }

  @Test func `parameters are locals, whether or not the original counted them`() throws {
    var parts = Self.sample
    parts.functions[0].locals = 1
    #expect(try ModuleParts.archive(ArchiveWriter.archive(parts)).functions[0].locals == 2)
  }

  @Test func `what is no archive says where it is not`() throws {
    let bytes = ArchiveWriter.archive(Self.sample)
    let root = bytes.count - 36
    #expect(refusal(bytes) == nil)
    for count in 0..<36 { expect(refusal(Array(bytes.suffix(count))), .badMagic, at: max(0, count - 12)) }
    expect(refusal(changed(bytes, UInt8(1), at: root + 27)), .badMagic, at: root + 24)
    expect(
      refusal(ArchiveWriter.archive(Self.sample, version: 2)), .badVersion, at: root + 28, says: "version 2")
    expect(
      refusal(changed(bytes, UInt32(2), at: root + 32)), .badEntry, at: root + 32, says: "function 2 of 2")
    expect(refusal(try Self.sample.encoded()), .badMagic, at: try Self.sample.encoded().count - 12)
    for (place, max) in [(0, Limits.constantsMax), (8, Limits.functionsMax), (16, Limits.importsMax)] {
      let at = root + place
      expect(
        refusal(changed(bytes, UInt32(max + 1), at: at + 4)), .tooLarge, at: at + 4, says: "at most \(max)")
      expect(refusal(changed(bytes, UInt32.max, at: at + 4)), .tooLarge, at: at + 4)
      expect(
        refusal(changed(bytes, UInt32(max), at: at + 4)), .badFormat, at: at, says: "not before the root")
    }
    for place in [0, 8] {
      for distance in [Int32.min, Int32(-root - place - 1), 0, 100, .max] {
        expect(refusal(changed(bytes, distance, at: root + place)), .badFormat, at: root + place)
      }
    }
  }

  @Test func `values of archives are checked`() throws {
    let bytes = ArchiveWriter.archive(Self.sample)
    let constants = bytes.count - 36 + (try #require(distance(bytes, bytes.count - 36)))
    for type in [UInt8(8), 255] {
      expect(refusal(changed(bytes, type, at: constants)), .badFormat, at: constants, says: "no type \(type)")
    }
    expect(
      refusal(changed(bytes, UInt8(2), at: constants + 17)), .badFormat, at: constants + 17, says: "Bool")
    let char = constants + 7 * 16 + 4
    for scalar in [UInt32(0xd800), 0x11_0000, .max] {
      expect(refusal(changed(bytes, scalar, at: char)), .badFormat, at: char, says: "no scalar")
    }
    // The last byte of a short string is its size; of a long one the distance is below zero.
    let short = constants + 9 * 16 + 4
    expect(refusal(changed(bytes, UInt8(8), at: short + 7)), .badFormat, at: short, says: "size")
    expect(refusal(changed(bytes, UInt8(0xff), at: short)), .badFormat, at: short, says: "UTF-8")
    let long = constants + 11 * 16 + 4
    expect(
      refusal(changed(bytes, UInt32(1_000), at: long)), .badFormat, at: long, says: "not before the root")
    expect(
      refusal(changed(bytes, Int32.min, at: long + 4)), .badFormat, at: long, says: "not before the root")
    let functions = bytes.count - 28 + (try #require(distance(bytes, bytes.count - 28)))
    for (place, value) in [(28, UInt32(8)), (28, 9), (28, 255)] {
      let at = functions + place
      expect(refusal(changed(bytes, value, at: at)), .badFormat, at: at, says: "no type \(value)")
    }
    let locals = functions + 16
    #expect(refusal(changed(bytes, UInt32(Limits.frameMax), at: locals)) == nil)
    expect(refusal(changed(bytes, UInt32(Limits.frameMax + 1), at: locals)), .tooLarge, at: locals)
    expect(refusal(changed(bytes, UInt32(256), at: functions + 12)), .tooLarge, at: functions + 12)
    expect(refusal(changed(bytes, UInt32(1 << 20 + 1), at: functions + 24)), .tooLarge, at: functions + 24)
    expect(refusal(changed(bytes, UInt32(1 << 20), at: functions + 24)), .badFormat, at: functions + 20)
  }

  private func distance(_ bytes: [UInt8], _ at: Int) -> Int? {
    Int(Int32(bitPattern: (0..<4).reduce(0) { $0 | UInt32(bytes[at + $1]) << UInt32($1 * 8) }))
  }

  @Test func `names of archives have their bound`() throws {
    for (count, code) in [(256, nil), (257, TrapCode.tooLarge)] as [(Int, TrapCode?)] {
      var parts = Self.sample
      parts.functions[0].name = String(repeating: "a", count: count)
      #expect(refusal(ArchiveWriter.archive(parts))?.trap.code == code)
      parts = Self.sample
      parts.imports = [.init(name: String(repeating: "a", count: count), params: nil, result: .any)]
      #expect(refusal(ArchiveWriter.archive(parts))?.trap.code == code)
    }
  }

  @Test func `a small archive makes no large module`() throws {
    var parts = SampleParts.functions(100)
    parts.functions[0].code = Array(repeating: 0, count: 10_000)
    var bytes = ArchiveWriter.archive(parts)
    let functions = bytes.count - 28 + (try #require(distance(bytes, bytes.count - 28)))
    let code = functions + 20 + (try #require(distance(bytes, functions + 20)))
    for index in 1..<100 {
      let at = functions + index * 32 + 20
      bytes = changed(changed(bytes, Int32(code - at), at: at), UInt32(10_000), at: at + 4)
    }
    expect(refusal(bytes), .badFormat, at: functions + 32 + 20, says: "again and again")
  }

  @Test func `changed archives are read, or say where they are wrong`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    var parts = Self.sample
    parts.imports = ["print", "notify", "a long name of one"].map {
      .init(name: $0, params: nil, result: .any)
    }
    parts.functions[1].code = [1, 3, 0, 0, 0, 1, 3, 0, 0, 0, 0x11, 1, 0, 0, 0, 0x11, 0, 0, 0, 0, 0x12]
    let bytes = ArchiveWriter.archive(parts)
    var read = 0
    for _ in 0..<20_000 {
      var changed = bytes
      for _ in 0...Int.random(in: 0...3, using: &random) {
        let values: [UInt8] = [0, 1, 7, 0x7f, 0x80, 0xff, UInt8.random(in: 0...255, using: &random)]
        let place = Int.random(in: 0..<bytes.count, using: &random)
        changed[place] = values[Int.random(in: 0..<values.count, using: &random)]
      }
      if Int.random(in: 0..<8, using: &random) == 0 {
        changed.removeFirst(Int.random(in: 0...bytes.count, using: &random))
      }
      do throws(Failure) {
        let module = try Module.load(try ModuleParts.archive(changed).encoded())
        read += 1
        try module.verifyAll()
      } catch {
        #expect(error.status == .invalidModule && !error.trap.message.isEmpty, "FUZZ_SEED=\(seed)")
      }
    }
    #expect(read > 1_000, "FUZZ_SEED=\(seed)")
  }
}
