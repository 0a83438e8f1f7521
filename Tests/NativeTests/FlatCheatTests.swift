import Foundation
import Testing

@testable import Native

/// Extensions that keep memory of a call, or write where they must not: found out, and nothing crashes.
@Suite(.serialized) struct FlatCheatTests {
  let cheat: Extension

  init() throws {
    var options = Host.Options()
    options.debug = true
    cheat = try Extension(Host(options), Extensions.cheat.get(), expected: [])
  }

  @Test func `who reads an earlier request reads poison`() throws {
    _ = try cheat.call("keeps", Array("secret!!".utf8))
    #expect(try cheat.call("reads", [], room: 8) == Array(repeating: Fence.poison, count: 8))
  }

  @Test(arguments: ["writes", "answers_late"]) func `who writes into an earlier call is found out`(
    name: String
  ) throws {
    _ = try cheat.call("keeps", [1, 2, 3])
    _ = try cheat.call(name, [])
    #expect(refusal { _ = try cheat.call("reads", [], room: 1) } == .cheated)
    #expect(try cheat.call("reads", [], room: 1).count == 1)
    _ = try cheat.call("keeps", [1, 2, 3])
    _ = try cheat.call(name, [])
    #expect(note { _ = try cheat.host.poll(1, into: .init(start: nil, count: 0)) }.contains("cheat.keeps"))
  }

  @Test(arguments: ["overruns", "underruns", "changes"])
  func `who writes beside its room is found out at once`(
    name: String
  ) throws {
    #expect(refusal { _ = try cheat.call(name, [1, 2, 3], room: 5) } == .cheated)
    #expect(note { _ = try cheat.call(name, [1, 2, 3], room: 5) }.contains("cheat." + name))
  }

  @Test func `a length beyond the room is a lie without debug mode, too`() throws {
    #expect(refusal { _ = try cheat.call("lies", []) } == .cheated)
    let plain = try Extension(Host(), Extensions.cheat.get(), expected: [])
    #expect(refusal { _ = try plain.call("lies", []) } == .cheated)
  }

  @Test func `many calls keep few copies`() throws {
    for _ in 0..<500 { _ = try cheat.call("keeps", [1, 2, 3]) }
    #expect(try cheat.call("reads", [], room: 3) == Array(repeating: Fence.poison, count: 3))
  }
}
