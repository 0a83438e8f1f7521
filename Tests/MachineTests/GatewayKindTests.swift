import CShims
import Machine
import Testing

/// What natives of machines with static types may give.
@Suite struct GatewayKindTests {
  let host: NativeHost
  var gateway: Gateway { host.gateway }

  init() throws { host = try NativeHost() }

  @Test func `values of static types are none where the machine has no such`() throws {
    for kind: UInt32 in 16...20 {
      let number = try gateway.register(NativeFacts(name: "f")) { _ in Slot(kind: kind, aux: 0, bits: 1) }
      gateway.kinds = 0
      #expect(trapMessage { _ = try host.call(number) } == "f gave a value of kind \(kind), which is none")
      gateway.kinds = 1 << UInt64(kind)
      if kind < 20 {
        #expect(try host.call(number)?.kind == kind)
      } else {
        #expect(trapCode { _ = try host.call(number) } == .badValue)
      }
    }
  }

  @Test func `values of static types are as the machine has them, whatever natives leave in them`() throws {
    gateway.kinds = 0xf << 16
    var given = Slot.nil
    let number = try gateway.register(NativeFacts(name: "f")) { _ in given }
    for (kind, bits, right) in [
      (16, 0xdead_beef_7fff_ffff, 0x7fff_ffff), (16, 0x8000_0000, 0xffff_ffff_8000_0000),
      (16, 0xffff_ffff, .max), (17, 0xdead_beef_8000_0000, 0xdead_beef_8000_0000),
      (18, 0xdead_beef_3f80_0000, 0x3f80_0000), (19, 0xdead_beef_0001_f600, 0x1f600),
      (19, 0x10_ffff, 0x10_ffff),
      (19, 0xd7ff, 0xd7ff), (19, 0xe000, 0xe000),
    ] as [(UInt32, UInt64, UInt64)] {
      given = Slot(kind: kind, aux: 0xdead, bits: bits)
      #expect(same(try host.call(number), Slot(kind: kind, aux: 0, bits: right)))
    }
    for bits: UInt64 in [0xd800, 0xdfff, 0x11_0000, 0xffff_ffff] {
      given = Slot(kind: 19, aux: 0, bits: bits)
      let message = trapMessage { _ = try host.call(number) }
      #expect(message == "f gave a character U+\(String(bits, radix: 16)), which is none")
    }
  }
}
