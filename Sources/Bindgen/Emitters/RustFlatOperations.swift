import Schema

/// What implementers in Rust use of their host: operations, capabilities, and how they are exported.
extension RustEmitter {
  mutating func writeOperations(_ flats: [FlatNames]) {
    for (function, names) in zip(model.functions, flats) where function.isAsync {
      writeOperation(function, names)
    }
  }

  private mutating func writeOperation(_ function: Function, _ names: FlatNames) {
    let result = function.result.flatMap { isVoidResult($0) ? nil : $0 }
    let value = result.map { lift($0, "").type } ?? "()"
    let isBehind = writesBehind(function)
    let segment = isBehind ? "&mut abut::Segment<'_>" : ""
    out.blank()
    out.line("/// An operation of `\(function.symbol)`: finish it once, from any thread.")
    out.line("pub struct \(names.operation)(abut::Operation);")
    open("impl \(names.operation) {")
    out.line("/// Begins one; the call fails when the host gives none.")
    out.line("pub fn begin() -> Self { Self(abut::Operation::begin()) }")
    out.line("pub fn id(&self) -> u64 { self.0.id() }")
    out.line("/// Whether nobody waits for it any more.")
    out.line("pub fn is_cancelled(&self) -> bool { self.0.is_cancelled() }")
    out.line("pub fn fail(self, code: usize, message: &str) { self.0.fail(code, message) }")
    out.line("/// False when nobody waits for it any more.")
    if isBehind {
      open("pub fn complete(self, room: usize, make: impl FnOnce(\(segment)) -> \(value)) -> bool {")
      let lowered = result.map { flatLowered($0, "value") } ?? "value"
      out.line("self.0.complete_behind::<_, \(names.response)>(room, make, |value| \(lowered))")
    } else if let result {
      open("pub fn complete(self, value: \(value)) -> bool {")
      out.line("let raw: \(names.response) = \(flatLowered(result, "value"));")
      out.line("self.0.complete(raw)")
    } else {
      open("pub fn complete(self) -> bool {")
      out.line("self.0.complete(())")
    }
    close()
    writeSpawn(result == nil, value, isBehind)
    close()
  }

  private mutating func writeSpawn(_ isVoid: Bool, _ value: String, _ isBehind: Bool) {
    let arguments = isBehind ? "&Self, &mut abut::Segment<'_>" : "&Self"
    out.line("/// Begins one and completes it in a thread of its own with what `work` returns.")
    let room = isBehind ? "room: usize, " : ""
    open("pub fn spawn(\(room)work: impl FnOnce(\(arguments)) -> \(value) + Send + 'static) -> Option<u64> {")
    out.line("let operation = Self::begin();")
    out.line("let id = operation.id();")
    open("let run = move || {")
    if isBehind {
      open("operation.complete(room, |segment| {")
      out.line("let borrowed = Self(abut::Operation::view(id));")
      out.line("work(&borrowed, segment)")
      close("});")
    } else {
      out.line("let done = operation.0.guard(|_| work(&Self(abut::Operation::view(id))));")
      out.line("if let Some((operation, \(isVoid ? "()" : "value"))) = done {")
      out.line("    Self(operation).complete(\(isVoid ? "" : "value"));")
      out.line("}")
    }
    close("};")
    out.line("// Without a thread the closure is dropped, and with it the operation: that fails it.")
    out.line("let _ = std::thread::Builder::new().spawn(run);")
    out.line("Some(id)")
    close()
  }

  mutating func writeCapabilities() {
    for (type, handle) in model.capabilities {
      let name = names[type.id.index]
      let rights = handle.rights.isEmpty ? "" : " (`\(name)::RIGHT_...`)"
      out.blank()
      open("impl \(name) {")
      out.line("const KIND: u32 = 0x\(String(capabilityKind(type, in: model), radix: 16));")
      out.line("/// A handle with these rights\(rights) to a resource, which is dropped when it is closed.")
      open("pub fn make<T: Send + Sync + 'static>(resource: T, rights: u64) -> Self {")
      out.line("Self(abut::handle_new(Self::KIND, rights, resource))")
      close()
      out.line("/// The resource, when the handle has these rights; otherwise the call fails.")
      open("pub fn get<T: Send + Sync + 'static>(self, rights: u64) -> std::sync::Arc<T> {")
      out.line("abut::handle_get(self.0, Self::KIND, rights)")
      close()
      out.line("pub fn close(self) { abut::handle_close(self.0) }")
      close()
    }
  }

  /// The two functions that a host looks for, made where the implementation is.
  mutating func writeExport() {
    guard let register = model.package.flat?.register else { return }
    let text = """
      /// Exports an implementation: this module's name in the scope, and the type.
      #[allow(unused_macros)]
      macro_rules! export {
          ($module:ident, $implementation:ty) => {
              const _: () = {
                  #[unsafe(no_mangle)]
                  extern "C" fn \(register)() -> *const $module::abut::FlatExtension {
                      $module::table::<$implementation>()
                  }
                  #[unsafe(no_mangle)]
                  unsafe extern "C" fn vm_extension_attach(host: *const $module::abut::FlatHost) -> i32 {
                      unsafe { $module::abut::attach(host) }
                  }
              };
          };
      }
      #[allow(unused_imports)]
      pub(crate) use export;
      """
    out.lines(RustText.lines(text))
  }
}
