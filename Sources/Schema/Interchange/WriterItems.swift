import Bytes

extension InterchangeWriter {
  mutating func type(_ declaration: TypeDeclaration) {
    let layout = blueprint[declaration.id]
    json.beginObject()
    json.member("name", declaration.name)
    let reference = names.types[declaration.id.index]
    if reference != declaration.name { json.member("ref", reference) }
    if declaration.package != 0 { json.member("package", declaration.package) }
    cName(declaration.cName)
    json.member("kind", kindWord(declaration.kind))
    if !isFace {
      json.member("size", layout.size)
      json.member("align", layout.alignment)
      json.member("layout", Words.hash(layout.hash))
    }
    if let generic = declaration.generic { self.generic(generic) }
    kind(declaration.kind, layout)
    remarks(declaration.remarks)
    json.endObject()
  }

  private func kindWord(_ kind: TypeKind) -> String {
    switch kind {
    case .alias: "alias"
    case .enumeration(let enumeration): Words.spelling(of: enumeration.role)
    case .record(let record): record.isUnion ? "union" : "record"
    case .variant: "variant"
    case .handle(let handle): Words.spelling(of: handle.role)
    case .callback: "callback"
    }
  }

  private mutating func generic(_ generic: Generic) {
    json.key("generic")
    json.beginObject()
    switch generic {
    case .option(let some):
      json.key("option")
      use(some)
    case .result(let ok, let error):
      json.key("ok")
      useOrNull(ok)
      json.key("err")
      useOrNull(error)
    }
    json.endObject()
  }

  private mutating func useOrNull(_ use: TypeUse?) {
    if let use { self.use(use) } else { json.null() }
  }

  private mutating func kind(_ kind: TypeKind, _ layout: TypeLayout) {
    switch kind {
    case .alias(let target):
      json.key("target")
      use(target)
    case .enumeration(let enumeration): self.enumeration(enumeration)
    case .record(let record): self.record(record, layout)
    case .variant(let variant): self.variant(variant, layout)
    case .handle(let handle): self.handle(handle)
    case .callback(let callback):
      parameters(callback.parameters, offsets: [])
      returns(callback.result)
      guard let value = callback.onError else { return }
      json.key("onerror")
      self.value(value)
    }
  }

  private mutating func enumeration(_ enumeration: Enumeration) {
    json.member("repr", enumeration.repr.rawValue)
    json.member(ifTrue: "open", enumeration.isOpen)
    if !isFace { json.member("cprefix", enumeration.constantPrefix) }
    json.key("values")
    json.beginArray()
    for member in enumeration.members {
      json.beginObject()
      json.member("name", member.name)
      json.key("value")
      json.integer(member.value)
      json.member(ifAny: "bit", member.bit)
      json.member(ifAny: "raises", member.raises)
      cName(member.cName)
      remarks(member.remarks)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func record(_ record: Record, _ layout: TypeLayout) {
    if !isFace {
      json.member(ifAny: "packing", record.packing)
      json.member(ifAny: "alignment", record.alignment)
      json.member(ifAny: "claimed_size", record.claimedSize)
    }
    json.member(ifTrue: "extensible", record.isExtensible)
    json.member(ifAny: "buffer", record.bufferElement?.rawValue)
    json.key("fields")
    json.beginArray()
    for (field, place) in zip(record.fields, layout.fields) { self.field(field, place, of: record) }
    json.endArray()
  }

  private mutating func field(_ field: Field, _ place: FieldLayout, of record: Record) {
    json.beginObject()
    json.member("name", field.name)
    json.key("type")
    use(field.type)
    json.member(ifAny: "bits", field.bits)
    if !isFace {
      json.member("offset", place.offset)
      json.member("size", place.size)
      json.member("align", place.alignment)
      json.member(ifAny: "bit", place.bits?.lowerBound)
      json.member(ifAny: "claimed_offset", field.claimedOffset)
      json.member(ifAny: "alignment", field.alignment)
      json.member("c", field.cName)
    }
    if let value = field.defaultValue {
      json.key("default")
      self.value(value)
    }
    json.member(ifTrue: "reserved", field.isReserved)
    if let link = field.length { json.member(linkKey(link), record.fields[link.sibling].name) }
    remarks(field.remarks)
    json.endObject()
  }

  private func linkKey(_ link: LengthLink) -> String {
    switch link.kind {
    case .length: "len"
    case .capacity: "cap"
    }
  }

  private mutating func variant(_ variant: Variant, _ layout: TypeLayout) {
    if !isFace { variantParts(variant, layout) }
    json.member(ifTrue: "open", variant.isOpen)
    json.key("cases")
    json.beginArray()
    for entry in variant.cases { self.entry(entry) }
    json.endArray()
  }

  private mutating func variantParts(_ variant: Variant, _ layout: TypeLayout) {
    json.key("tag")
    json.beginObject()
    json.member("name", variant.tagField)
    json.member("offset", layout.tagOffset)
    json.member("repr", variant.tag.rawValue)
    json.member(ifAny: "enum", variant.tagEnum.map { names.types[$0.index] })
    json.endObject()
    json.key("payload")
    json.beginObject()
    json.member("name", variant.bodyField)
    json.member("offset", layout.payloadOffset)
    json.member("size", layout.payload.size)
    json.member("align", layout.payload.alignment)
    json.endObject()
  }

  private mutating func entry(_ entry: Case) {
    json.beginObject()
    json.member("name", entry.name)
    json.key("tag")
    json.integer(entry.tag)
    if let type = entry.type {
      json.key("type")
      use(type)
    }
    cName(entry.cName)
    if !isFace { json.member("c_field", entry.cField) }
    remarks(entry.remarks)
    json.endObject()
  }

  private mutating func handle(_ handle: Handle) {
    json.member(ifAny: "drop", handle.drop.map { functionName($0) })
    if !handle.threads.isEmpty { json.member("threads", handle.threads) }
    if !handle.rights.isEmpty { strings("rights", handle.rights) }
    if !isFace { json.member(ifTrue: "pointer_typedef", handle.isPointerTypedef) }
  }

  mutating func function(_ index: Int) {
    let function = model.functions[index]
    let layout = blueprint.functions[index]
    let isFlat = model.package.flat != nil
    json.beginObject()
    json.member("name", functionName(index))
    json.member(ifAny: "on", function.receiver.map { names.types[$0.index] })
    if !isFace {
      json.member("symbol", function.symbol)
      json.member("conv", isFlat ? "flat" : "c")
      json.member("sig", Words.hash(layout.signature))
      json.member("signature_id", Int(layout.signatureID))
    }
    json.member(ifAny: "id", function.id.map { Int($0) })
    json.member(ifTrue: "async", function.isAsync)
    parameters(function.parameters, offsets: layout.requestOffsets)
    json.member(ifTrue: "variadic", function.isVariadic)
    returns(function.result)
    json.member(ifTrue: "errors", model.status(of: function.result) != nil)
    if let parameter = function.lifetime { json.member("life", function.parameters[parameter].name) }
    json.member(ifTrue: "blocking", function.isBlocking)
    json.member(ifTrue: "errno", function.setsErrno)
    json.member(ifTrue: "with_status", function.keepsStatus)
    if isFlat, !isFace {
      self.layout("request", layout.request)
      self.layout("response", layout.response)
    }
    remarks(function.remarks)
    json.endObject()
  }

  private mutating func layout(_ key: String, _ layout: Layout) {
    json.key(key)
    json.beginObject()
    json.member("size", layout.size)
    json.member("align", layout.alignment)
    json.endObject()
  }

  private mutating func returns(_ result: TypeUse?) {
    guard let result else { return }
    json.key("returns")
    use(result)
  }

  private mutating func parameters(_ parameters: [Parameter], offsets: [Int]) {
    json.key("params")
    json.beginArray()
    for (index, parameter) in parameters.enumerated() {
      let offset = index < offsets.count ? offsets[index] : nil
      self.parameter(parameter, offset, among: parameters)
    }
    json.endArray()
  }

  private mutating func parameter(_ parameter: Parameter, _ offset: Int?, among siblings: [Parameter]) {
    json.beginObject()
    json.member("name", parameter.name)
    json.key("type")
    use(parameter.type)
    if parameter.direction != .input { json.member("dir", Words.spelling(of: parameter.direction)) }
    let passing = model.passing(of: parameter)
    if passing != .value { json.member("pass", Words.spelling(of: passing)) }
    if !isFace { json.member(ifAny: "offset", offset) }
    if let value = parameter.defaultValue {
      json.key("default")
      self.value(value)
    }
    json.member(ifTrue: "self", parameter.isSelf)
    json.member(ifTrue: "userdata", parameter.isUserdata)
    json.member(ifTrue: "retain", parameter.isRetained)
    json.member(ifTrue: "readonly", parameter.isReadOnly)
    json.member(ifTrue: "raised", parameter.isRaised)
    if let range = parameter.range {
      json.key("range")
      json.beginArray()
      json.integer(range.lowerBound)
      json.integer(range.upperBound)
      json.endArray()
    }
    if !parameter.rights.isEmpty { strings("rights", parameter.rights) }
    if let link = parameter.length { json.member(linkKey(link), siblings[link.sibling].name) }
    if !parameter.measures.isEmpty { strings("measures", parameter.measures.map { siblings[$0].name }) }
    remarks(parameter.remarks)
    json.endObject()
  }
}
