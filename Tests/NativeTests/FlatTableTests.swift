import CShims
import Foundation
import Testing

@testable import Native

/// Handles, arenas and segments: what is refused, and that nothing is left.
@Suite struct FlatTableTests {
  @Test func `codes stand at the top of the range`() {
    #expect(FlatCode.isError(.max) && FlatCode.isError(.max - 255) && !FlatCode.isError(.max - 256))
    #expect(FlatCode.name(FlatCode.tooSmall).description == "too_small")
    #expect(FlatCode.name(FlatCode.crashed).description == "crashed")
    #expect(FlatCode.name(.max - 9).description == "failed")
    #expect(FlatCode.name(8).description == "")
  }

  @Test func `a handle gives its resource to those who name its kind and rights`() throws {
    let handles = CapabilityTable(countMax: 2)
    let resource = UnsafeMutableRawPointer(bitPattern: 0x1000)
    let handle = try handles.make(kind: 7, rights: 0b101, resource: resource, release: nil)
    #expect(try handles.resource(of: handle, kind: 7, rights: 0b001) == resource)
    #expect(try handles.resource(of: handle, kind: 7, rights: 0) == resource)
    #expect(
      note { _ = try handles.resource(of: handle, kind: 8, rights: 0) } == "the handle is of kind 7, not 8")
    #expect(
      note { _ = try handles.resource(of: handle, kind: 7, rights: 0b111) }
        == "the handle lacks the rights 0x2")
    for forged in [0, handle + 1, handle + 1 << 32, .max] {
      #expect(refusal { _ = try handles.resource(of: forged, kind: 7, rights: 0) } == .stale)
      #expect(refusal { try handles.close(forged) } == .stale)
    }
    _ = try handles.make(kind: 1, rights: 0, resource: nil, release: nil)
    #expect(
      refusal { _ = try handles.make(kind: 1, rights: 0, resource: nil, release: nil) } == .limitExceeded)
    try handles.close(handle)
    #expect(refusal { _ = try handles.resource(of: handle, kind: 7, rights: 0) } == .stale)
    #expect(try handles.make(kind: 1, rights: 0, resource: nil, release: nil) != handle)
    handles.closeAll()
    #expect(handles.count == 0)
    #expect(refusal { _ = try handles.make(kind: 1, rights: 0, resource: nil, release: nil) } == .closed)
  }

  @Test func `an arena stays where it is while anybody holds it`() throws {
    let arenas = ArenaTable(bytesMax: 10 * abut_page_size())
    let page = abut_page_size()
    let arena = try arenas.make(size: 100)
    let memory = try arenas.memory(of: arena)
    #expect(memory.count == 100)
    #expect(memory.allSatisfy { $0 == 0 })
    #expect(arenas.bytes == page)
    let start = UInt(bitPattern: memory.baseAddress)
    #expect(try arenas.retain(inside: start + 99) == arena)
    #expect(refusal { _ = try arenas.retain(inside: start + 100) } == .stale)
    #expect(refusal { _ = try arenas.retain(inside: start - 1) } == .stale)
    let others = try (0..<5).map { _ in try arenas.make(size: page) }
    for other in others {
      let inside = UInt(bitPattern: try arenas.memory(of: other).baseAddress) + UInt(page) - 1
      #expect(try arenas.retain(inside: inside) == other)
      try arenas.free(other)
    }
    try arenas.free(arena)
    memory[99] = 5
    #expect(try arenas.memory(of: arena)[99] == 5)
    try arenas.free(arena)
    #expect(refusal { _ = try arenas.memory(of: arena) } == .stale)
    #expect(refusal { try arenas.free(arena) } == .stale)
    #expect(refusal { _ = try arenas.retain(inside: start) } == .stale)
    #expect(arenas.bytes == 5 * page)
    #expect(refusal { _ = try arenas.make(size: 5 * page + 1) } == .limitExceeded)
    #expect(refusal { _ = try arenas.make(size: .max) } == .limitExceeded)
    #expect(refusal { _ = try arenas.make(size: 0) } == .invalidArgument)
    #expect(refusal { _ = try arenas.make(size: -1) } == .invalidArgument)
    _ = try arenas.make(size: 5 * page)
    arenas.closeAll()
    #expect(arenas.bytes == 0)
    #expect(refusal { _ = try arenas.make(size: 1) } == .closed)
  }

  @Test func `segments give what is inside of them, and nothing else`() throws {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 10, alignment: 1)
    defer { memory.deallocate() }
    let segments = try SegmentTable(count: 2)
    try segments.set(1, memory, writable: false)
    #expect(try segments.slice(1, 3, 7).baseAddress == memory.baseAddress.map { $0 + 3 })
    #expect(try segments.slice(1, 10, 0).count == 0)
    for (offset, count) in [(3, 8), (11, 0), (.max, 1), (1, .max)] as [(UInt64, UInt64)] {
      #expect(refusal { _ = try segments.slice(1, offset, count) } == .invalidArgument)
    }
    #expect(try segments.slice(0, 0, 0).count == 0)
    #expect(refusal { _ = try segments.slice(2, 0, 0) } == .invalidArgument)
    #expect(refusal { try segments.set(2, memory, writable: true) } == .invalidArgument)
    #expect(refusal { _ = try SegmentTable(count: SegmentTable.countMax + 1) } == .limitExceeded)
    #expect(try SegmentTable(count: SegmentTable.countMax).count == SegmentTable.countMax)
  }
}
