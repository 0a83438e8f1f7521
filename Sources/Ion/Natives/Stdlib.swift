/// The functions that come with the machine, in modules.
extension Natives {
  public enum Module: String, CaseIterable, Sendable {
    case math, io, string, array, type, map, timer, file

    var natives: [Native] {
      switch self {
      case .math: MathNatives.all
      case .io: OutputNatives.all
      case .string: StringNatives.all
      case .array: ArrayNatives.all
      case .type: TypeNatives.all
      case .map: MapNatives.all
      case .timer: TimerNatives.all
      case .file: FileNatives.all
      }
    }
  }

  /// All modules.
  public static func standard() -> Natives { standard(Module.allCases) }

  public static func standard(_ modules: [Module]) -> Natives {
    let made = Natives()
    for module in modules {
      for native in module.natives { made.register(native) }
    }
    return made
  }

  /// By their names.
  public static func standard(modules names: [String]) throws(HostError) -> Natives {
    var modules: [Module] = []
    for name in names {
      guard let module = Module.allCases.first(where: { $0.rawValue == name }) else {
        let known = Module.allCases.map { $0.rawValue }.joined(separator: ", ")
        throw .badOption("there is no module \(name): \(known)")
      }
      modules.append(module)
    }
    return standard(modules)
  }
}
