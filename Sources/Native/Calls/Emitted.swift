import Assembler
import CAbut
import CShims

/// The registers of System V that arguments travel in, and those that results come back in.
enum Convention {
  static let arguments: [Register] = [.rdi, .rsi, .rdx, .rcx, .r8, .r9]
  static let results: [Register] = [.rax, .rdx]
  static func vector(_ number: UInt8) -> Vector { Vector(rawValue: number) ?? .xmm0 }
}

/// Whether emitted code is used. The environment's ABUT_JIT=0 switches it off from the start.
public enum EmittedCode {
  private nonisolated(unsafe) static var isWanted = !environmentRefuses()

  private static func environmentRefuses() -> Bool {
    guard let value = unsafe abut_environment("ABUT_JIT") else { return false }
    return unsafe value[0] == CChar(bitPattern: UInt8(ascii: "0")) && value[1] == 0
  }

  /// Bytes of a frame that no guard page can hide behind: emitted code does not probe the stack.
  static let frameMax = 4096

  public static var isEnabled: Bool { unsafe isWanted && CodeMemory.isAvailable }

  public static func enable(_ wanted: Bool) -> Bool {
    unsafe isWanted = wanted
    return isEnabled
  }
}

/// A piece of code that is given back with its last reference.
@safe final class Code {
  let start: UnsafeMutableRawPointer

  init?(_ assembler: Assembler) {
    guard let start = unsafe CodeMemory.place(assembler) else { return nil }
    unsafe self.start = start
  }

  deinit { unsafe CodeMemory.release(start) }
}

extension Assembler {
  /// A number from memory, widened as callees expect it: to the whole register, by its sign.
  mutating func load(_ to: Register, _ from: Memory, kind: Kind) {
    switch kind {
    case .bool, .u8: load(to, from, .byte, isSigned: false)
    case .i8: load(to, from, .byte, isSigned: true)
    case .u16: load(to, from, .word, isSigned: false)
    case .i16: load(to, from, .word, isSigned: true)
    case .u32, .f32: load(to, from, .long)
    case .i32: load(to, from, .long, isSigned: true)
    default: load(to, from)
    }
  }

  mutating func store(_ to: Memory, _ from: Register, size: Int) {
    switch size {
    case 1: store(to, from, .byte)
    case 2: store(to, from, .word)
    case 4: store(to, from, .long)
    default: store(to, from)
    }
  }

  /// At most eight bytes of a record, never one behind them; other than powers of two cost `scratch`.
  mutating func loadPiece(_ to: Register, _ base: Register, _ offset: Int, count: Int, scratch: Register) {
    var done = 0
    while done < count {
      let target = done == 0 ? to : scratch
      var width = 8
      while width > count - done { width /= 2 }
      switch width {
      case 8: load(target, Memory(base, offset))
      case 4: load(target, Memory(base, offset + done), .long)
      case 2: load(target, Memory(base, offset + done), .word, isSigned: false)
      default: load(target, Memory(base, offset + done), .byte, isSigned: false)
      }
      if done > 0 {
        shift(.left, scratch, by: UInt8(done * 8))
        apply(.or, to, scratch)
      }
      done += width
    }
  }

  /// The reverse; the register is lost when the count is no power of two.
  mutating func storePiece(_ base: Register, _ offset: Int, _ from: Register, count: Int) {
    var width = 8
    while width > count { width /= 2 }
    store(Memory(base, offset), from, size: width)
    guard count > width else { return }
    shift(.right, from, by: UInt8(width * 8))
    storePiece(base, offset + width, from, count: count - width)
  }

  /// Copies through `scratch`, in the largest steps.
  mutating func copy(
    _ to: Register, _ toOffset: Int, _ from: Register, _ fromOffset: Int, count: Int, scratch: Register
  ) {
    var done = 0
    while done < count {
      var width = 8
      while width > count - done { width /= 2 }
      switch width {
      case 8: load(scratch, Memory(from, fromOffset + done))
      case 4: load(scratch, Memory(from, fromOffset + done), .long)
      case 2: load(scratch, Memory(from, fromOffset + done), .word, isSigned: false)
      default: load(scratch, Memory(from, fromOffset + done), .byte, isSigned: false)
      }
      store(Memory(to, toOffset + done), scratch, size: width)
      done += width
    }
  }
}

extension native_slot {
  var number: Kind { Kind(rawValue: kind) ?? .void }
  var travels: Place { Place(rawValue: place) ?? .none }

  /// The registers of a record's pieces, with the bytes that each one holds.
  var pieces: [(register: UInt8, isVector: Bool, offset: Int, count: Int)] {
    var found: [(register: UInt8, isVector: Bool, offset: Int, count: Int)] = []
    if first != Place.noRegister { found.append((first, classes & 1 != 0, 0, min(8, Int(size)))) }
    if size > 8, second != Place.noRegister { found.append((second, classes & 2 != 0, 8, Int(size) - 8)) }
    return found
  }
}
