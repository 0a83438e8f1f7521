// swift-tools-version: 6.2
import PackageDescription

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// The house: each floor may import the floors below it, never a neighbour, never upwards.
// Tests/HouseTests reads this table and fails when an `import` goes against it.

/// `ABUT_EMBEDDED=1` builds the same sources as Embedded Swift: a core for systems with an old C library.
/// Use a separate `--scratch-path` for it.
let embedded = Context.environment["ABUT_EMBEDDED"] == "1"

/// `ABUT_SANITIZE=address` goes with `--sanitize=address`, `ABUT_SANITIZE=thread` with the other: not everything is
/// built then.
let sanitizer = Context.environment["ABUT_SANITIZE"]

/// The folder of the toolchain that runs this manifest, for the one archive without a search path of its own.
func toolchain() -> String {
  let named = Context.environment["SWIFT"].map { [$0] } ?? []
  let onPath = (Context.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/swift" }
  for candidate in named + onPath {
    guard let resolved = realpath(candidate, nil) else { continue }
    defer { free(resolved) }
    let parts = String(cString: resolved).split(separator: "/")
    if parts.count > 2 { return "/" + parts.dropLast(2).joined(separator: "/") }
  }
  return "/usr"
}

#if arch(arm64)
  let machine = "aarch64"
#else
  let machine = "x86_64"
#endif

/// Embedded Swift compiles a room's functions again in every room above it, and the linker keeps one of each.
/// Constant arrays are named by number, and differently in each compilation: a function of one room
/// then read the arrays of another. So arrays stay in line; docs/decisions/0002 has the story.
let embeddedFlags = ["-wmo", "-Xllvm", "-sil-disable-pass=object-outliner"]

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Every unsafe expression below the roof says so: `unsafe` is what a reviewer greps for.
let guarded =
  strict + [.strictMemorySafety()]
  + (embedded ? [.enableExperimentalFeature("Embedded"), .unsafeFlags(embeddedFlags)] : [])

func room(_ name: String, over floors: [Target.Dependency] = [], _ more: [SwiftSetting] = []) -> Target {
  .target(name: name, dependencies: floors, swiftSettings: guarded + more)
}

/// Emitters are much text and no hot loops: optimised for size they compile faster and take less room.
let forSize: [SwiftSetting] = [.unsafeFlags(["-Osize"], .when(configuration: .release))]

/// Handlers of the PVM's interpreter that keep no frame pointer are a fifth faster.
let withoutFrames: [SwiftSetting] = [
  .unsafeFlags(["-Xcc", "-momit-leaf-frame-pointer"], .when(configuration: .release))
]

func tool(_ name: String, over floors: [Target.Dependency], linking libraries: [String] = []) -> Target {
  .executableTarget(
    name: name, dependencies: floors, swiftSettings: strict,
    linkerSettings: libraries.map { .linkedLibrary($0) })
}

/// `files` lie beside the tests and are read from there.
/// `libraries` are those that libabut.so links statically.
func tests(
  _ room: String, with extra: [Target.Dependency] = [], reading files: [String] = [],
  linking libraries: [String] = []
) -> Target {
  .testTarget(
    name: "\(room)Tests", dependencies: [.byName(name: room), "TestSupport"] + extra, exclude: files,
    swiftSettings: strict, linkerSettings: libraries.map { .linkedLibrary($0) })
}

/// What only libabut.so is linked with: its exact export list, no undefined symbol, never unmapped (threads
/// and callbacks may outlive a dlclose), and a Swift runtime of its own, so that it loads where no Swift is.
let linkFlags: [String] =
  [
    "-version-script=\(Context.packageDirectory)/Sources/libabut/exports.map", "-gc-sections",
    "-soname=libabut.so",
  ]
  .flatMap { ["-Xlinker", "-" + $0] }
  + ["-z", "nodelete", "-s", "-l:libffi_pic.a", "-z", "defs"]
  .flatMap { ["-Xlinker", $0] }
  + (embedded
    ? ["-lm", toolchain() + "/lib/swift/embedded/\(machine)-unknown-linux-gnu/libswiftUnicodeDataTables.a"]
    : ["-static-stdlib"])

let package = Package(
  name: "abut",
  products: [
    .library(name: "abut", type: .dynamic, targets: ["libabut"]),
    .executable(name: "abic", targets: ["abic"]),
  ],
  targets: [
    // Ground: raw bytes, C surfaces, and the system behind a few C functions.
    .target(name: "CAbut"),
    .target(name: "CShims", dependencies: ["CAbut"], cSettings: embedded ? [.define("ABUT_EMBEDDED")] : []),
    .systemLibrary(name: "CFFI"),
    room("Bytes"),
    tests("Bytes"),

    // First floor: the words every room speaks.
    room("Schema", over: ["Bytes"]),
    tests("Schema", with: ["Bytes"]),
    room("Assembler", over: ["CShims"]),
    tests("Assembler", with: ["CShims"]),

    room("Machine", over: ["Bytes", "CShims"], withoutFrames),
    tests("Machine", with: ["Bytes", "CShims"]),

    // Second floor: neighbours never meet here.
    room("Bindgen", over: ["Schema", "Bytes"], forSize),
    tests("Bindgen", with: ["Schema"], reading: ["Goldens"]),
    room("Native", over: ["Schema", "Bytes", "Assembler", "Machine", "CAbut", "CShims", "CFFI"]),
    tests(
      "Native", with: ["Schema", "Bindgen", "Bytes", "Assembler", "Machine", "CAbut", "CShims", "CFFI"], reading: ["Extensions"],
      linking: ["ffi"]),
    room("PVM", over: ["Bytes", "Assembler", "CShims"], withoutFrames),
    tests("PVM", with: ["PVMFuzz", "Bytes", "Assembler", "CShims"]),
    room("KIO", over: ["Bytes", "Machine", "CShims"]),
    tests("KIO", with: ["KIOFuzz", "Bytes", "Machine", "CShims"]),
    room("Fusabi", over: ["Bytes", "Machine", "CShims"]),
    tests("Fusabi", with: ["FusabiFuzz", "Bytes", "Machine", "CShims"]),
    room("Ion", over: ["Bytes", "Machine", "CShims"]),
    tests("Ion", with: ["IonFuzz", "Bytes", "Machine", "CShims"]),

    // Roof: the C ABI and the commands.
    .target(
      name: "Abut",
      dependencies: [
        "CAbut", "CShims", "Bytes", "Schema", "Bindgen", "Machine", "Native", "PVM", "KIO", "Fusabi", "Ion",
      ],
      swiftSettings: guarded),
    .target(
      name: "libabut", dependencies: ["Abut"], exclude: ["exports.map"],
      swiftSettings: guarded, linkerSettings: [.unsafeFlags(linkFlags, .when(platforms: [.linux]))]),
    tool("abic", over: ["Schema", "Bindgen"]),
    tool(
      "abut-bench",
      over: [
        "Schema", "Bindgen", "Bytes", "Machine", "Native", "PVM", "KIO", "Fusabi", "FusabiFuzz", "Ion", "CAbut",
        "CShims", "CFFI",
      ], linking: ["ffi"]),
    tool(
      "abut-fuzz", over: ["PVM", "PVMFuzz", "KIO", "KIOFuzz", "Fusabi", "FusabiFuzz", "Ion", "IonFuzz"]),

    // Random programs, and what compares the engines on them: for tests, and for long runs by `abut-fuzz`.
    .target(
      name: "PVMFuzz", dependencies: ["PVM", "TestSupport"], path: "Tests/PVMFuzz", swiftSettings: strict),
    .target(
      name: "KIOFuzz", dependencies: ["KIO", "Machine", "CShims", "TestSupport"], path: "Tests/KIOFuzz", swiftSettings: strict),
    .target(
      name: "FusabiFuzz", dependencies: ["Fusabi", "Bytes", "Machine", "CShims", "TestSupport"],
      path: "Tests/FusabiFuzz", swiftSettings: strict),
    .target(
      name: "IonFuzz", dependencies: ["Ion", "Machine", "CShims", "TestSupport"], path: "Tests/IonFuzz", swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "HouseTests", swiftSettings: strict),
  ]
)

/// Sanitizers watch the rooms that run programs and calls, one from several threads, the other random programs: what else
/// there is need not be built for them.
if let sanitizer {
  package.products = []
  let unwatched =
    ["Abut", "libabut", "abic", "abut-bench", "BytesTests", "SchemaTests", "AssemblerTests", "BindgenTests", "HouseTests"]
    + (sanitizer == "address"
      ? ["Schema", "Bindgen", "Native", "NativeTests"] : ["abut-fuzz", "PVM", "PVMFuzz", "PVMTests", "MachineTests"])
  package.targets.removeAll { unwatched.contains($0.name) }
}
