import Schema

/// Where pointers stand in a request: what a machine gives as offsets, and what is copied in debug mode.
struct RequestShape: Sendable {
  enum Pointer: Sendable, Equatable {
    /// {ptr, len}: so many bytes an element.
    case view(elementSize: Int)
    /// {ptr, cap}: memory to write results into.
    case arena
  }

  struct Place: Sendable, Equatable {
    let offset: Int
    let pointer: Pointer
  }

  static let placesMax = 256

  private(set) var places: [Place] = []
  /// Pointers where no list of places can say it: in variants, or in the elements of views.
  private(set) var hidesPointers = false

  var holdsArenas: Bool { places.contains { $0.pointer == .arena } }

  init(_ function: Function, _ layout: FunctionLayout, in blueprint: Blueprint) {
    for (parameter, offset) in zip(function.parameters, layout.requestOffsets) {
      add(parameter.type, at: offset, blueprint)
    }
  }

  private mutating func add(_ use: TypeUse, at offset: Int, _ blueprint: Blueprint) {
    guard places.count < Self.placesMax else {
      hidesPointers = true
      return
    }
    switch use.form {
    case .primitive(.str), .primitive(.bytes):
      places.append(Place(offset: offset, pointer: .view(elementSize: 1)))
    case .primitive(.arena): places.append(Place(offset: offset, pointer: .arena))
    case .slice(let element):
      let size = blueprint.layout(of: element).size
      if Self.holdsPointers(element, blueprint) { hidesPointers = true }
      places.append(Place(offset: offset, pointer: .view(elementSize: size)))
    case .array(let element, let count) where Self.holdsPointers(element, blueprint):
      let size = blueprint.layout(of: element).size
      for index in 0..<min(count, Self.placesMax + 1) { add(element, at: offset + index * size, blueprint) }
    case .named(let id): add(blueprint.model[id], at: offset, blueprint)
    case .pointer, .counted, .primitive(.cstr): hidesPointers = true
    case .primitive, .array, .relativeSlice, .relativeView: break
    }
  }

  private mutating func add(_ declaration: TypeDeclaration, at offset: Int, _ blueprint: Blueprint) {
    switch declaration.kind {
    case .alias(let use): add(use, at: offset, blueprint)
    case .record(let record) where !record.isUnion:
      for (field, place) in zip(record.fields, blueprint[declaration.id].fields) {
        add(field.type, at: offset + place.offset, blueprint)
      }
    default: if Self.holdsPointers(TypeUse(.named(declaration.id)), blueprint) { hidesPointers = true }
    }
  }

  private static func holdsPointers(_ use: TypeUse, _ blueprint: Blueprint) -> Bool {
    switch use.form {
    case .primitive(let primitive): return primitive.isView || primitive == .cstr
    case .slice, .pointer, .counted: return true
    case .array(let element, _): return holdsPointers(element, blueprint)
    case .relativeSlice, .relativeView: return false
    case .named(let id):
      switch blueprint.model[id].kind {
      case .alias(let use): return holdsPointers(use, blueprint)
      case .record(let record): return record.fields.contains { holdsPointers($0.type, blueprint) }
      case .variant(let variant):
        return variant.cases.contains { $0.type.map { holdsPointers($0, blueprint) } ?? false }
      case .callback: return true
      case .handle(let handle): return handle.role != .capability
      case .enumeration: return false
      }
    }
  }
}
