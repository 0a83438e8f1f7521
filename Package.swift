// swift-tools-version: 6.2
import PackageDescription

// The house: each floor may import the floors below it, never a neighbour, never upwards.
// Tests/HouseTests reads this table and fails when an `import` goes against it.

/// `ABUT_EMBEDDED=1` builds the same sources as Embedded Swift: a core under 1 MB that loads in 0.2 ms.
/// Use a separate `--scratch-path` for it.
let embedded = Context.environment["ABUT_EMBEDDED"] == "1"

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Every unsafe expression below the roof says so: `unsafe` is what a reviewer greps for.
let guarded =
  strict + [.strictMemorySafety()]
  + (embedded ? [.enableExperimentalFeature("Embedded"), .unsafeFlags(["-wmo"])] : [])

func room(_ name: String, over floors: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: floors, swiftSettings: guarded)
}

func tool(_ name: String, over floors: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: floors, swiftSettings: strict)
}

func tests(_ room: String, with extra: [Target.Dependency] = []) -> Target {
  .testTarget(name: "\(room)Tests", dependencies: [.byName(name: room)] + extra, swiftSettings: strict)
}

let package = Package(
  name: "abut",
  products: [
    .executable(name: "abic", targets: ["abic"])
  ],
  targets: [
    // Ground: raw bytes and C surfaces.
    room("Bytes"),
    tests("Bytes"),

    // First floor: the words every room speaks.
    room("Schema", over: ["Bytes"]),
    tests("Schema", with: ["Bytes"]),

    // Second floor: neighbours never meet here.
    room("Bindgen", over: ["Schema"]),

    // Roof: the C ABI and the commands.
    tool("abic", over: ["Schema", "Bindgen"]),
    tool("abut-bench", over: ["Schema", "Bindgen"]),

    .testTarget(name: "HouseTests", swiftSettings: strict),
  ]
)
