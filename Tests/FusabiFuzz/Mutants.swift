import Bytes
import Fusabi

/// Modules with something wrong in them: in their parts, in code, or in the bytes of their files.
struct Mutants {
  var dice: Dice

  /// A file that may be none, made from a module.
  mutating func file(_ parts: ModuleParts) throws(Failure) -> [UInt8] {
    switch dice.below(8) {
    case 0, 1, 2, 3:
      return try instructions(parts).encoded()
    case 4:
      // What an encoder refuses to write, nobody has to read.
      let parts = changed(parts)
      do throws(Failure) { return try parts.encoded() } catch { return [] }
    case 5: return dice.mutated(try parts.encoded())
    case 6: return FuzzFile.sealed(dice.mutated(try parts.encoded()))
    default: return FuzzFile.sealed(nudged(try parts.encoded()))
    }
  }

  // MARK: code

  /// Code in which some instructions are others.
  private mutating func instructions(_ parts: ModuleParts) -> ModuleParts {
    var parts = parts
    for _ in 0..<dice.within(1...3) {
      let number = dice.below(parts.functions.count)
      let code = parts.functions[number].code
      guard !code.isEmpty else { continue }
      parts.functions[number].code = dice.once(in: 6) ? dice.mutated(code) : replaced(code, parts)
      let size = parts.functions[number].code.count
      parts.functions[number].lines.removeAll { $0.offset >= size }
    }
    return parts
  }

  private mutating func replaced(_ code: [UInt8], _ parts: ModuleParts) -> [UInt8] {
    var starts: [Int] = []
    var pc = 0
    while let instruction = Instructions.decoded(at: pc, in: code) {
      starts.append(pc)
      pc = instruction.next
    }
    guard !starts.isEmpty else { return code }
    var code = code
    let at = dice.pick(starts)
    guard let old = Instructions.decoded(at: at, in: code) else { return code }
    let row = Instructions.row(old.opcode)
    if row.operand == .none || dice.once(in: 3) {
      let others = Opcode.allCases.filter {
        let other = Instructions.row($0)
        guard other.size == row.size else { return false }
        return dice.once(in: 8) || (other.pops, other.pushes) == (row.pops, row.pushes)
      }
      code[at] = dice.pick(others + [old.opcode]).rawValue
    } else if row.operand == .jump {
      put(dice.pick(starts) - old.next, at + 1, &code)
    } else {
      let most = [parts.constants.count, parts.imports.count, parts.functions.count, 8]
      put(dice.below(dice.pick(most) + 1), at + 1, &code)
    }
    return code
  }

  private func put(_ value: Int, _ at: Int, _ code: inout [UInt8]) {
    for byte in 0..<4 where at + byte < code.count {
      code[at + byte] = UInt8(truncatingIfNeeded: value >> (8 * byte))
    }
  }

  // MARK: everything around

  private mutating func type() -> ValueType { dice.pick(RandomModule.types) }

  private mutating func changed(_ parts: ModuleParts) -> ModuleParts {
    var parts = parts
    let number = dice.below(parts.functions.count)
    switch dice.below(10) {
    case 0: parts.functions[number].result = type()
    case 1: parts.functions[number].params.append(type())
    case 2: _ = parts.functions[number].params.popLast()
    case 3: parts.functions[number].locals = dice.pick([0, 1, 255, 256, 3_000, 3_899, 3_900, 3_901])
    case 4: parts.entryPoint = dice.below(parts.functions.count + 1)
    case 5: parts.functions.swapAt(number, dice.below(parts.functions.count))
    case 6: parts.functions[number].code = []
    case 7 where !parts.constants.isEmpty:
      let (one, other) = (dice.below(parts.constants.count), type())
      parts.constants[one] = dice.constant(other)
    case 8 where !parts.imports.isEmpty:
      let (one, count) = (dice.below(parts.imports.count), dice.below(4))
      parts.imports[one].params = count == 3 ? nil : (0..<count).map { _ in type() }
      parts.imports[one].result = type()
    case 9 where parts.imports.count > 1: parts.imports.swapAt(0, parts.imports.count - 1)
    default: parts.functions.removeLast()
    }
    return parts
  }

  /// A number of the header or the tables that is a little off.
  private mutating func nudged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<dice.within(1...2) {
      let at = dice.once(in: 2) ? dice.below(min(bytes.count, 152)) : dice.below(bytes.count)
      bytes[at] = dice.pick([bytes[at] &+ 1, bytes[at] &- 1, 0, 255, 8, 128])
    }
    return bytes
  }
}

/// What hashes a file has to have.
enum FuzzFile {
  private static let header = 152
  private static let functionSize = 48

  /// With hashes that are right, as far as there are sections.
  static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count >= header else { return bytes }
    var bytes = bytes
    let functions = number(bytes, 104, 8)
    let (count, code) = (number(bytes, 112, 4), number(bytes, 136, 8))
    guard code >= header, code <= bytes.count else { return bytes }
    for index in 0..<min(count, 64) where functions + (index + 1) * functionSize <= code {
      let at = functions + index * functionSize
      let start = code + number(bytes, at + 20, 4)
      let end = start + number(bytes, at + 24, 4)
      if end <= bytes.count { seal(&bytes, at + 40, Array(bytes[start..<end])) }
    }
    for byte in 24..<32 { bytes[byte] = 0 }
    seal(&bytes, 24, Array(bytes[..<code]))
    return bytes
  }

  private static func number(_ bytes: [UInt8], _ at: Int, _ size: Int) -> Int {
    var value = 0
    for byte in 0..<min(size, 4) { value |= Int(bytes[at + byte]) << (8 * byte) }
    return value
  }

  private static func seal(_ bytes: inout [UInt8], _ at: Int, _ hashed: [UInt8]) {
    bytes.replaceSubrange(at..<at + 8, with: SHA256.digest(hashed)[..<8])
  }
}
