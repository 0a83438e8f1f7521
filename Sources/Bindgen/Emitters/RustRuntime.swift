/// Pieces of the module `abut` inside a generated file; only what is used is written.
enum RustRuntime: Int, CaseIterable {
  case str, slice, arena, relative, b32, cstr, panics, failure, flat

  static func text(of used: Set<RustRuntime>) -> String {
    var used = used
    if used.contains(.flat) { used.formUnion([.relative]) }
    guard !used.isEmpty else { return "" }
    var text = "\n/// What the C runtime types are in Rust.\npub mod abut {\n"
    for piece in allCases where used.contains(piece) { text += piece.text }
    return text + "}\n"
  }

  private var text: String {
    switch self {
    case .str: Self.strText
    case .slice: Self.sliceText
    case .arena: Self.arenaText
    case .relative: Self.relativeText
    case .b32: Self.b32Text
    case .cstr: Self.cstrText
    case .panics: Self.panicsText
    case .failure: Self.failureText
    case .flat: Self.flatText
    }
  }

  private static let strText = """
        /// UTF-8 text that somebody else keeps alive; not NUL terminated.
        #[repr(C)]
        #[derive(Clone, Copy, Debug)]
        pub struct Str { pub ptr: *const u8, pub len: usize }
        impl Str {
            pub const fn new(text: &str) -> Self { Self { ptr: text.as_ptr(), len: text.len() } }
            /// # Safety
            /// The text must be alive and unchanged as long as `'a`.
            pub unsafe fn as_bytes<'a>(self) -> &'a [u8] {
                if self.ptr.is_null() { return &[]; }
                unsafe { core::slice::from_raw_parts(self.ptr, self.len) }
            }
            /// # Safety
            /// As for `as_bytes`. Panics when the bytes are not UTF-8.
            pub unsafe fn as_str<'a>(self) -> &'a str {
                let bytes = unsafe { self.as_bytes() };
                core::str::from_utf8(bytes).expect("the library gave text that is not UTF-8")
            }
            /// A copy; what is not UTF-8 becomes U+FFFD.
            /// # Safety
            /// The text must be alive now.
            pub unsafe fn to_text(self) -> String {
                String::from_utf8_lossy(unsafe { self.as_bytes() }).into_owned()
            }
        }
        impl Default for Str { fn default() -> Self { Self::new("") } }

    """

  private static let sliceText = """
        /// Elements that somebody else keeps alive.
        #[repr(C)]
        #[derive(Clone, Copy, Debug)]
        pub struct Slice<T> { pub ptr: *const T, pub len: usize }
        impl<T: Copy> Slice<T> {
            pub const fn new(elements: &[T]) -> Self { Self { ptr: elements.as_ptr(), len: elements.len() } }
            /// # Safety
            /// The elements must be alive and unchanged as long as `'a`.
            pub unsafe fn as_slice<'a>(self) -> &'a [T] {
                if self.ptr.is_null() { return &[]; }
                unsafe { core::slice::from_raw_parts(self.ptr, self.len) }
            }
            /// # Safety
            /// The elements must be alive now.
            pub unsafe fn to_vec(self) -> Vec<T> { unsafe { self.as_slice() }.to_vec() }
        }

    """

  private static let arenaText = """
        /// Memory that the callee may write results into.
        #[repr(C)]
        #[derive(Clone, Copy, Debug)]
        pub struct Arena { pub ptr: *mut u8, pub cap: usize }
        impl Arena {
            pub const fn new(memory: &mut [u8]) -> Self {
                Self { ptr: memory.as_mut_ptr(), cap: memory.len() }
            }
        }

    """

  private static let relativeText = """
        /// Text at an offset from the start of its segment.
        #[repr(C)]
        #[derive(Clone, Copy, Debug, PartialEq, Default)]
        pub struct RelStr { pub offset: u32, pub len: u32 }
        impl RelStr {
            /// `None` when it does not lie inside the segment or is not UTF-8.
            pub fn get(self, segment: &[u8]) -> Option<&str> {
                let bytes = segment.get(self.offset as usize..)?.get(..self.len as usize)?;
                core::str::from_utf8(bytes).ok()
            }
        }
        /// Elements at an offset from the start of their segment.
        #[repr(C)]
        #[derive(Clone, Copy, Debug)]
        pub struct RelSlice<T> { pub offset: u32, pub len: u32, pub element: core::marker::PhantomData<T> }
        impl<T: Copy> RelSlice<T> {
            pub const fn new(offset: u32, len: u32) -> Self {
                Self { offset, len, element: core::marker::PhantomData }
            }
            /// Copies of the elements; `None` when they do not lie inside the segment.
            /// # Safety
            /// The segment's bytes must be values of `T`.
            pub unsafe fn to_vec(self, segment: &[u8]) -> Option<Vec<T>> {
                let size = core::mem::size_of::<T>();
                let bytes = segment.get(self.offset as usize..)?.get(..size.checked_mul(self.len as usize)?)?;
                let read = |index| unsafe { bytes.as_ptr().cast::<T>().add(index).read_unaligned() };
                Some((0..self.len as usize).map(read).collect())
            }
        }

    """

  private static let b32Text = """
        /// A truth value of 32 bits: everything but zero is true.
        #[repr(transparent)]
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
        pub struct B32(pub u32);
        impl B32 {
            pub const fn new(value: bool) -> Self { Self(value as u32) }
            pub const fn get(self) -> bool { self.0 != 0 }
        }

    """

  private static let cstrText = """
        /// A copy of NUL-terminated text, or nothing for NULL.
        /// # Safety
        /// The text must be alive now.
        pub unsafe fn text(ptr: *const core::ffi::c_char) -> Option<std::ffi::CString> {
            if ptr.is_null() { return None; }
            Some(unsafe { core::ffi::CStr::from_ptr(ptr) }.to_owned())
        }

    """

  private static let panicsText = """
        thread_local! {
            static PANIC: core::cell::Cell<Option<Box<dyn core::any::Any + Send>>> =
                const { core::cell::Cell::new(None) };
        }
        /// A panic must not cross C: it waits here until the C function has returned.
        pub(super) fn guarded<R>(fallback: R, call: impl FnOnce() -> R) -> R {
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(call)).unwrap_or_else(|panic| {
                PANIC.set(Some(panic));
                fallback
            })
        }
        pub(super) fn reraise() {
            if let Some(panic) = PANIC.take() { std::panic::resume_unwind(panic); }
        }

    """

  private static let failureText = """
        /// An error with what the library said about it.
        #[derive(Clone)]
        pub struct Failure<S, D> { pub status: S, pub message: String, pub detail: D }
        impl<S: core::fmt::Debug, D> core::fmt::Debug for Failure<S, D> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, "{:?}: {}", self.status, self.message)
            }
        }
        impl<S: core::fmt::Display, D> core::fmt::Display for Failure<S, D> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                if self.message.is_empty() { return self.status.fmt(f); }
                write!(f, "{}: {}", self.status, self.message)
            }
        }
        impl<S: core::fmt::Debug + core::fmt::Display, D> std::error::Error for Failure<S, D> {}

    """

  private static let flatText = """
        pub type FlatFn =
            unsafe extern "C" fn(input: *const u8, in_len: usize, out: *mut u8, out_cap: usize) -> usize;
        /// One row of an extension's table.
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct FlatFunction {
            pub name: *const core::ffi::c_char,
            pub func: FlatFn,
            pub signature_id: u32,
            /// 1: async
            pub flags: u32,
            pub sig: u64,
        }
        /// What the register function returns.
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct FlatExtension {
            pub abi_version: u32,
            pub count: u32,
            pub functions: *const FlatFunction,
            pub poll: unsafe extern "C" fn(op_id: u64, out: *mut u8, out_cap: usize) -> usize,
            pub dispose: unsafe extern "C" fn(op_id: u64),
        }
        /// Memory behind a response (or an arena) that `rel` values point into.
        pub struct Segment<'a> { memory: &'a mut [u8], used: usize, is_full: bool }
        impl<'a> Segment<'a> {
            /// The first `used` bytes are taken already.
            pub fn new(memory: &'a mut [u8], used: usize) -> Self { Self { memory, used, is_full: false } }
            /// # Safety
            /// `ptr` must be good for writing `cap` bytes as long as `'a`.
            pub unsafe fn from_raw(ptr: *mut u8, cap: usize, used: usize) -> Self {
                if ptr.is_null() { return Self::new(&mut [], 0); }
                Self::new(unsafe { core::slice::from_raw_parts_mut(ptr, cap) }, used)
            }
            pub fn used(&self) -> usize { self.used }
            /// Something did not fit: the call fails.
            pub fn is_full(&self) -> bool { self.is_full }
            fn put(&mut self, from: *const u8, len: usize, align: usize) -> u32 {
                let base = self.memory.as_ptr() as usize;
                let start = (base + self.used).next_multiple_of(align) - base;
                let room = self.memory.len().min(u32::MAX as usize);
                let fits = start.checked_add(len).is_some_and(|end| end <= room);
                if !fits {
                    self.is_full = true;
                    return 0;
                }
                // SAFETY: the range was checked, and the source is a slice of plain elements
                unsafe { core::ptr::copy_nonoverlapping(from, self.memory.as_mut_ptr().add(start), len) };
                self.used = start + len;
                start as u32
            }
            pub fn text(&mut self, text: &str) -> RelStr {
                let offset = self.put(text.as_ptr(), text.len(), 1);
                if self.is_full { RelStr::default() } else { RelStr { offset, len: text.len() as u32 } }
            }
            pub fn slice<T: Copy>(&mut self, elements: &[T]) -> RelSlice<T> {
                let size = core::mem::size_of_val(elements);
                let offset = self.put(elements.as_ptr().cast(), size, core::mem::align_of::<T>());
                if self.is_full { RelSlice::new(0, 0) } else { RelSlice::new(offset, elements.len() as u32) }
            }
        }
        /// Writes a response; `usize::MAX` when there is no room.
        /// # Safety
        /// `out` must be good for writing `cap` bytes.
        pub unsafe fn respond<T>(value: T, out: *mut u8, cap: usize, used: usize) -> usize {
            let size = core::mem::size_of::<T>();
            if cap < size || (size > 0 && out.is_null()) { return usize::MAX; }
            unsafe { out.cast::<T>().write_unaligned(value) };
            used.max(size)
        }
        /// A panic must not cross C: it is an error there.
        pub fn caught(call: impl FnOnce() -> usize) -> usize {
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(call)).unwrap_or(usize::MAX)
        }

    """
}
