import Bytes
import TestSupport
import Testing

@testable import Ion

/// Packing and unpacking.
@Suite struct FilesDeflateTests {
  private func inflated(_ bytes: [UInt8], size: Int) throws(Fault) -> [UInt8] {
    try Inflate.bytes(bytes, 0..<bytes.count, size: size)
  }

  private func fault(_ hex: String, size: Int = 100) -> Fault? {
    FilesSamples.fault { () throws(Fault) in _ = try inflated(FilesSamples.hex(hex), size: size) }
  }

  private func words(_ count: Int) -> [UInt8] {
    Array((0..<60).map { "\($0) squared is \($0 * $0)\n" }.joined().utf8.prefix(count))
  }

  private func noise(_ count: Int) -> [UInt8] {
    var state = 1
    return (0..<count).map { _ in
      state = (state &* 1_103_515_245 &+ 12_345) & 0x7fff_ffff
      return UInt8(truncatingIfNeeded: state >> 16)
    }
  }

  /// Frequencies that grow so that the best codes are longer than codes may be.
  private func steep(_ count: Int) -> [UInt8] {
    var (one, other, bytes) = (1, 1, [UInt8]())
    for symbol in 0..<count {
      bytes += [UInt8](repeating: UInt8(symbol), count: one)
      (one, other) = (other, one + other)
    }
    return bytes
  }

  @Test func `what zlib packs is unpacked`() throws {
    let lines = Array([String](repeating: "Abut lays it out, proves it. ", count: 20).joined().utf8)
    for (hex, expected) in [
      ("0300", []),
      (
        "012800d7ffc67e816b4bfbe2fb54f6bddf7c1ce18701bf31de56720f4767668759aa883c59ea56137bd285a1d8",
        noise(40)
      ),
      ("cb48cdc9c9d751c8005100", Array("hello, hello".utf8)),
      ("734c2a2d51c849ac2c56c82c51c82f2dd1512828ca2f4b0571f5141c47254725094b0200", lines),
      ("4b1c05a360140c7b0000", [UInt8](repeating: 0x61, count: 1_000)),
      (Self.packedWords, words(2_000)), (Self.flushed, words(500)),
    ] as [(String, [UInt8])] {
      #expect(try inflated(FilesSamples.hex(hex), size: expected.count) == expected)
    }
  }

  @Test func `what is packed here is unpacked, and small where it can be`() throws {
    for (bytes, most) in [
      ([], 2), ([0], 3), (words(2_000), 320), (noise(5_000), 5_200),
      ([UInt8](repeating: 7, count: 100_000), 130),
      (Array("ab".utf8), 4), (steep(20), 90), (noise(32_767) + noise(32_767), 34_000),
      (noise(32_768) + noise(32_768), 67_000), (Array((0...255)), 280),
    ] as [([UInt8], Int)] {
      let packed = Deflate.bytes(bytes)
      #expect(packed.count <= most, "\(packed.count) of \(bytes.count)")
      #expect(try inflated(packed, size: bytes.count) == bytes)
    }
  }

  @Test func `random bytes come back`() throws {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    for _ in 0..<60 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        switch Int.random(in: 0...3, using: &random) {
        case 0:
          bytes += (0..<Int.random(in: 0...300, using: &random)).map { _ in
            UInt8.random(in: 0...255, using: &random)
          }
        case 1:
          bytes += [UInt8](
            repeating: UInt8.random(in: 0...3, using: &random), count: Int.random(in: 0...700, using: &random)
          )
        case 2 where !bytes.isEmpty:
          let from = Int.random(in: 0..<bytes.count, using: &random)
          bytes += bytes[from..<min(bytes.count, from + Int.random(in: 0...600, using: &random))]
        default: bytes += words(Int.random(in: 0...900, using: &random))
        }
      }
      #expect(try inflated(Deflate.bytes(bytes), size: bytes.count) == bytes, "FUZZ_SEED=\(seed)")
    }
  }

  @Test func `codes are no longer than they may be`() throws {
    let frequencies = (0..<24).map { Int(pow(1.6, $0)) }
    for max in [5, 7, 15] {
      let lengths = Huffman.lengths(frequencies, max: max)
      #expect(lengths.allSatisfy { (1...max).contains(Int($0)) })
      // Every code means something.
      #expect(lengths.reduce(0) { $0 + 1 << (max - Int($1)) } == 1 << max)
    }
    #expect(Huffman.lengths([0, 0, 5, 0], max: 15) == [1, 0, 1, 0])
    #expect(Huffman.lengths([0, 0], max: 15) == [1, 1])
    #expect(Huffman.lengths([1, 2, 4, 8], max: 15) == [3, 3, 2, 1])
  }

  private func pow(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }

  @Test func `what is no packed block is refused`() {
    for (hex, words) in [
      ("07", "there is no block of type 3"), ("01 0100 0000 61", "a length and its check differ"),
      ("01 0200 fdff 61", "what is packed ends early"), ("", "what is packed ends early"),
      ("4b", "what is packed ends early"),
      // A length before any byte; symbols 286 and distance 30 of the standard's codes.
      ("0302", "a distance of 1 after 0 bytes"), ("1b03", "there is no length 286"),
      ("4b043f", "there is no distance 30"),
      // Codes of 300 lengths; more codes of one bit than two; nothing to repeat; a block without an end.
      ("fde0ff", "codes of lengths and"), ("05009204", "more codes than there can be"),
      ("05002200", "codes that nothing stands for"),
    ] {
      let fault = fault(hex)
      #expect(fault?.note.contains(words) == true, "\(hex): \(String(describing: fault))")
    }
  }

  @Test func `sizes that are lies are refused on both sides`() {
    let packed = "cb48cdc9c9d751c8005100"
    #expect(fault(packed, size: 12) == nil)
    #expect(fault(packed, size: 13)?.note == "12 bytes are unpacked where the pack says 13")
    #expect(fault(packed, size: 11)?.note == "more is unpacked than the 11 bytes that the pack says")
    #expect(fault(packed, size: 0)?.code == .malformed)
    #expect(fault(packed, size: .max)?.code == .malformed)
    #expect(fault("012800d7ff" + String(repeating: "00", count: 40), size: 39)?.code == .malformed)
    #expect(fault(packed + "00", size: 12)?.note == "bytes behind the end of what is packed")
  }

  @Test func `packed bytes that are cut off are refused wherever that is`() throws {
    for hex in [Self.packedWords, Self.flushed] {
      let bytes = FilesSamples.hex(hex)
      for count in bytes.indices {
        let fault = FilesSamples.fault { () throws(Fault) in
          _ = try inflated(Array(bytes[..<count]), size: 1_084)
        }
        #expect(fault != nil, "\(count)")
      }
    }
  }

  @Test func `changed packed bytes are unpacked or refused`() {
    let seed = FuzzRandom.seed()
    var random = FuzzRandom(seed)
    let samples = [Self.packedWords, Self.flushed].map { FilesSamples.hex($0) } + [Deflate.bytes(steep(12))]
    for turn in 0..<6_000 {
      let bytes = random.mutated(samples[turn % samples.count])
      do throws(Fault) {
        #expect(try inflated(bytes, size: 500).count == 500)
      } catch {
        #expect((0...bytes.count).contains(error.offset), "\(error) FUZZ_SEED=\(seed)")
      }
    }
  }

  @Test func `the checksum is that of zip files`() {
    let sum = CRC32()
    #expect(sum([]) == 0)
    #expect(sum("123456789".utf8) == 0xcbf4_3926)
  }

  /// One block with its own codes.
  private static let packedWords = """
    5dd33b6ec4300c45d19eabf012c48f286b390192226532c8fef3dce94e4943208fa8e771bd7efe3e7ebf3eafefd735cc
    cfd22dceb22ccf725be170db3ceb98d6679d6d0bddb6dd67dd65fbac6f371f1830c4a32f740644af324fb2b639a1bbcd
    4995d59b789d01376ef5013843b336afa88dc15c3207cc553ac3b5de6501f38c6d01f35c6d0173cb1c30f77306e6f5f4
    81793db3b8667912e62d73c2bc75afe49e872e9f5cf4d086929b76ad31279f4cee6c7ed28324e09e7ab5bcdf5e561341
    f7a9f72f66a4852f86a495a4a27e296c45fdad3cd65b4e14d9625086f4c5a4b8825f8c4a0cf5823e726822f451c36d0e
    a64efa097df4730afa58ea3593e1d4c4097dece787843e1ffde44fa94ddb5c6fb1562f263db5afc9a897b6fa0f
    """
  /// Blocks of all three types: flushed after 100, 200 and 300 bytes.
  private static let flushed = """
    3250282e2c4d2c4a4d51c82c5630e03244e61a721921734db88c91b9965c26288acdb84c91f946a65c66503e000000ff
    ff02f38dcdb8cc514cb3e4b240e69b99705922f32d0cb90c0d502c30003a0fd57d464035502702000000ffff4a4d51c8
    2c56303431e1323456282e2c4d2c4a8588985972199aa088589a71199a228b18199972199aa1889802d598a388585872
    0104a8728e8d0088411808e6aa06f4184cff8d3d64567ac3a0f5fb968fb3d552d2417b4b98812e25e686526e80623e6c
    50cca71214738e9962cebd1173ed1f31d76ef50f
    """
}
