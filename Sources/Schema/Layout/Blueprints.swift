extension Blueprint {
  /// Lays every type and function out for `target`. What does not fit is said in `diagnostics`.
  /// Without `hashing` only the layouts are there: proofs for other machines need no more.
  public init(_ model: Model, for target: Target = .primary, hashing: Bool = true) {
    self.model = model
    self.target = target
    types = Array(
      repeating: TypeLayout(layout: Layout(size: 0, alignment: 1)), count: model.types.count)
    for id in model.layoutOrder {
      var layout = layout(of: model[id])
      layout.holdsOffsets = holdsOffsets(inside: model[id])
      types[id.index] = layout
    }
    functions = model.functions.map { layout(of: $0) }
    checkPrimitives()
    if hashing { self = hashed(self) }
  }

  private mutating func layout(of declaration: TypeDeclaration) -> TypeLayout {
    let pointer = Layout(size: target.pointerSize, alignment: target.pointerSize)
    switch declaration.kind {
    case .alias(let target): return TypeLayout(layout: layout(of: target))
    case .enumeration(let enumeration):
      return TypeLayout(layout: layout(of: TypeUse(.primitive(enumeration.repr))))
    case .callback: return TypeLayout(layout: pointer)
    case .handle(let handle):
      switch handle.role {
      case .handle: return TypeLayout(layout: pointer)
      case .capability: return TypeLayout(layout: layout(of: TypeUse(.primitive(.u64))))
      case .opaque: return TypeLayout(layout: Layout(size: 0, alignment: 1))
      }
    case .record(let record):
      var layouter = RecordLayouter(record, in: self)
      let layout = layouter.run(name: declaration.name, place: declaration.place)
      diagnostics += layouter.diagnostics
      return layout
    case .variant(let variant): return layout(of: variant, declaration)
    }
  }

  private func holdsOffsets(inside declaration: TypeDeclaration) -> Bool {
    switch declaration.kind {
    case .alias(let target): holdsOffsets(target)
    case .record(let record): record.fields.contains { holdsOffsets($0.type) }
    case .variant(let variant): variant.cases.contains { $0.type.map { holdsOffsets($0) } ?? false }
    case .enumeration, .handle, .callback: false
    }
  }

  /// Tag at 0, payload behind it at the largest alignment of the cases.
  private mutating func layout(of variant: Variant, _ declaration: TypeDeclaration) -> TypeLayout {
    let tag = self.layout(of: TypeUse(.primitive(variant.tag)))
    let payloads = variant.cases.compactMap { $0.type.map { self.layout(of: $0) } }
    let alignment = payloads.map { $0.alignment }.max() ?? 1
    let largest = payloads.map { $0.size }.max() ?? 0
    let offset = payloads.isEmpty ? tag.size : roundedUp(tag.size, to: alignment)
    let body = roundedUp(largest, to: alignment)
    let whole = roundedUp(offset + body, to: max(alignment, tag.alignment))
    if whole > Limits.typeBytesMax {
      diagnostics.append(
        Diagnostic(
          .sizeOverflow, "`\(declaration.name)` is larger than \(Limits.typeBytesMax) bytes",
          at: declaration.place))
    }
    var layout = TypeLayout(
      layout: Layout(size: min(whole, Limits.typeBytesMax + 1), alignment: max(alignment, tag.alignment)))
    layout.payloadOffset = offset
    layout.payload = Layout(size: body, alignment: alignment)
    if offset > tag.size { layout.holes.append(tag.size..<offset) }
    if offset + body < layout.size { layout.holes.append(offset + body..<layout.size) }
    return layout
  }

  private func layout(of function: Function) -> FunctionLayout {
    var layout = FunctionLayout()
    guard model.package.flat != nil else { return layout }
    var (end, alignment) = (0, 1)
    for parameter in function.parameters {
      let part = self.layout(of: parameter.type)
      let offset = roundedUp(end, to: part.alignment)
      layout.requestOffsets.append(offset)
      end = min(offset + part.size, Limits.typeBytesMax + 1)
      alignment = max(alignment, part.alignment)
    }
    layout.request = Layout(size: roundedUp(end, to: alignment), alignment: alignment)
    if let result = function.result { layout.response = self.layout(of: result) }
    return layout
  }

  /// 128-bit integers are not there on every machine.
  private mutating func checkPrimitives() {
    guard target.hugeAlignment == nil else { return }
    for declaration in model.types {
      guard case .record(let record) = declaration.kind else { continue }
      for field in record.fields
      where field.type.form == .primitive(.u128) || field.type.form == .primitive(.i128) {
        diagnostics.append(
          Diagnostic(
            .targetCannotExpress, "\(target.triple) has no 128-bit integers", at: field.place))
      }
    }
  }
}
