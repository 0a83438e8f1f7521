import Bytes

/// What the calls do. The outer machine's memory is looked at first: what it may not touch is a panic,
/// whatever else is wrong.
extension InnerMachines {
  /// r7, r8: the program; r9: where it starts.
  func make(_ outer: Machine) throws(Fault) -> Outcome {
    let (address, length) = (outer.register(7), outer.register(8))
    guard outer.memory.isAccessible(address, length, write: false) else { return .panic }
    let used = all.reduce(0) { $0 + $1.programBytes }
    guard all.count < Limits.innerMachinesMax, length <= UInt64(Limits.innerProgramBytesMax - used) else {
      return .answer(Answer.huh)
    }
    let bytes = try outer.memory.read(address, Int(length))
    var load = LoadOptions()
    (load.kind, load.profile, load.isStrict) = (.generic, outer.program.profile, outer.program.isStrict)
    load.costs = outer.module.costs
    guard let module = try? Module.load(bytes, load) else { return .answer(Answer.huh) }
    var options = MachineOptions()
    (options.backend, options.pc) = (outer.options.backend, outer.register(9))
    let machine = try Machine(module, options)
    var number: UInt64 = 0
    while number < UInt64(all.count), all[Int(number)].number == number { number += 1 }
    all.insert(Inner(number: number, machine: machine, programBytes: bytes.count, pages: 0), at: Int(number))
    return .answer(number)
  }

  /// r7: which; r8: where to (outer); r9: where from (inner); r10: how much.
  func peek(_ outer: Machine) throws(Fault) -> Outcome {
    let (target, source, length) = (outer.register(8), outer.register(9), outer.register(10))
    guard outer.memory.isAccessible(target, length, write: true) else { return .panic }
    guard let inner = machine(outer.register(7)) else { return .answer(Answer.who) }
    guard inner.memory.isAccessible(source, length, write: false) else { return .answer(Answer.outOfBounds) }
    try inPieces(length) { done, size throws(Fault) in
      let bytes = try inner.memory.read(source + done, size)
      try outer.memory.write(target + done, bytes)
      unsafe bytes.withUnsafeBytes { unsafe outer.log?.write(target + done, $0) }
    }
    return .answer(Answer.ok)
  }

  /// r7: which; r8: where from (outer); r9: where to (inner); r10: how much.
  func poke(_ outer: Machine) throws(Fault) -> Outcome {
    let (source, target, length) = (outer.register(8), outer.register(9), outer.register(10))
    guard outer.memory.isAccessible(source, length, write: false) else { return .panic }
    guard let inner = machine(outer.register(7)) else { return .answer(Answer.who) }
    guard inner.memory.isAccessible(target, length, write: true) else { return .answer(Answer.outOfBounds) }
    try inPieces(length) { done, size throws(Fault) in
      let bytes = try outer.memory.read(source + done, size)
      unsafe bytes.withUnsafeBytes { unsafe outer.log?.read(source + done, $0) }
      try inner.memory.write(target + done, bytes)
    }
    return .answer(Answer.ok)
  }

  /// A guest may ask for all of its memory.
  private func inPieces(_ length: UInt64, _ body: (UInt64, Int) throws(Fault) -> Void) throws(Fault) {
    var done: UInt64 = 0
    while done < length {
      let size = min(length - done, 1 << 18)
      try body(done, Int(size))
      done += size
    }
  }

  /// r7: which; r8: the first page; r9: how many; r10: 0 none, 1 and 3 read, 2 and 4 write; below 3 they are
  /// zeroed.
  func pages(_ outer: Machine) throws(Fault) -> Outcome {
    let (first, count, mode) = (outer.register(8), outer.register(9), outer.register(10))
    guard let index = self.place(outer.register(7)) else { return .answer(Answer.who) }
    let memory = all[index].machine.memory
    let (end, isOver) = first.addingReportingOverflow(count)
    guard mode <= 4, first >= 16, !isOver, end < 1 << 20 else { return .answer(Answer.huh) }
    let (address, length) = (first << 12, count << 12)
    if mode > 2, !memory.isAccessible(address, length, write: false) { return .answer(Answer.huh) }
    guard count > 0 else { return .answer(Answer.ok) }
    if mode > 2 {
      try memory.protect(address, length, write: mode == 4)
      return .answer(Answer.ok)
    }
    let more = (mode == 0 ? 0 : Int(count)) - mapped(memory, address, address + length)
    guard more <= 0 || more <= Limits.innerPagesMax - pageCount else { return .answer(Answer.huh) }
    try memory.unmap(address, length)
    if mode > 0 { try memory.map(address, length, write: mode == 2) }
    all[index].pages += more
    pageCount += more
    return .answer(Answer.ok)
  }

  /// Pages that are mapped between two addresses.
  private func mapped(_ memory: GuestMemory, _ start: UInt64, _ end: UInt64) -> Int {
    var count = 0
    var at = start
    while at < end, let range = memory.nextRange(from: at), range.address < end {
      at = range.address + range.length
      count += Int((min(at, end) - range.address) >> 12)
    }
    return count
  }

  /// What the inner machine took by itself (sbrk) counts as well, from now on.
  private func recount(_ index: Int) {
    let now = Int(all[index].machine.memory.mappedPages)
    pageCount += now - all[index].pages
    all[index].pages = now
  }

  /// r7: which.
  func expunge(_ outer: Machine) -> Outcome {
    guard let place = place(outer.register(7)) else { return .answer(Answer.who) }
    let pc = all[place].machine.pc
    pageCount -= all[place].pages
    all.remove(at: place)
    return .answer(pc)
  }
}

/// Running.
extension InnerMachines {
  /// Gas, then 13 registers, 8 bytes each.
  private static let stateBytes = 112

  /// r7: which; r8: where its gas and registers are.
  func invoke(_ outer: Machine) throws(Fault) -> Outcome {
    let place = outer.register(8)
    guard outer.memory.isAccessible(place, UInt64(Self.stateBytes), write: true) else { return .panic }
    guard let index = self.place(outer.register(7)) else { return .answer(Answer.who) }
    let inner = all[index].machine
    let heap = inner.heapPointer
    let state = try outer.memory.read(place, Self.stateBytes)
    unsafe state.withUnsafeBytes { unsafe outer.log?.read(place, $0) }
    let gas = number(state, 0)
    for index in 0..<13 { inner.setRegister(index, number(state, index + 1)) }
    let (stop, left) = run(inner, gas, outer)
    if inner.heapPointer != heap { recount(index) }
    var after: [UInt8] = []
    add(left, to: &after)
    for index in 0..<13 { add(inner.register(index), to: &after) }
    try outer.memory.write(place, after)
    unsafe after.withUnsafeBytes { unsafe outer.log?.write(place, $0) }
    switch stop.code {
    case .halted: return .answer(Exit.halt)
    case .panicked: return .answer(Exit.panic)
    case .outOfGas: return .answer(Exit.outOfGas)
    case .faulted:
      outer.setRegister(8, stop.detail)
      return .answer(Exit.fault)
    case .hostCall:
      outer.setRegister(8, stop.detail)
      inner.leaveCall()
      return .answer(Exit.host)
    case .interrupted:
      // What it has done stands in the guest's memory: made again, the call goes on from there.
      outer.repeatCall()
      return .again
    case .stepped, .breakpoint, .invalid, .ready: return .panic
    }
  }

  /// Runs in slices, and looks between them whether somebody wants the outer machine to stop. Gives the gas
  /// left.
  private func run(_ inner: Machine, _ gas: UInt64, _ outer: Machine) -> (Stop, UInt64) {
    var left = gas
    var slice = Self.slice
    while true {
      let given = min(left, slice)
      inner.gas = given
      let stop = inner.run()
      left -= given - inner.gas
      guard stop.code == .outOfGas, left > inner.gas else { return (stop, left) }
      if outer.isInterruptPending { return (.interrupted, left) }
      // A block may cost more than a slice.
      slice = inner.gas == given ? slice.multipliedReportingOverflow(by: 2).partialValue : Self.slice
    }
  }

  /// A few milliseconds, also where instructions go one by one.
  private static let slice: UInt64 = 1 << 20

  private func number(_ bytes: [UInt8], _ index: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(bytes[8 * index + $1]) << UInt64(8 * $1) }
  }

  private func add(_ value: UInt64, to bytes: inout [UInt8]) {
    for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * shift))) }
  }
}
