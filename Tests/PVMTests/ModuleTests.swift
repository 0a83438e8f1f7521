import Bytes
import Foundation
import TestSupport
import Testing

@testable import PVM

@Suite(.serialized) struct ModuleTests {
  static let small: [UInt8] = [0, 0, 3, 51, 7, 0, 0b101]

  static func options(_ change: (inout LoadOptions) -> Void = { _ in }) -> LoadOptions {
    var options = LoadOptions()
    change(&options)
    return options
  }

  @Test func `a standard program has its layout`() throws {
    let bytes = try StandardProgram.encode(
      program: Self.small, readOnly: [1, 2, 3], readWrite: [4], heapPages: 2, stackSize: 5_000)
    let module = try Module.load(bytes, Self.options { $0.isCached = false })
    let layout = try #require(module.layout)
    #expect(module.kind == .standard && module.isValid)
    #expect(layout.readOnly == 0x10000..<0x11000 && layout.readWrite == 0x30000..<0x33000)
    #expect(layout.stack == 0xfefd_e000..<0xfefe_0000 && layout.heapStart == 0x33000)
    #expect(layout.readOnlyBytes == [1, 2, 3] && layout.readWriteBytes == [4])
    #expect(GuestLayout.registers(argument: 9)[0...1] == [0xffff_0000, 0xfefe_0000])
    #expect(GuestLayout.registers(argument: 9)[7...8] == [0xfeff_0000, 9])
    #expect(GuestLayout.argumentRange(4097) == 0xfeff_0000..<0xfeff_2000)
    #expect(module.image() == nil)
  }

  @Test func `the kind is found out`() throws {
    let standard = try StandardProgram.encode(
      program: Self.small, readOnly: [], readWrite: [], heapPages: 0, stackSize: 0)
    let metadata = try StandardProgram.encode(
      program: Self.small, readOnly: [], readWrite: [], heapPages: 0, stackSize: 0, metadata: [9, 9])
    for (bytes, kind) in [(Self.small, ModuleKind.generic), (standard, .standard), (metadata, .metadata)] {
      let module = try Module.load(bytes, Self.options())
      #expect(module.kind == kind && module.program.blob() == Self.small)
      #expect(try Module.load(bytes, Self.options { $0.kind = kind }).kind == kind)
    }
    #expect(try Module.load(metadata, Self.options()).metadata == [9, 9])
    if let bytes = try VectorBlobs.file("jip6-traces", "jam-bootstrap-service.pvm") {
      let module = try Module.load(bytes, Self.options())
      #expect(module.kind == .metadata && module.metadata.count == 0x50)
    }
  }

  @Test func `a malformed program is a fault, and hosts have a module that is none`() {
    #expect(throws: Fault.self) { try Module.load([1], Self.options()) }
    #expect(throws: Fault.self) { try Module.load([], Self.options()) }
    #expect(!Module.invalid(.gp07).isValid)
    // pc 1 has no instruction: gp08 sees it, at its place in the bytes.
    let fault = ProgramTests.fault {
      _ = try Module.load([0, 0, 2, 3, 3, 3], Self.options { $0.profile = .gp08 })
    }
    #expect(fault?.code == .malformed && fault?.offset == 3)
  }

  @Test func `the same bytes, options and costs are the same module`() throws {
    ModuleCache.clear()
    let first = try Module.load(Self.small, Self.options())
    #expect(try Module.load(Self.small, Self.options()) === first)
    #expect(try Module.load(Self.small, Self.options { $0.isCached = false }) !== first)
    #expect(try Module.load(Self.small, Self.options { $0.profile = .gp08 }) !== first)
    var costs = Costs.of(.gp07)
    costs.byInstruction[5].price = 7
    let costly = try Module.load(Self.small, Self.options { $0.costs = costs })
    #expect(costly !== first)
    #expect(try Module.load(Self.small, Self.options { $0.costs = costs }) === costly)
    #expect(first.meter(.profile) === first.meter(.profile) && first.meter(.none) !== first.meter(.profile))
  }

  @Test func `the cache drops what nobody uses, oldest first`() throws {
    func bytes(_ index: Int) -> [UInt8] {
      let code = [UInt8](repeating: 0, count: 30_000) + [UInt8(index)]
      return (try? ProgramBlob.encode(code: code, mask: [UInt8](repeating: 0xff, count: 3751), jumpTable: []))
        ?? []
    }
    ModuleCache.setLimit(1 << 20)
    defer { ModuleCache.setLimit(64 << 20) }
    let used = try Module.load(bytes(0), Self.options())
    for index in 1..<60 { _ = try Module.load(bytes(index), Self.options()) }
    #expect(ModuleCache.shared.count < 20)
    #expect(try Module.load(bytes(0), Self.options()) === used)
    weak let last = try Module.load(bytes(59), Self.options())
    #expect(last != nil)
    ModuleCache.clear()
    #expect(last == nil)
    #expect(try Module.load(bytes(0), Self.options()) === used)
    ModuleCache.setLimit(0)
    #expect(try Module.load(bytes(1), Self.options()) !== Module.load(bytes(1), Self.options()))
  }

  @Test func `threads get the same module and the same parts of it`() async throws {
    let bytes = try StandardProgram.encode(
      program: Self.small, readOnly: [UInt8](repeating: 7, count: 70_000), readWrite: [1], heapPages: 0,
      stackSize: 0)
    ModuleCache.clear()
    let kept = try Module.load(bytes, Self.options())
    let same = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          (0..<50).allSatisfy { _ in
            guard let module = try? Module.load(bytes, Self.options()) else { return false }
            return module === kept && module.meter(.profile) === kept.meter(.profile)
              && module.image()?.descriptor == kept.image()?.descriptor
          }
        }
      }
      return await group.reduce(true) { $0 && $1 }
    }
    #expect(same)
    let image = try #require(kept.image())
    #expect(image.readOnlySize == 73_728 && image.readWriteSize == 4_096)
  }

  @Test func `engines are made once, and a failure is remembered`() throws {
    let module = try Module.load(Self.small, Self.options { $0.isCached = false })
    for metering in Metering.allCases {
      #expect(try module.lowered(metering) === module.lowered(metering))
      guard Compiled.refusal == nil else { continue }
      #expect(try module.compiled(metering) === module.compiled(metering))
    }
    if Compiled.refusal == nil { #expect(module.compiledSize > 0) }
    var made = Module.Made<Int>()
    var tries = 0
    for _ in 0..<3 {
      let fault = ProgramTests.fault {
        _ = try made.get(.none) { () throws(Fault) in
          tries += 1
          throw Fault(.unsupported, at: 7, "not here")
        }
      }
      #expect(fault?.offset == 7)
    }
    #expect(tries == 1)
    #expect(try made.get(.profile) { 5 } == 5 && made.sum { $0 } == 5)
  }

  @Test func `mutated modules do no harm`() throws {
    guard let folder = try VectorBlobs.file("programs", "bench.gp08.jam") else { return }
    var random = FuzzRandom(FuzzRandom.seed())
    for _ in 0..<2_000 {
      let bytes = random.mutated(folder)
      for profile in Profile.allCases {
        let options = Self.options {
          $0.profile = profile
          $0.isCached = false
          $0.isStrict = Bool.random(using: &random)
        }
        if let module = try? Module.load(bytes, options) { #expect(module.program.count <= bytes.count) }
      }
    }
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      _ = try? Module.load(bytes, Self.options { $0.isCached = false })
    }
  }

  /// Not a limit, a number to look at: `ABUT_MEASURE=1 swift test -c release --filter ModuleTests`.
  @Test func `a module of 100 KB is loaded in a moment`() throws {
    guard ProcessInfo.processInfo.environment["ABUT_MEASURE"] != nil,
      let bytes = try VectorBlobs.file("jip6-traces", "jam-bootstrap-service.pvm")
    else { return }
    for cached in [false, true] {
      let options = Self.options { $0.isCached = cached }
      var kept: [Module] = []
      var times: [Duration] = []
      for _ in 0..<200 {
        let start = ContinuousClock.now
        kept = [try Module.load(bytes, options)]
        times.append(ContinuousClock.now - start)
      }
      let program = kept[0].program
      var start = ContinuousClock.now
      let text = try Disassembler.text(program)
      let disassembled = ContinuousClock.now - start
      start = ContinuousClock.now
      _ = try TextAssembler.assemble(text, program.profile)
      print("disassemble: \(disassembled), assemble: \(ContinuousClock.now - start)")
      print("load \(cached ? "from the cache" : "anew"): \(times.sorted()[100]), \(kept.count)")
    }
  }
}
