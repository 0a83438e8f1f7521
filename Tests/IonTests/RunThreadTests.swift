import Foundation
import Ion
import Machine
import Testing

/// Several schedulers, and threads of the host's beside them.
@Suite struct RunThreadTests {
  /// Everybody sends to everybody's neighbour, spawns, and ends; the collector sums up.
  private static let busy: [Function] = [
    function(
      "main", 1,
      [
        load(1, reference("worker")), load(2, .number(0)), load(3, .number(1)), load(4, atom("self")),
        .spawn(dst: 5, function: 1, arguments: [4, 2]), .add(dst: 2, a: 2, b: 3),
        .lessThan(dst: 6, a: 2, b: 0),
        .jumpIfTrue(condition: 6, offset: -3), load(7, .number(0)), load(2, .number(0)), .receive(dst: 8),
        .add(dst: 7, a: 7, b: 8), .add(dst: 2, a: 2, b: 3), .lessThan(dst: 6, a: 2, b: 0),
        .jumpIfTrue(condition: 6, offset: -4), .return(value: 7),
      ]),
    function(
      "worker", 2,
      [
        load(2, reference("child")), load(3, atom("self")), .spawn(dst: 4, function: 2, arguments: [3]),
        .tie(process: 4),
        load(5, .boolean(true)), .trapExits(value: 5), .tupleInit(dst: 6, elements: [1, 3]),
        .send(process: 4, message: 6),
        .receiveMatch(dst: 7, timeout: nil, arms: [Arm(.tuple([.wildcard, .wildcard]), 1)]),
        load(8, .number(0)), .getProp(dst: 9, object: 7, key: 8), .send(process: 0, message: 9),
        .join(dst: 10, process: 4), .return(value: 9),
      ]),
    function(
      "child", 1,
      [
        .receive(dst: 1), .send(process: 0, message: 1), .yield, load(2, atom("done")), .exit(reason: 2),
      ]),
  ]

  @Test(arguments: [1, 2, 8])
  func `schedulers share the work, and lose nothing`(_ schedulers: Int) throws {
    let count = 200
    for slice: Int64 in [3, Options.sliceAuto] {
      let result = try ran(Self.busy, arguments: [.number(Double(count))]) { options in
        options.schedulers = schedulers
        options.slice = slice
      }
      #expect(result.value == .number(Double(count * (count - 1) / 2)))
      #expect(result.end == .done)
      #expect(result.world.statistics.alive == 0)
    }
  }

  @Test(arguments: [1, 2, 8])
  func `threads of the host send while processes run`(_ schedulers: Int) throws {
    let sum = function(
      "main", 1,
      [
        load(1, .number(0)), load(2, .number(0)), load(3, .number(1)), .receive(dst: 4),
        .add(dst: 1, a: 1, b: 4),
        .add(dst: 2, a: 2, b: 3), .lessThan(dst: 5, a: 2, b: 0), .jumpIfTrue(condition: 5, offset: -4),
        .return(value: 1),
      ])
    let world = try world([sum]) { $0.schedulers = schedulers }
    let process = try world.spawn("Main:main", [.number(400)])
    let door = try world.openDoor(keepsRunning: true)
    let group = DispatchGroup()
    for _ in 0..<4 {
      group.enter()
      Thread.detachNewThread {
        for number in 1...100 { _ = try? world.send(.number(Double(number)), to: process) }
        group.leave()
      }
    }
    guard case .ended(let ending) = try world.run(until: process) else { throw Wrong() }
    group.wait()
    door.close()
    #expect(ending.value == .number(4 * 5_050))
  }

  private struct Wrong: Error {}
}
