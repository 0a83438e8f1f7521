import Bytes
public import CAbut
import CShims
import Ion
import Machine

private func program(_ handle: OpaquePointer?) throws(IonRefusal) -> IonProgramBox {
  unsafe try borrowing(handle, "the program", as: IonProgramBox.self)
}

private func ifAny(_ handle: OpaquePointer?) -> IonProgramBox? {
  unsafe borrowing(ifAny: handle, as: IonProgramBox.self)
}

// MARK: making

@c @implementation
public func ion_program_load(
  _ data: abut_bytes, _ program: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error, making: program) { () throws(IonRefusal) in
    let bytes = unsafe try lentBytes(data)
    return unsafe owned(IonProgramBox(try reading { () throws(Fault) in try Pack(anyBytes: bytes) }))
  }
}

@c @implementation
public func ion_program_open(
  _ path: UnsafePointer<CChar>?, _ program: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error, making: program) { () throws(IonRefusal) in
    let path = unsafe try lentText(path, "the path")
    var file = unsafe abut_map_bytes()
    let problem = unsafe path.withCString { unsafe abut_map_open($0, &file) }
    guard problem == 0 else {
      let words = unsafe abut_map_error(problem).map { unsafe String(cString: $0) } ?? ""
      throw IonRefusal(Int(ION_STATUS_NOT_FOUND), Int(ION_ERROR_SYSTEM), "\(path): \(words)")
    }
    let bytes = unsafe Array(UnsafeRawBufferPointer(start: file.start, count: file.size))
    unsafe abut_map_close(&file)
    return unsafe owned(IonProgramBox(try reading { () throws(Fault) in try Pack(anyBytes: bytes) }))
  }
}

@c @implementation
public func ion_program_assemble(
  _ text: abut_str, _ program: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error, making: program) { () throws(IonRefusal) in
    let text = unsafe try lentText(text, "the text")
    let bytes = Array(text.utf8)
    let classes = try reading(bytes) { () throws(Fault) in try Pack.Class.all(text: bytes) }
    return unsafe owned(IonProgramBox(Pack(alone: classes)))
  }
}

@c @implementation
public func ion_program_link(
  _ main: OpaquePointer?, _ other: OpaquePointer?, _ linked: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error, making: linked) { () throws(IonRefusal) in
    let (main, other) = (unsafe try program(main), unsafe try program(other))
    return unsafe owned(IonProgramBox(main.pack, with: main.others + [other.pack] + other.others))
  }
}

@c @implementation
public func ion_program_free(_ program: OpaquePointer?) { unsafe drop(program, as: IonProgramBox.self) }

// MARK: what is in it

@c @implementation
public func ion_program_describe(
  _ handle: OpaquePointer?, _ info: UnsafeMutablePointer<ion_program_info>?
) -> ion_status {
  serving { () throws(IonRefusal) in
    let info = unsafe try outRoom(info)
    let box = unsafe try program(handle)
    let manifest = box.pack.manifest
    var told = unsafe ion_program_info()
    unsafe told.name = box.texts.lend(manifest.name)
    unsafe told.version = box.texts.lend(manifest.version)
    unsafe told.main_class = box.texts.lend(manifest.mainClass ?? "")
    unsafe told.entry_point = box.texts.lend(manifest.entryPoint ?? "")
    unsafe told.description = box.texts.lend(manifest.description ?? "")
    unsafe told.author = box.texts.lend(manifest.author ?? "")
    unsafe told.classes = UInt32(clamping: box.pack.classes.count)
    unsafe told.functions = UInt32(clamping: (try? box.linked())?.functions.count ?? 0)
    unsafe told.dependencies = UInt32(clamping: manifest.dependencies.count)
    unsafe told.exports = UInt32(clamping: manifest.exports.count)
    unsafe told.libraries = UInt32(clamping: manifest.libraries.count)
    unsafe told.files = UInt32(clamping: box.roles.count)
    unsafe info.pointee = unsafe told
  }
}

/// A text of a list; empty behind the last.
private func word(_ handle: OpaquePointer?, _ index: UInt32, _ list: (IonProgramBox) -> [String]) -> abut_str
{
  guard let box = unsafe ifAny(handle) else { return unsafe abut_str() }
  let all = list(box)
  guard Int(index) < all.count else { return unsafe abut_str() }
  return unsafe box.texts.lend(all[Int(index)])
}

@c @implementation
public func ion_program_class_name(_ program: OpaquePointer?, _ index: UInt32) -> abut_str {
  unsafe word(program, index) { $0.pack.classes.map { $0.name } }
}

@c @implementation
public func ion_program_dependency(_ program: OpaquePointer?, _ index: UInt32) -> abut_str {
  unsafe word(program, index) { $0.pack.manifest.dependencies.map { $0.text } }
}

@c @implementation
public func ion_program_export(_ program: OpaquePointer?, _ index: UInt32) -> abut_str {
  unsafe word(program, index) { $0.pack.manifest.exports }
}

@c @implementation
public func ion_program_library(_ program: OpaquePointer?, _ index: UInt32) -> abut_str {
  unsafe word(program, index) { $0.pack.manifest.libraries }
}

@c @implementation
public func ion_program_missing(_ program: OpaquePointer?, _ index: UInt32) -> abut_str {
  unsafe word(program, index) { (try? $0.image())?.unresolved.map { $0.text } ?? [] }
}

@c @implementation
public func ion_program_native(_ program: OpaquePointer?, _ index: UInt32) -> abut_str {
  unsafe word(program, index) { (try? $0.image())?.natives ?? [] }
}

@c @implementation
public func ion_program_file(
  _ handle: OpaquePointer?, _ index: UInt32, _ info: UnsafeMutablePointer<ion_file_info>?
) -> ion_status {
  serving { () throws(IonRefusal) in
    let info = unsafe try outRoom(info)
    let box = unsafe try program(handle)
    let all = box.roles
    guard Int(index) < all.count else { throw .missing("there is no file \(index)") }
    let (role, file) = all[Int(index)]
    unsafe info.pointee = unsafe ion_file_info(
      path: box.texts.lend(file.path), data: box.lend(file.bytes, file: Int(index)), role: role,
      _reserved0: 0)
  }
}

@c @implementation
public func ion_program_function(
  _ handle: OpaquePointer?, _ index: UInt32, _ info: UnsafeMutablePointer<ion_function_info>?
) -> ion_status {
  serving { () throws(IonRefusal) in
    let info = unsafe try outRoom(info)
    let box = unsafe try program(handle)
    let linked = try box.linked()
    guard Int(index) < linked.functions.count else { throw .missing("there is no function \(index)") }
    let found = linked.functions[Int(index)]
    var told = unsafe ion_function_info()
    unsafe told.name = box.texts.lend(found.name)
    unsafe told.class_name = box.texts.lend(found.className)
    unsafe told.arity = found.function.arity
    unsafe told.registers = UInt32(clamping: found.function.registerCount)
    unsafe told.instructions = UInt32(clamping: found.function.code.count)
    if case .ffi = found.function.body { unsafe told.is_native = true }
    unsafe told.is_exported = linked.isExported(Int(index))
    unsafe told.is_linked = found.pack != 0
    unsafe info.pointee = unsafe told
  }
}

@c @implementation
public func ion_program_find(_ program: OpaquePointer?, _ name: UnsafePointer<CChar>?) -> Int32 {
  guard let box = unsafe ifAny(program), let name = unsafe try? lentText(name, "the name"),
    let found = try? box.linked().function(named: name)
  else { return -1 }
  return Int32(clamping: found)
}

@c @implementation
public func ion_program_entry(
  _ handle: OpaquePointer?, _ index: UnsafeMutablePointer<UInt32>?, _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error) { () throws(IonRefusal) in
    let index = unsafe try outRoom(index)
    let linked = unsafe try program(handle).linked()
    unsafe index.pointee = UInt32(clamping: try reading { () throws(Fault) in try linked.start() })
  }
}

// MARK: code

@c @implementation
public func ion_program_verify(_ handle: OpaquePointer?, _ error: UnsafeMutablePointer<ion_error>?)
  -> ion_status
{
  unsafe serving(error) { () throws(IonRefusal) in _ = unsafe try program(handle).image() }
}

@c @implementation
public func ion_program_disassemble(
  _ handle: OpaquePointer?, _ className: UnsafePointer<CChar>?, _ form: ion_text_form,
  _ blob: UnsafeMutablePointer<OpaquePointer?>?, _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error, making: blob) { () throws(IonRefusal) in
    let box = unsafe try program(handle)
    guard form <= UInt32(ION_TEXT_ORIGINAL) else { throw .misuse("there is no form \(form) of texts") }
    let isOriginal = form == UInt32(ION_TEXT_ORIGINAL)
    let hasNotes = form == UInt32(ION_TEXT_NOTED)
    let listing = Listing(
      isOriginal ? .original : .full, hasNotes: hasNotes, program: hasNotes ? try? box.linked() : nil)
    guard let name = unsafe try lentText(ifAny: className, "the class's name") else {
      return unsafe owned(IonText(listing.text(of: box.pack.classes)))
    }
    guard let found = box.pack.class(named: name) else { throw .missing("there is no class \(name)") }
    return unsafe owned(IonText(listing.text(of: found.file, named: name)))
  }
}

@c @implementation
public func ion_program_class_bytes(
  _ handle: OpaquePointer?, _ className: UnsafePointer<CChar>?, _ blob: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error, making: blob) { () throws(IonRefusal) in
    let name = unsafe try lentText(className, "the class's name")
    guard let found = unsafe try program(handle).pack.class(named: name) else {
      throw .missing("there is no class \(name)")
    }
    let bytes = try reading { () throws(Fault) in try ClassFile(found.file.functions).bytes() }
    return unsafe owned(IonText(bytes))
  }
}

@c @implementation
public func ion_program_pack_bytes(
  _ handle: OpaquePointer?, _ blob: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error, making: blob) { () throws(IonRefusal) in
    let pack = unsafe try program(handle).pack
    return unsafe owned(IonText(try reading { () throws(Fault) in try pack.bytes() }))
  }
}

@c @implementation
public func ion_program_translation(
  _ handle: OpaquePointer?, _ function: UInt32, _ blob: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<ion_error>?
) -> ion_status {
  unsafe serving(error, making: blob) { () throws(IonRefusal) in
    let image = unsafe try program(handle).image()
    guard Int(function) < image.program.functions.count, let text = image.translation(of: Int(function))
    else {
      throw .missing("there is no code of a function \(function)")
    }
    return unsafe owned(IonText(text))
  }
}
