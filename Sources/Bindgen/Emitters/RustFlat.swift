import Schema

/// A flat function as Rust names its parts.
struct FlatNames {
  let method: String
  let wrapper: String
  let request: String
  let response: String
  let operation: String
}

extension RustEmitter {
  /// The implementer's side: a trait, request and response types, wrappers, the table.
  mutating func writeFlat() {
    runtime.insert(.flat)
    let flats = model.functions.map { flatNames($0) }
    for (function, names) in zip(model.functions, flats) { writeSegments(function, names) }
    writeTrait(flats)
    if model.functions.contains(where: { $0.isAsync }) { writeReply(flats) }
    writeOperations(flats)
    writeCapabilities()
    for (function, names) in zip(model.functions, flats) { writeWrapper(function, names) }
    writeTable(flats)
  }

  private func flatNames(_ function: Function) -> FlatNames {
    var base = RustNames.snake(function.remarks.names.rust ?? function.name)
    if let receiver = function.receiver { base = RustNames.snake(model[receiver].name) + "_" + base }
    func free(_ wanted: String) -> String {
      var name = wanted
      while takenNames.contains(name) { name += "_" }
      return name
    }
    let camel = RustNames.camel(base)
    return FlatNames(
      method: RustNames.quoted(base), wrapper: base + "_flat", request: free(camel + "Request"),
      response: free(camel + "Response"), operation: free(camel + "Operation"))
  }

  private mutating func writeSegments(_ function: Function, _ names: FlatNames) {
    out.blank()
    if !function.parameters.isEmpty {
      out.line("/// What a caller of `\(function.symbol)` sends.")
      out.line("#[repr(C)]")
      out.line("#[derive(Clone, Copy)]")
      open("pub struct \(names.request) {")
      for parameter in function.parameters {
        out.line("pub \(argumentName(parameter)): \(raw(parameter.type)),")
      }
      close()
    }
    if let result = function.result, !isVoidResult(result) {
      out.line("/// What `\(function.symbol)` answers\(function.isAsync ? " when it is ready" : "").")
      out.line("pub type \(names.response) = \(raw(result));")
    }
  }

  // MARK: trait

  private mutating func writeTrait(_ flats: [FlatNames]) {
    out.blank()
    out.line("/// What an extension implements. Panics and text that is not UTF-8 are errors for the caller.")
    if let register = model.package.flat?.register {
      out.line("///")
      out.line("/// Export it with `\(stem)::export!(\(stem), Mine);`: that makes `\(register)`.")
    }
    open("pub trait Implementation {")
    for (function, names) in zip(model.functions, flats) {
      let extra = function.isAsync ? ["Gives the number of an operation; `None` makes the call fail."] : []
      document(function.remarks, extra: extra)
      var parameters = function.parameters.map { "\(argumentName($0)): \(flatArgument($0).type)" }
      if writesBehind(function), !function.isAsync { parameters.append("response: &mut abut::Segment<'_>") }
      let result = function.isAsync ? " -> Option<u64>" : flatResult(function)
      out.line("fn \(names.method)(\(RustText.joined(parameters)))\(result);")
    }
    if model.functions.contains(where: { $0.isAsync }) {
      out.line("/// Whether operations have numbers of its own; otherwise they are the host's.")
      out.line("const POLLS: bool = false;")
      out.line("/// With `POLLS`: answer with the method of `reply` that has the function's name.")
      out.line("fn poll_operation(_op_id: u64, reply: Reply<'_>) -> Answer { reply.failed() }")
      out.line("/// With `POLLS`: nobody waits for the operation any more.")
      out.line("fn dispose_operation(_op_id: u64) {}")
    }
    close()
  }

  private mutating func flatResult(_ function: Function) -> String {
    guard let result = function.result, !isVoidResult(result) else { return "" }
    return " -> " + lift(result, "").type
  }

  /// The response holds offsets into bytes behind it (with an arena they point there instead).
  func writesBehind(_ function: Function) -> Bool {
    let hasArena = function.parameters.contains {
      if case .primitive(.arena) = model.resolved($0.type).form { return true }
      return false
    }
    return !hasArena && (function.result.map { isRelative($0) } ?? false)
  }

  private func isRelative(_ use: TypeUse) -> Bool { blueprint.holdsOffsets(use) }

  // MARK: replies

  private mutating func writeReply(_ flats: [FlatNames]) {
    out.blank()
    out.line("/// What a poll answered.")
    out.line("pub struct Answer(usize);")
    out.line("/// Where the result of an operation goes.")
    open("pub struct Reply<'a> {")
    out.line("memory: &'a mut [u8],")
    close()
    open("impl Reply<'_> {")
    out.line("pub fn pending(self) -> Answer { Answer(0) }")
    out.line("pub fn failed(self) -> Answer { Answer(abut::code::FAILED) }")
    for (function, names) in zip(model.functions, flats) where function.isAsync {
      guard let result = function.result, !isVoidResult(result) else {
        out.line("pub fn \(names.method)(self) -> Answer { Answer(0) }")
        continue
      }
      let type = lift(result, "").type
      let size = "core::mem::size_of::<\(names.response)>()"
      if writesBehind(function) {
        open("pub fn \(names.method)(self, make: impl FnOnce(&mut abut::Segment<'_>) -> \(type)) -> Answer {")
        out.line("let mut segment = abut::Segment::new(&mut *self.memory, \(size));")
        out.line("let value = make(&mut segment);")
        out.line("if segment.is_full() { return Answer(abut::code::TOO_SMALL); }")
        out.line("let used = segment.used();")
      } else {
        open("pub fn \(names.method)(self, value: \(type)) -> Answer {")
        out.line("let used = \(size);")
      }
      out.line("let raw: \(names.response) = \(flatLowered(result, "value"));")
      out.line("// SAFETY: the memory is a slice of that length")
      out.line("Answer(unsafe { abut::respond(raw, self.memory.as_mut_ptr(), self.memory.len(), used) })")
      close()
    }
    close()
  }

  mutating func flatLowered(_ use: TypeUse, _ value: String) -> String {
    if case .named(let id) = model.resolved(use).form, case .variant = model[id].kind {
      return model[id].generic == nil ? "\(value).to_raw()" : "\(value).into()"
    }
    let text = lowered(use, "(&\(value))")
    return text == "*(&\(value))" ? value : text
  }

  // MARK: wrappers

  private mutating func writeWrapper(_ function: Function, _ names: FlatNames) {
    let takes = !function.parameters.isEmpty
    let result = function.result.flatMap { isVoidResult($0) ? nil : $0 }
    let gives = function.isAsync || result != nil
    out.blank()
    open("unsafe extern \"C\" fn \(names.wrapper)<T: Implementation>(")
    out.line(
      "\(takes ? "" : "_")input: *const u8, \(takes ? "" : "_")in_len: usize, "
        + "\(gives ? "" : "_")out: *mut u8, \(gives ? "" : "_")out_cap: usize,")
    out.dedent()
    open(") -> usize {")
    open("abut::caught(|| {")
    if takes {
      out.line(
        "if in_len < core::mem::size_of::<\(names.request)>() || input.is_null() {")
      out.line("    return abut::code::BAD_REQUEST;")
      out.line("}")
      out.line("// SAFETY: the caller sends a request record; what it points at lives for the call")
      out.line("let request = unsafe { input.cast::<\(names.request)>().read_unaligned() };")
    }
    if gives {
      let size = "core::mem::size_of::<\(function.isAsync ? "u64" : names.response)>()"
      out.line("if out_cap < \(size) || out.is_null() { return abut::code::TOO_SMALL; }")
    }
    var arguments: [String] = []
    var segments: [String] = []
    for parameter in function.parameters {
      let argument = flatArgument(parameter)
      let name = local(parameter) + "_"
      if case .primitive(.arena) = model.resolved(parameter.type).form {
        out.line("let mut \(name) = \(argument.guarded);")
        segments.append(name)
        arguments.append("&mut \(name)")
      } else {
        out.line("let \(name) = \(argument.guarded);")
        arguments.append(name)
      }
    }
    let isBehind = writesBehind(function) && !function.isAsync
    if isBehind {
      let size = "core::mem::size_of::<\(names.response)>()"
      out.line("let mut response_ = unsafe { abut::Segment::from_raw(out, out_cap, \(size)) };")
      segments.append("response_")
      arguments.append("&mut response_")
    }
    let call = "T::\(names.method)(\(RustText.joined(arguments)))"
    writeAnswer(function, names, call, result, segments, isBehind: isBehind)
    close("})")
    close()
  }

  private mutating func writeAnswer(
    _ function: Function, _ names: FlatNames, _ call: String, _ result: TypeUse?, _ segments: [String],
    isBehind: Bool
  ) {
    if function.isAsync {
      out.line("let Some(op_id) = \(call) else { return abut::code::FAILED };")
      out.line("unsafe { abut::respond(op_id, out, out_cap, 0) }")
      return
    }
    guard let result else {
      out.line("\(call);")
      for segment in segments { out.line("if \(segment).is_full() { return abut::code::TOO_SMALL; }") }
      out.line("0")
      return
    }
    out.line("let value = \(call);")
    for segment in segments { out.line("if \(segment).is_full() { return abut::code::TOO_SMALL; }") }
    out.line("let raw: \(names.response) = \(flatLowered(result, "value"));")
    out.line("let used = \(isBehind ? "response_.used()" : "0");")
    out.line("unsafe { abut::respond(raw, out, out_cap, used) }")
  }

  /// What the implementer gets, and how it is read from `request`.
  private mutating func flatArgument(_ parameter: Parameter) -> RustLift {
    let field = "request.\(argumentName(parameter))"
    let use = model.resolved(parameter.type)
    switch use.form {
    case .primitive(.str):
      return RustLift(
        type: "&str",
        expression: "match core::str::from_utf8(unsafe { \(field).as_bytes() }) "
          + "{ Ok(text) => text, Err(_) => return abut::code::BAD_REQUEST }")
    case .primitive(.bytes): return RustLift(type: "&[u8]", expression: "\(field).as_slice()", isUnsafe: true)
    case .slice(let element):
      return RustLift(type: "&[\(raw(element))]", expression: "\(field).as_slice()", isUnsafe: true)
    case .primitive(.arena):
      return RustLift(
        type: "&mut abut::Segment<'_>", expression: "abut::Segment::from_raw(\(field).ptr, \(field).cap, 0)",
        isUnsafe: true)
    case .primitive(.cstr) where !use.isNullable:
      return RustLift(
        type: "&core::ffi::CStr", expression: "core::ffi::CStr::from_ptr(\(field))", isUnsafe: true)
    case .primitive(.b32), .primitive(.char32): return lift(use, field)
    case .named(let id):
      guard case .variant = model[id].kind else { return RustLift(type: raw(use), expression: field) }
      if model[id].generic != nil { return lift(use, field) }
      return RustLift(
        type: names[id.index],
        expression: "match unsafe { \(names[id.index])::from_raw(&\(field)) } "
          + "{ Ok(value) => value, Err(_) => return abut::code::BAD_REQUEST }")
    default: return RustLift(type: raw(use), expression: field)
    }
  }

  // MARK: table

  private mutating func writeTable(_ flats: [FlatNames]) {
    let hasAsync = model.functions.contains(where: { $0.isAsync })
    out.blank()
    if hasAsync { writePoll() }
    out.blank()
    out.line("struct Table<T>(core::marker::PhantomData<T>);")
    open("impl<T: Implementation> Table<T> {")
    open("const FUNCTIONS: &'static [abut::FlatFunction] = &[")
    for (index, names) in flats.enumerated() {
      let function = model.functions[index]
      let layout = blueprint.functions[index]
      out.line("abut::FlatFunction {")
      out.line(
        "    name: \(RustText.quoted(function.symbol, prefix: "c")).as_ptr(), func: \(names.wrapper)::<T>,")
      out.line(
        "    signature_id: 0x\(String(layout.signatureID, radix: 16)), flags: \(function.isAsync ? 1 : 0), "
          + "sig: 0x\(String(layout.signature, radix: 16)),")
      out.line("},")
    }
    close("];")
    out.line("const EXTENSION: &'static abut::FlatExtension = &abut::FlatExtension {")
    out.line("    abi_version: 1, count: \(flats.count), functions: Self::FUNCTIONS.as_ptr(),")
    if hasAsync {
      out.line("    poll: if T::POLLS { Some(flat_poll::<T> as abut::FlatPoll) } else { None },")
      out.line("    dispose: if T::POLLS { Some(flat_dispose::<T> as abut::FlatDispose) } else { None },")
    } else {
      out.line("    poll: None, dispose: None,")
    }
    out.line("};")
    close()
    out.line("/// What the register function returns for an implementation.")
    out.line("pub fn table<T: Implementation>() -> &'static abut::FlatExtension { Table::<T>::EXTENSION }")
    writeExport()
  }

  private mutating func writePoll() {
    out.line("unsafe extern \"C\" fn flat_poll<T: Implementation>(")
    out.line("    op_id: u64, out: *mut u8, out_cap: usize,")
    open(") -> usize {")
    out.line("if out.is_null() { return abut::code::TOO_SMALL; }")
    out.line("// SAFETY: the caller gives memory of that size")
    out.line("let memory = unsafe { core::slice::from_raw_parts_mut(out, out_cap) };")
    out.line("abut::caught(|| T::poll_operation(op_id, Reply { memory }).0)")
    close()
    open("unsafe extern \"C\" fn flat_dispose<T: Implementation>(op_id: u64) {")
    out.line("abut::caught(|| { T::dispose_operation(op_id); 0 });")
    close()
  }

  mutating func requestAsserts() -> [String] {
    var lines: [String] = []
    for (index, function) in model.functions.enumerated() where !function.parameters.isEmpty {
      let layout = blueprint.functions[index]
      let name = flatNames(function).request
      lines.append("assert!(size_of::<\(name)>() == \(layout.request.size));")
      for (parameter, offset) in zip(function.parameters, layout.requestOffsets) {
        lines.append("assert!(offset_of!(\(name), \(argumentName(parameter))) == \(offset));")
      }
    }
    return lines
  }
}
