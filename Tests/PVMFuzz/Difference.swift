public import PVM

/// Where two backends went apart, and what repeats it.
public struct Difference {
  public let seed: UInt64
  public let backend: Backend
  public let run: Int
  public let field: String
  public let expected: String
  public let found: String
  public let listing: String
  /// Not seen on new machines.
  public internal(set) var needsUsedMachines = false

  public var text: String {
    let used = needsUsedMachines ? ", only on used machines" : ""
    let place = "\(backend) differs in \(field) at stop \(run)"
    return "seed \(seed)\(used): \(place): \(found), expected \(expected)\n\(listing)"
  }
}

extension FuzzCase {
  /// The case for people: what is set before it runs, and its instructions.
  public var listing: String {
    var lines = ["\(profile), \(isMetered ? "gas \(gas)" : "unmetered"), pc \(pc), runs \(runsMax)"]
    if !breakpoints.isEmpty { lines.append("breakpoints \(breakpoints)") }
    if let heap { lines.append("heap \(hex(heap))") }
    if movesOn { lines.append("goes on in copies") }
    if tracksDirty { lines.append("tracks dirty pages") }
    if case .standard(let readOnly, let readWrite, let heapPages, let stackSize, let argument) = memory {
      let sizes = "o \(readOnly.count) w \(readWrite.count) heap \(heapPages) stack \(stackSize)"
      lines.append("standard: \(sizes) argument \(argument)")
    }
    for page in pages { lines.append("page \(hex(UInt64(page.address))) \(page.isWritable ? "w" : "r")") }
    for share in shares {
      let kind = share.isWritable ? "w" : "r"
      lines.append("host memory \(hex(UInt64(share.address)))+\(share.length) \(kind)")
    }
    let named = registers.enumerated().filter { $0.element != 0 }.map { "r\($0.offset)=\(hex($0.element))" }
    lines.append(named.joined(separator: " "))
    lines.append("jump table \(program.jumpTable)")
    lines.append("code \(program.code)")
    lines.append("mask \(program.mask)")
    return (lines + instructions).joined(separator: "\n")
  }

  private var instructions: [String] {
    guard let module = try? Module.load(bytes, loadOptions) else { return ["no valid program"] }
    let parsed = module.program
    return program.code.indices.filter { parsed.decoder.isMarked(UInt32($0)) }.prefix(300).map { place in
      let decoded = parsed.decoder.decode(UInt32(place))
      let start = parsed.isBlock(UInt64(place)) ? ">" : " "
      return "\(start)\(place): \(decoded.instruction.name) a=\(decoded.a) b=\(decoded.b) d=\(decoded.d) "
        + "x=\(hex(decoded.x)) y=\(hex(decoded.y)) next=\(decoded.next)"
    }
  }
}

func hex(_ value: UInt64) -> String { "0x" + String(value, radix: 16) }
