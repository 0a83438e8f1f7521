// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "@Camel@",
  products: [.library(name: "@Camel@", type: .dynamic, targets: ["@Camel@"])],
  targets: [
    .target(name: "C@Camel@"),
    .target(
      name: "@Camel@", dependencies: ["C@Camel@"], swiftSettings: [.define("@STEM@_IMPLEMENT")]),
  ]
)
