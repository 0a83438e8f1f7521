import Bytes
public import CShims
import Schema

/// A function of an extension, and what its schema says of it.
@safe public struct ExtensionFunction: @unchecked Sendable {
  public let name: String
  public let call: abut_flat_fn
  public let signatureID: UInt32
  public let signature: UInt64
  public let isAsync: Bool
  /// Bytes of a request; nil without a schema.
  public let requestSize: Int?
  /// The least bytes of a response; nil without a schema.
  public let responseSize: Int?
  /// Whether data may stand behind the fixed part of the response.
  public let grows: Bool
  let shape: RequestShape?

  init(_ entry: TableFunction, _ blueprint: Blueprint?, _ index: Int?) {
    name = entry.name
    unsafe call = unsafe entry.call
    signatureID = entry.signatureID
    signature = entry.signature
    isAsync = entry.isAsync
    guard let blueprint, let index else {
      (requestSize, responseSize, grows, shape) = (nil, nil, false, nil)
      return
    }
    let (function, layout) = (blueprint.model.functions[index], blueprint.functions[index])
    requestSize = layout.request.size
    responseSize = layout.response.size
    grows = function.result.map { blueprint.holdsOffsets($0) } ?? false
    shape = RequestShape(function, layout, in: blueprint)
  }
}

/// An extension in a host. Closing is dropping the last reference, or the host's end.
@safe public final class Extension: @unchecked Sendable {
  public let host: Host
  public let name: String
  /// Empty for an extension that is linked in.
  public let path: String
  public let functions: [ExtensionFunction]
  /// The embedded schema as JSON; empty when there is none.
  public let schema: [UInt8]
  /// It says when its operations are ready only when it is asked.
  public var polls: Bool { owner.polls }

  /// What its functions take and give: its own descriptor, or the caller's.
  let blueprint: Blueprint?
  let owner: OpOwner
  private let gate: Gate?
  private let library: Library?

  /// The name that extensions give their register function unless their descriptor says another.
  public static let register = "vm_extension_register"
  public static let attach = "vm_extension_attach"

  /// Loads by path or name. `expected` is the caller's descriptor as JSON or as table, or empty.
  public convenience init(_ host: Host, _ name: String, expected: [UInt8]) throws(FlatFault) {
    guard host.isOpen else { throw CapabilityTable.closed }
    let library: Library
    do throws(Fault) { library = try Library(name) } catch { throw FlatFault(error, name) }
    unsafe try self.init(host, name, library, nil, expected)
  }

  /// From the table of an extension that is linked in; `name` is for messages.
  public convenience init(
    _ host: Host, _ name: String, table: UnsafePointer<abut_flat_extension>, expected: [UInt8]
  ) throws(FlatFault) {
    guard host.isOpen else { throw CapabilityTable.closed }
    unsafe try self.init(host, name, nil, table, expected)
  }

  private init(
    _ host: Host, _ given: String, _ library: Library?, _ linked: UnsafePointer<abut_flat_extension>?,
    _ expected: [UInt8]
  ) throws(FlatFault) {
    let name = library.map { lastPart($0.path) } ?? given
    let embedded = library.map { unsafe Array($0.table()) } ?? []
    let own = try embedded.isEmpty ? nil : Contract.descriptor(embedded, of: "\(name)'s schema")
    let caller = try expected.isEmpty ? nil : Contract.descriptor(expected, of: "the caller's descriptor")
    if let own, let caller { try Contract.check(library: own, caller: caller, name: name) }
    let owner = OpOwner(name: name, fence: host.fence)
    let entrance = try Entrance(library, own ?? caller, name)
    let gate = try entrance.attach(host, owner)
    do throws(FlatFault) {
      let table = unsafe try ExtensionTable(linked ?? entrance.register(), of: name)
      unsafe (gate?.owner ?? owner).adopt(table.record)
      if let own { try Contract.check(table.functions, against: own, owner: "its schema", name: name) }
      if own == nil, let caller {
        try Contract.check(table.functions, against: caller, owner: "the caller's descriptor", name: name)
      }
      functions = try Self.functions(table, own ?? caller, name, isAttached: gate != nil || library == nil)
    } catch {
      if let gate { _ = Gates.leave(gate) }
      throw error
    }
    blueprint = own ?? caller
    schema = try embedded.isEmpty ? [] : Self.json(embedded)
    (self.host, self.name, self.path, self.library) = (host, name, library?.path ?? "", library)
    (self.gate, self.owner) = (gate, gate?.owner ?? owner)
    if let library, gate != nil || functions.contains(where: { $0.isAsync }) { library.stay() }
  }

  private static func json(_ table: [UInt8]) throws(FlatFault) -> [UInt8] {
    do throws(Fault) { return try SchemaTable(parsing: table).schema } catch {
      throw FlatFault(.malformed, error.note)
    }
  }

  private static func functions(
    _ table: ExtensionTable, _ blueprint: Blueprint?, _ name: String, isAttached: Bool
  ) throws(FlatFault) -> [ExtensionFunction] {
    var places: [String: Int] = [:]
    for (index, function) in (blueprint?.model.functions ?? []).enumerated() {
      places[function.symbol] = index
    }
    let functions = table.functions.map { ExtensionFunction($0, blueprint, places[$0.name]) }
    if !isAttached, unsafe table.record.poll == nil, let lost = functions.first(where: { $0.isAsync }) {
      throw FlatFault(
        .malformed,
        "\(name): \(lost.name) is asynchronous, but there is neither a poll function nor \(attach)")
    }
    return functions
  }

  /// Gives up its operations. Functions that still run in other threads end as they would; the library
  /// stays until they did.
  deinit {
    guard let gate else { return host.ops.disposeAll(of: owner) }
    if Gates.leave(gate) { host.ops.disposeAll(of: owner) }
  }

  public func find(_ wanted: String) throws(FlatFault) -> Int {
    if let index = functions.firstIndex(where: { $0.name == wanted }) { return index }
    let tails = functions.indices.filter {
      functions[$0].name.split(separator: ".").last.map(String.init) == wanted
    }
    if tails.count == 1 { return tails[0] }
    throw FlatFault(.notFound, "\(name) has no function \(wanted)")
  }
}

/// The functions through which an extension is entered.
@safe private struct Entrance {
  let name: String
  private let registerFunction: abut_flat_register?
  private let attachFunction: abut_flat_attach?

  init(_ library: Library?, _ blueprint: Blueprint?, _ name: String) throws(FlatFault) {
    self.name = name
    guard let library else {
      (unsafe registerFunction, unsafe attachFunction) = (nil, nil)
      return
    }
    let register = blueprint?.model.package.flat?.register ?? Extension.register
    do throws(Fault) {
      let address = unsafe try library.symbol(register)
      unsafe registerFunction = unsafe unsafeBitCast(address, to: abut_flat_register?.self)
    } catch {
      throw FlatFault(.notFound, "\(name) is no extension: \(error.note)")
    }
    let attach = unsafe (try? library.symbol(Extension.attach)) ?? nil
    unsafe attachFunction = unsafe unsafeBitCast(attach, to: abut_flat_attach?.self)
  }

  func register() -> UnsafePointer<abut_flat_extension>? { registerFunction?() }

  /// Once per host, however often the extension is loaded.
  func attach(_ host: Host, _ owner: OpOwner) throws(FlatFault) -> Gate? {
    guard let attach = unsafe attachFunction else { return nil }
    let address = unsafe unsafeBitCast(attach, to: UInt.self)
    if let gate = Gates.joined(host, attach: address) { return gate }
    let gate = Gate(host, owner, attach: address)
    let answer = unsafe attach(Gates.open(gate))
    guard answer == 0 else {
      _ = Gates.leave(gate)
      throw FlatFault(
        .failed, "\(name): its attach function gave \(answer)", code: UInt64(bitPattern: Int64(answer)))
    }
    return gate
  }
}

extension Library {
  /// Keeps the library for as long as the process runs: nobody knows when its threads end.
  func stay() { if !path.isEmpty { unsafe path.withCString { unsafe abut_library_stay($0) } } }
}

extension FlatFault {
  init(_ fault: Fault, _ name: String) {
    let status: FlatStatus =
      switch fault.code {
      case .truncated, .malformed: .malformed
      case .limitExceeded: .limitExceeded
      case .notFound: .notFound
      case .unsupported: .unsupported
      case .noMemory: .noMemory
      case .invalidArgument, .busy, .outOfBounds, .differs: .invalidArgument
      }
    self.init(status, fault.note.isEmpty ? "\(name) cannot be opened" : fault.note)
  }
}
