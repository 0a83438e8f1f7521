public import Bytes

/// What is made of a module when the first machine asks, and then shared by all of them: once for each
/// metering. What fails fails again in the same way, without being tried.
extension Module {
  /// What has been made, by metering. Only under the lock for it.
  struct Made<Engine> {
    private var engines: [Result<Engine, Fault>?] = [nil, nil, nil, nil]

    mutating func get(
      _ metering: Metering, sharesMemory: Bool = false, _ make: () throws(Fault) -> Engine
    ) throws(Fault) -> Engine {
      let index = Int(metering.rawValue) + (sharesMemory ? 2 : 0)
      if let result = engines[index] { return try result.get() }
      let result = Result<Engine, Fault> { () throws(Fault) in try make() }
      engines[index] = result
      return try result.get()
    }

    /// Adds up over those that could be made.
    func sum(_ size: (Engine) -> Int) -> Int {
      var sum = 0
      for case .success(let engine)? in engines { sum += size(engine) }
      return sum
    }
  }

  public func meter(_ metering: Metering) -> Meter {
    lock.held {
      if let meter = meters[Int(metering.rawValue)] { return meter }
      let meter = Meter(program, costs, metering)
      meters[Int(metering.rawValue)] = meter
      return meter
    }
  }

  public func lowered(_ metering: Metering) throws(Fault) -> Lowered {
    let meter = meter(metering)
    return try engineLock.held { () throws(Fault) in
      try loweredEngines.get(metering) { () throws(Fault) in try Lowered(program, meter) }
    }
  }

  /// `sharesMemory`: for machines with memory of the host's.
  public func compiled(_ metering: Metering, sharesMemory: Bool = false) throws(Fault) -> Compiled {
    let meter = meter(metering)
    return try engineLock.held { () throws(Fault) in
      try compiledEngines.get(metering, sharesMemory: sharesMemory) { () throws(Fault) in
        try Compiled.make(program, meter, sharesMemory: sharesMemory)
      }
    }
  }

  /// Bytes of machine code so far.
  public var compiledSize: Int { engineLock.held { compiledEngines.sum { $0.codeSize } } }
}
