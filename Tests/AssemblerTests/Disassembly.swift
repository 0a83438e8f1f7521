import Assembler
import Foundation
import Testing

/// What binutils reads in machine code: the judge of every encoding.
enum Disassembly {
  static let tool = ["/usr/bin/objdump", "/bin/objdump"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// One line per instruction, in Intel's spelling, without comments and with single spaces.
  static func of(_ code: [UInt8]) throws -> [String] {
    guard let tool else { return [] }
    let file = FileManager.default.temporaryDirectory.appending(path: "abut-\(UUID().uuidString).bin")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(code).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: tool)
    process.arguments = [
      "-D", "-b", "binary", "-m", "i386:x86-64", "-M", "intel", "--no-show-raw-insn", "-w", file.path,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\n").compactMap { line in
      guard let tab = line.firstIndex(of: "\t"), line[..<tab].hasSuffix(":") else { return nil }
      let words = line[line.index(after: tab)...].split(separator: "#")[0].split(separator: " ")
      return words.joined(separator: " ")
    }
  }
}

/// Instructions with what they should be read as; compared in one go.
struct Expected {
  private var code = Assembler()
  private var lines: [String] = []

  mutating func add(_ text: String, _ write: (inout Assembler) -> Void) {
    write(&code)
    lines.append(text)
  }

  func verify() throws {
    guard Disassembly.tool != nil else { return print("objdump is missing: encodings were not judged") }
    let read = try Disassembly.of(code.placed(at: 0))
    #expect(read.count == lines.count)
    let wrong = zip(lines, read).filter { $0 != $1 }
    #expect(wrong.isEmpty, "\(wrong.prefix(12))")
  }
}

extension Register {
  func name(_ width: Width) -> String {
    let old = ["ax", "cx", "dx", "bx", "sp", "bp", "si", "di"]
    if rawValue > 7 {
      let suffix: [Width: String] = [.byte: "b", .word: "w", .long: "d", .quad: ""]
      return "r\(rawValue)" + (suffix[width] ?? "")
    }
    let name = old[Int(rawValue)]
    switch width {
    case .byte: return rawValue < 4 ? String(name.prefix(1)) + "l" : name + "l"
    case .word: return name
    case .long: return "e" + name
    case .quad: return "r" + name
    }
  }
}

extension Vector {
  var name: String { "xmm\(rawValue)" }
}

extension Width {
  var pointer: String {
    switch self {
    case .byte: "BYTE PTR "
    case .word: "WORD PTR "
    case .long: "DWORD PTR "
    case .quad: "QWORD PTR "
    }
  }
}

extension Memory {
  var text: String {
    var inside = base.name(.quad)
    if let index { inside += "+\(index.name(.quad))*\(1 << scale.rawValue)" }
    if displacement > 0 || displacement == 0 && base.rawValue & 7 == 5 {
      inside += "+0x" + String(displacement, radix: 16)
    }
    if displacement < 0 { inside += "-0x" + String(-Int64(displacement), radix: 16) }
    return "[\(inside)]"
  }

  /// Every base, several displacements, every index and scale.
  static var samples: [Memory] {
    var found: [Memory] = []
    for base in Register.allCases {
      for displacement in [0, 8, -8, 127, -128, 128, 0x1234, -0x12345] {
        found.append(Memory(base, displacement))
      }
      for index in Register.allCases where index != .rsp {
        for scale in Memory.Scale.allCases {
          found.append(Memory(base, index: index, scale: scale, Int(index.rawValue) * 40 - 200))
        }
      }
    }
    return found
  }
}
