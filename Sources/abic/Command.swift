import Bindgen
import Glibc
import Schema

/// `abic`: generate and check, for people without Python.
enum Command {
  private static let usage = """
    abic: descriptors (.abi) into C, C++, Python, Zig, Rust, Swift, JSON, JSON Schema, Markdown, HTML

      abic check FILE...                       report every finding; exit 1 when there are errors
      abic fmt [--check] FILE...               give descriptors their one shape
      abic gen FILE [-t LANG,...] [-o FOLDER]  write generated files (default: all languages, this folder)
      abic asserts FILE... [-o FOLDER]         write STEM.TRIPLE.c per target, which compiles exactly when
                                               that target lays the types out as the descriptor says:
                                               clang -target TRIPLE -ffreestanding -fsyntax-only

    options
      -I FOLDER      look for used packages there too
      -t LANG,...    \(Language.allCases.map(\.rawValue).joined(separator: ","))
      -o FOLDER      where generated files go
      --header NAME  asserts: prove the layouts of an existing header (zlib.h) instead of the generated one
      --check        write nothing; exit 1 when a file differs from what would be written
      --standalone   Python: inline the runtime instead of importing abut.rt
      --embed        C, Zig, Rust, Swift: carry the schema in the section .abi_schema

    """

  static func run(_ arguments: [String]) -> Int32 {
    guard let verb = arguments.first, !["-h", "--help", "help"].contains(verb) else {
      print(usage, terminator: "")
      return arguments.isEmpty ? 2 : 0
    }
    guard let options = Options(Array(arguments.dropFirst())), !options.files.isEmpty else {
      complain("abic: bad arguments\n\n" + usage)
      return 2
    }
    switch verb {
    case "check": return options.files.map { compile($0, options) == nil ? 1 : 0 }.max() ?? 0
    case "fmt": return options.files.map { format($0, options) }.max() ?? 0
    case "gen": return options.files.map { generate($0, options) }.max() ?? 0
    case "asserts": return options.files.map { writeAsserts($0, options) }.max() ?? 0
    default:
      complain("abic: no such verb: \(verb)\n\n" + usage)
      return 2
    }
  }

  static func complain(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(2, bytes, bytes.count)
  }

  private struct Compiled {
    let blueprint: Blueprint
    let sources: [SourceText]
  }

  /// Reads the file and all packages it uses; prints the findings; nil when there are errors.
  private static func compile(_ path: String, _ options: Options) -> Compiled? {
    guard let bytes = Files.read(path) else {
      complain("abic: cannot read \(path)\n")
      return nil
    }
    var compilation = Compilation()
    compilation.add(SourceText(path: path, bytes: bytes))
    let folders = [Files.folder(of: path)] + options.includes
    var tried: Set<String> = []
    while let missing = compilation.missingPackages.first(where: { !tried.contains($0.name) }) {
      tried.insert(missing.name)
      if let source = find(missing.name, folders) { compilation.add(source) }
    }
    let blueprint = compilation.blueprint()
    report(compilation)
    return blueprint.map { Compiled(blueprint: $0, sources: compilation.sources) }
  }

  private static func find(_ package: String, _ folders: [String]) -> SourceText? {
    let parts = package.split(separator: ".").map(String.init)
    for folder in folders {
      for name in [parts.joined(separator: "/"), parts.joined(separator: "."), parts.last ?? ""] {
        let path = "\(folder)/\(name).abi"
        if let bytes = Files.read(path) { return SourceText(path: path, bytes: bytes) }
      }
    }
    return nil
  }

  private static func report(_ compilation: Compilation) {
    let findings = compilation.diagnostics
    guard !findings.isEmpty else { return }
    let renderer = DiagnosticRenderer(compilation.sources, usesColour: isatty(2) == 1)
    complain(renderer.render(findings))
    let errors = findings.filter { $0.severity == .error }.count
    complain(
      "\(counted(errors, "error")), \(counted(findings.count - errors, "warning"))\n"
    )
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private static func format(_ path: String, _ options: Options) -> Int32 {
    guard let bytes = Files.read(path) else {
      complain("abic: cannot read \(path)\n")
      return 2
    }
    guard let formatted = Formatter.format(SourceText(path: path, bytes: bytes)) else {
      return compile(path, options) == nil ? 1 : 0
    }
    if formatted == bytes { return 0 }
    if options.checks {
      print("\(path) is not formatted")
      return 1
    }
    return Files.write(formatted, to: path) ? 0 : 2
  }

  private static func generate(_ path: String, _ options: Options) -> Int32 {
    guard let compiled = compile(path, options) else { return 1 }
    let renderer = DiagnosticRenderer(compiled.sources, usesColour: isatty(2) == 1)
    var worst: Int32 = 0
    for language in options.languages {
      let emission = emit(compiled.blueprint, as: language, options: options.emit)
      for diagnostic in emission.diagnostics {
        complain(renderer.render(diagnostic))
        if diagnostic.severity == .error { worst = 1 }
      }
      for file in emission.files { worst = max(worst, put(file, options)) }
    }
    return worst
  }

  private static func writeAsserts(_ path: String, _ options: Options) -> Int32 {
    guard let model = compile(path, options)?.blueprint.model else { return 1 }
    return Target.all.map { target in
      let bytes =
        options.headers.isEmpty
        ? layoutAssertions(model, target: target)
        : layoutAssertions(model, target: target, headers: options.headers)
      return put(GeneratedFile(path: "\(model.package.stem).\(target.triple).c", bytes: bytes), options)
    }.max() ?? 0
  }

  private static func put(_ file: GeneratedFile, _ options: Options) -> Int32 {
    let path = "\(options.output)/\(file.path)"
    if Files.read(path) == file.bytes { return 0 }
    if options.checks {
      print("\(path) differs from what its descriptor says")
      return 1
    }
    if Files.write(file.bytes, to: path) { return 0 }
    complain("abic: cannot write \(path)\n")
    return 2
  }
}

struct Options {
  var files: [String] = []
  var includes: [String] = []
  var headers: [String] = []
  var languages = Language.allCases
  var output = "."
  var checks = false
  var emit = EmitOptions()

  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "-I", "-t", "-o", "--header":
        guard let value = rest.popFirst(), take(argument, value) else { return nil }
      case "--check": checks = true
      case "--standalone": emit.standalone = true
      case "--embed": emit.embed = true
      default:
        guard !argument.hasPrefix("-") else { return nil }
        files.append(argument)
      }
    }
  }

  private mutating func take(_ option: String, _ value: String) -> Bool {
    switch option {
    case "-I": includes.append(value)
    case "-o": output = value
    case "--header": headers.append(value)
    default:
      let names = value.split(separator: ",").map(String.init)
      languages = names.compactMap(Language.init(rawValue:))
      return languages.count == names.count
    }
    return true
  }
}
