import Bytes
import Foundation
import TestSupport
import Testing

@testable import Schema

private func fault(_ body: () throws(Fault) -> Void) -> Fault? {
  do throws(Fault) {
    try body()
    return nil
  } catch { return error }
}

@Test func `names hash by FNV-1a`() {
  #expect(SchemaTable.nameHash("a") == 0xe40c_292c)
  #expect(SchemaTable.nameHash("") == 0x811c_9dc5)
}

@Test(arguments: sampleNames)
func `a table goes to bytes and back`(name: String) throws {
  let blueprint = try Samples.blueprint(name)
  let table = SchemaTable(blueprint)
  // Padding of the section does not matter.
  let back = try SchemaTable(parsing: table.bytes + [0, 0, 0])
  #expect(back.api == blueprint.api)
  #expect(back.entries == table.entries)
  #expect(back.schema == blueprint.interchange)
  #expect(try back.blueprint().interchange == blueprint.interchange)
}

@Test func `the header of a table stands where generated code reads it`() throws {
  let blueprint = try Samples.blueprint("calc")
  let bytes = SchemaTable(blueprint).bytes
  var reader = ByteReader(bytes)
  #expect(Array(try reader.readSlice(8)) == Array("ABUT-ABI".utf8))
  #expect(try reader.read(UInt32.self) == 1)
  #expect(try reader.read(UInt32.self) == 7)
  #expect(try reader.read(UInt64.self) == blueprint.api)
  #expect(try reader.read(UInt32.self) == 40)
  #expect(try reader.read(UInt32.self) == 40 + 7 * 16)
  #expect(try reader.read(UInt32.self) == UInt32(blueprint.interchange.count))
  #expect(try reader.read(UInt32.self) == UInt32(bytes.count))
}

@Test(arguments: [
  (0, 0x20, Fault.Code.malformed), (8, 2, .unsupported), (12, 8, .malformed), (15, 0xff, .limitExceeded),
  (24, 41, .malformed), (28, 1, .malformed), (32, 1, .malformed), (36, 1, .malformed), (43, 0xff, .malformed),
  (44, 0xaa, .malformed),
])
func `a wrong table is a fault`(offset: Int, byte: UInt8, code: Fault.Code) throws {
  var bytes = SchemaTable(try Samples.blueprint("calc")).bytes
  bytes[offset] = byte
  #expect(fault { () throws(Fault) in _ = try SchemaTable(parsing: bytes) }?.code == code)
}

@Test func `numbers that are not those of the schema are a fault`() throws {
  var bytes = SchemaTable(try Samples.blueprint("calc")).bytes
  bytes[16] ^= 1
  let table = try SchemaTable(parsing: bytes)
  #expect(
    fault { () throws(Fault) in _ = try table.blueprint() }?.note.contains("not those of its schema") == true)
}

// MARK: files

/// The smallest file with a section: header, names, contents, three section headers.
private func elf(wide: Bool, section name: String = ".abi_schema", _ contents: [UInt8]) -> [UInt8] {
  let names = [0] + Array(name.utf8) + [0] + Array(".shstrtab".utf8) + [0]
  let headerSize = wide ? 64 : 52
  let namesAt = headerSize
  let contentsAt = namesAt + names.count
  let headersAt = contentsAt + contents.count
  var out = ByteWriter()
  func word(_ value: Int) { if wide { out.write(UInt64(value)) } else { out.write(UInt32(value)) } }
  out.write([0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, 1, 1, 0] + [UInt8](repeating: 0, count: 8))
  out.write(UInt16(3))
  out.write(UInt16(62))
  out.write(UInt32(1))
  for place in [0, 0, headersAt] { word(place) }
  out.write(UInt32(0))
  for field in [headerSize, 0, 0, wide ? 64 : 40, 3, 2] { out.write(UInt16(field)) }
  out.write(names)
  out.write(contents)
  for (name, type, at, size) in [
    (0, 0, 0, 0), (1, 1, contentsAt, contents.count), (2 + name.utf8.count, 3, namesAt, names.count),
  ] {
    out.write(UInt32(name))
    out.write(UInt32(type))
    for field in [2, 0, at, size] { word(field) }
    out.write(UInt32(0))
    out.write(UInt32(0))
    word(1)
    word(0)
  }
  return out.bytes
}

@Test(arguments: [true, false])
func `a table is found in an ELF file`(wide: Bool) throws {
  let blueprint = try Samples.blueprint("calc")
  let table = try SchemaTable(library: elf(wide: wide, SchemaTable(blueprint).bytes))
  #expect(table.api == blueprint.api)
  let other = elf(wide: wide, section: ".other", [1, 2, 3])
  #expect(fault { () throws(Fault) in _ = try SchemaTable(library: other) }?.code == .notFound)
  #expect(fault { () throws(Fault) in _ = try SchemaTable(library: elf(wide: wide, [])) }?.code == .truncated)
}

@Test(
  arguments: [
    ([0xcf, 0xfa, 0xed, 0xfe], Fault.Code.unsupported, "Mach-O"),
    ([0x4d, 0x5a, 0x90], .unsupported, "Windows"),
    (Array("!<arch>\n".utf8), .unsupported, "static archive"), ([1, 2, 3], .malformed, "not an ELF"),
    ([], .malformed, "not an ELF"), ([0x7f, 0x45, 0x4c, 0x46], .truncated, "ends early"),
  ] as [([UInt8], Fault.Code, String)])
func `other files are refused by name`(bytes: [UInt8], code: Fault.Code, words: String) {
  let fault = fault { () throws(Fault) in _ = try SchemaTable(library: bytes) }
  #expect(fault?.code == code)
  #expect(fault?.note.contains(words) == true)
}

@Test func `a big-endian file is refused`() throws {
  var bytes = elf(wide: true, [1])
  bytes[5] = 2
  #expect(fault { () throws(Fault) in _ = try ELFFile(bytes) }?.code == .unsupported)
}

@Test func `a library made by the C compiler is read`() throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "abut-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let table = SchemaTable(try Samples.blueprint("calc"))
  let bytes = table.bytes.map { String($0) }.joined(separator: ",")
  let source =
    "__attribute__((section(\".abi_schema\"), used)) const unsigned char calc_abi[] = {\(bytes)};\n"
  try Data(source.utf8).write(to: folder.appending(path: "calc.c"))
  let compiler = Process()
  compiler.executableURL = URL(filePath: "/usr/bin/env")
  compiler.arguments = ["cc", "-shared", "-fPIC", "-s", "-o", folder.appending(path: "calc.so").path]
  compiler.arguments?.append(folder.appending(path: "calc.c").path)
  try compiler.run()
  compiler.waitUntilExit()
  #expect(compiler.terminationStatus == 0)
  let found = try SchemaTable(library: Array(try Data(contentsOf: folder.appending(path: "calc.so"))))
  #expect(found.bytes == table.bytes)
}

@Test func `mutated tables and files never crash`() throws {
  let seed = FuzzRandom.seed()
  var random = FuzzRandom(seed)
  let table = SchemaTable(try Samples.items("fn f(x: u32)\nfn g()")).bytes
  let files = [table, elf(wide: true, table), elf(wide: false, table)]
  for round in 0..<6_000 {
    let which = round % 3
    // Numbers stand at the front and at the back; text in between says little.
    var input = files[which]
    if Bool.random(using: &random) {
      let header = which == 0 ? 0..<72 : input.count - 160..<input.count
      let at = Int.random(in: Bool.random(using: &random) ? 0..<64 : header, using: &random)
      input[at] = [0, 1, 0x7f, 0x80, 0xff].randomElement(using: &random) ?? 0
    } else {
      input = random.mutated(input)
    }
    do throws(Fault) {
      let found = try which == 0 ? SchemaTable(parsing: input) : SchemaTable(library: input)
      #expect(found.schema.count <= input.count, "FUZZ_SEED=\(seed) round \(round)")
    } catch {
      #expect(error.offset >= 0 && error.offset <= input.count, "FUZZ_SEED=\(seed) round \(round): \(error)")
    }
  }
}
