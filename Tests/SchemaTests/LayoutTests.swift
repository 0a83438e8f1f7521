import Schema
import Testing

@Suite struct LayoutTests {
  private func record(_ text: String, for target: Target = .primary) throws -> TypeLayout {
    try blueprint(text, for: target).types[0]
  }

  @Test func `records follow C`() throws {
    let layout = try record("record R { a: u8, b: u32, c: u8, d: u64, e: u16 }")
    #expect(layout.fields.map(\.offset) == [0, 4, 8, 16, 24])
    #expect(layout.layout == Layout(size: 32, alignment: 8))
    #expect(layout.holes == [1..<4, 9..<16, 26..<32])
  }

  @Test func `packing and alignment change offsets`() throws {
    #expect(try record("record R @packed { a: u8, b: u32, c: u64 }").fields.map(\.offset) == [0, 1, 5])
    #expect(try record("record R @packed(2) { a: u8, b: u32, c: u64 }").fields.map(\.offset) == [0, 2, 6])
    #expect(try record("record R @align(32) { a: u8 }").layout == Layout(size: 32, alignment: 32))
  }

  @Test func `claims become padding`() throws {
    let layout = try record("record R @size(40) { a: u32 @offset(0), b: u64 @offset(16) }")
    #expect(layout.fields.map(\.offset) == [0, 16])
    #expect(
      layout.members == [.field(0), .padding(offset: 4, size: 12), .field(1), .padding(offset: 24, size: 16)])
  }

  @Test func `bit-fields share units as the System V rule says`() throws {
    let layout = try record("record R { a: u32 @bits(3), b: u32 @bits(30), c: u8, d: u8 @bits(4) }")
    #expect(layout.fields.map(\.bits) == [0..<3, 32..<62, nil, 72..<76])
    #expect(layout.fields[2].offset == 8)
    #expect(
      layout.members == [
        .storage(offset: 0, size: 4), .storage(offset: 4, size: 4), .field(2), .storage(offset: 9, size: 1),
      ])
    #expect(layout.size == 12)
  }

  @Test func `bit-fields start new units on Windows when the size changes`() throws {
    let windows = try #require(Target.all.first { $0.triple == "x86_64-pc-windows-msvc" })
    let layout = try record("record R { a: u32 @bits(3), b: u8 @bits(2), c: u32 @bits(4) }", for: windows)
    #expect(layout.fields.map(\.bits) == [0..<3, 32..<34, 64..<68])
    #expect(layout.size == 12)
  }

  @Test func `variants have the smallest tag and an aligned payload`() throws {
    let layout = try record("variant V { none, num: f64, text: str }")
    #expect(layout.layout == Layout(size: 24, alignment: 8))
    #expect(layout.payloadOffset == 8)
    let many = (0..<300).map { "c\($0)" }.joined(separator: " ")
    #expect(try record("variant V { \(many) }").layout == Layout(size: 2, alignment: 2))
  }

  @Test func `the figures of the reference hold`() throws {
    let blueprint = try sampleBlueprint("imgkit")
    let info = try #require(blueprint.model.types.first { $0.name == "Info" })
    let error = try #require(blueprint.model.types.first { $0.name == "LoadError" })
    #expect(blueprint[info.id].layout == Layout(size: 40, alignment: 4))
    #expect(blueprint[error.id].layout == Layout(size: 24, alignment: 8))
    #expect(blueprint.functions[0].request.size == 24)
    #expect(blueprint.functions[0].response.size == 32)
    let kio = try sampleBlueprint("kio")
    let value = try #require(kio.model.types.first { $0.name == "Value" })
    #expect(kio[value.id].layout == Layout(size: 16, alignment: 8))
  }

  @Test func `pointers and longs follow the target`() throws {
    let text = "record R { a: c_long, b: *u8, c: f64 }"
    let sizes = try Target.all.map { try record(text, for: $0).size }
    #expect(sizes == [24, 24, 24, 24, 24, 24, 24, 16, 16, 16])
  }

  @Test func `a type that holds itself is refused, one that points to itself is not`() {
    #expect(codes("record A { b: B }\nrecord B { a: [A; 2] }") == ["A0202"])
    #expect(codes("alias A = B\nalias B = A") == ["A0202"])
    #expect(codes("record A { next: *A? }") == [])
  }

  @Test func `sizes up to the bound are taken, one more is refused`() throws {
    #expect(try record("record R { a: [u8; \(Limits.typeBytesMax)] }").size == Limits.typeBytesMax)
    #expect(codes("record R { a: [u8; \(Limits.typeBytesMax)], b: u8 }") == ["A0201"])
    #expect(codes("record R { a: [u8; \(Limits.typeBytesMax + 1)] }") == ["A0203"])
  }

  @Test func `doubling records do not explode`() {
    var text = "record R0 { a: u8 }\n"
    for index in 1...60 { text += "record R\(index) { a: R\(index - 1), b: R\(index - 1) }\n" }
    #expect(codes(text).first == "A0201")
  }
}
