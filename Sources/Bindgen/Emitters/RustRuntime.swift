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
    case .flat: Self.flatText + Self.hostText
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
}
