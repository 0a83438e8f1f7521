import Bytes
import Ion
import TestSupport
import Testing

@Suite struct TermBytesTests {
  private static let samples: [(Term, [UInt8])] = [
    (.number(1), [1, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f]),
    (.boolean(true), [2, 1]),
    (.atom("a"), [3, 1, 0, 0, 0, 0x61]),
    (.unit, [4]),
    (.undefined, [5]),
    (.array([.unit]), [6, 1, 0, 0, 0, 4]),
    (.object([.init("k", .unit, [.writable])]), [7, 1, 0, 0, 0, 1, 0, 0, 0, 0x6b, 4, 1]),
    (.function("f"), [8, 1, 0, 0, 0, 0x66]),
    (.string("é"), [9, 2, 0, 0, 0, 0xc3, 0xa9]),
    (.complex(0, 1), [10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f]),
    (.tuple([]), [11, 0, 0, 0, 0]),
    (.process(0x0102), [12, 2, 1, 0, 0, 0, 0, 0, 0]),
  ]

  @Test func `every kind of value has its bytes, and they are read again`() throws {
    for (term, bytes) in Self.samples {
      #expect(try TermBytes.bytes(term) == bytes)
      #expect(try TermBytes.term(bytes) == term)
    }
    let all: Term = .tuple(Self.samples.map(\.0))
    #expect(try TermBytes.term(TermBytes.bytes(all)) == all)
  }

  @Test func `what ends early or goes on is refused`() throws {
    for (_, bytes) in Self.samples {
      for count in 0..<bytes.count {
        #expect(throws: Fault.self) { try TermBytes.term(Array(bytes.prefix(count))) }
      }
      #expect(throws: Fault.self) { try TermBytes.term(bytes + [0]) }
    }
  }

  @Test(arguments: [
    ([0], 0, "there is no value with the tag 0"),
    ([13], 0, "there is no value with the tag 13"),
    ([2, 2], 1, "2 is neither false nor true"),
    ([3, 1, 0, 0, 0, 0xff], 5, "text that is not UTF-8"),
    ([7, 1, 0, 0, 0, 0, 0, 0, 0, 4, 8], 10, "there are no flags 8 of a property"),
    ([6, 0xff, 0xff, 0xff, 0xff, 4], 1, "count"),
    ([4, 4], 1, "1 bytes behind the value"),
  ] as [([UInt8], Int, String)])
  func `other bytes are refused, and the place is told`(_ bytes: [UInt8], _ offset: Int, _ note: String) {
    let fault = #expect(throws: Fault.self) { try TermBytes.term(bytes) }
    #expect(fault?.offset == offset)
    #expect(fault?.note == note)
  }

  @Test func `values are as deep as they may be, and no deeper`() throws {
    var bytes: [UInt8] = [4]
    for _ in 0..<RunLimits.termDepthMax { bytes = [6, 1, 0, 0, 0] + bytes }
    let deepest = try TermBytes.term(bytes)
    #expect(try TermBytes.bytes(deepest) == bytes)
    #expect(throws: Fault.self) { try TermBytes.term([6, 1, 0, 0, 0] + bytes) }
    #expect(throws: HostError.tooDeep) { try TermBytes.bytes(.array([deepest])) }
  }
}
