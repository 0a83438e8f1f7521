import Bytes
import Machine

extension ModuleParts {
  /// Reads the text form; docs/formats/fusabi-text.md. What is wrong with it has a line and a column.
  public static func assembled(_ text: [UInt8]) throws(Failure) -> ModuleParts {
    do throws(Fault) { return try ModuleAssembler.assemble(text) } catch {
      throw Failure(.invalidModule, Trap(.badFormat, error.note), offset: error.offset)
    }
  }

  /// Writes the text form. Reading it gives the same parts.
  public func disassembly() -> [UInt8] { ModuleDisassembler.text(self) }
}
