/// The flat calling convention in Rust.
extension RustRuntime {
  static let flatText = """
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
            /// `None`: operations are the host's.
            pub poll: Option<FlatPoll>,
            pub dispose: Option<FlatDispose>,
        }
        pub type FlatPoll = unsafe extern "C" fn(op_id: u64, out: *mut u8, out_cap: usize) -> usize;
        pub type FlatDispose = unsafe extern "C" fn(op_id: u64);
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
        /// Writes a response; a code when there is no room.
        /// # Safety
        /// `out` must be good for writing `cap` bytes.
        pub unsafe fn respond<T>(value: T, out: *mut u8, cap: usize, used: usize) -> usize {
            let size = core::mem::size_of::<T>();
            if cap < size || (size > 0 && out.is_null()) { return code::TOO_SMALL; }
            unsafe { out.cast::<T>().write_unaligned(value) };
            used.max(size)
        }
        struct Refused(usize);
        /// Makes the call that runs in this thread, or the operation, fail with a code.
        pub fn fail(code: usize) -> ! { std::panic::resume_unwind(Box::new(Refused(code))) }
        /// A panic must not cross C: it is a code there.
        pub fn caught(call: impl FnOnce() -> usize) -> usize {
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(call))
                .unwrap_or_else(|panic| why(&*panic).0)
        }
        fn why(panic: &(dyn core::any::Any + Send)) -> (usize, &str) {
            if let Some(refused) = panic.downcast_ref::<Refused>() { return (refused.0, ""); }
            let text = panic.downcast_ref::<&str>().copied();
            (code::CRASHED, text.or(panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("panicked"))
        }

    """
}

/// What implementers need of their host.
extension RustRuntime {
  static let hostText = """
        /// Why a call failed: the top of the range of what it gives.
        pub mod code {
            pub const FAILED: usize = usize::MAX;
            pub const TOO_SMALL: usize = usize::MAX - 1;
            pub const BAD_REQUEST: usize = usize::MAX - 2;
            pub const DENIED: usize = usize::MAX - 3;
            pub const STALE: usize = usize::MAX - 4;
            pub const LIMIT: usize = usize::MAX - 5;
            pub const UNSUPPORTED: usize = usize::MAX - 6;
            pub const CANCELLED: usize = usize::MAX - 7;
            pub const CRASHED: usize = usize::MAX - 8;
        }
        /// What a host does for an extension.
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct FlatHost {
            pub size: u32,
            pub version: u32,
            pub context: *mut core::ffi::c_void,
            pub op_begin: unsafe extern "C" fn(*mut core::ffi::c_void) -> u64,
            pub op_complete: unsafe extern "C" fn(*mut core::ffi::c_void, u64, *const u8, usize) -> i32,
            pub op_fail: unsafe extern "C" fn(*mut core::ffi::c_void, u64, usize, *const u8, usize) -> i32,
            pub op_cancelled: unsafe extern "C" fn(*mut core::ffi::c_void, u64) -> i32,
            pub handle_new: unsafe extern "C" fn(
                *mut core::ffi::c_void, u32, u32, *mut core::ffi::c_void, Option<Release>) -> u64,
            pub handle_get:
                unsafe extern "C" fn(*mut core::ffi::c_void, u64, u32, u32) -> *mut core::ffi::c_void,
            pub handle_close: unsafe extern "C" fn(*mut core::ffi::c_void, u64) -> i32,
            pub arena_new: unsafe extern "C" fn(*mut core::ffi::c_void, usize) -> u64,
            pub arena_data: unsafe extern "C" fn(*mut core::ffi::c_void, u64, *mut usize) -> *mut u8,
            pub arena_retain: unsafe extern "C" fn(*mut core::ffi::c_void, *const u8) -> u64,
            pub arena_free: unsafe extern "C" fn(*mut core::ffi::c_void, u64) -> i32,
        }
        pub type Release = unsafe extern "C" fn(resource: *mut core::ffi::c_void);
        // SAFETY: every function may be called from any thread
        unsafe impl Send for FlatHost {}
        unsafe impl Sync for FlatHost {}
        static HOST: std::sync::RwLock<Option<FlatHost>> = std::sync::RwLock::new(None);
        /// What `vm_extension_attach` does.
        /// # Safety
        /// `given` must be null or a host's record; its functions stay callable until another is attached.
        pub unsafe fn attach(given: *const FlatHost) -> i32 {
            let size = core::mem::size_of::<FlatHost>();
            let head = given.cast::<[u32; 2]>();
            if !given.is_null() && unsafe { (*head)[1] < 1 || ((*head)[0] as usize) < size } { return 1; }
            let host = if given.is_null() { None } else { Some(unsafe { *given }) };
            let Ok(mut place) = HOST.write() else { return 1 };
            *place = host;
            0
        }
        pub fn host() -> Option<FlatHost> { HOST.read().ok().and_then(|host| *host) }
        fn needed() -> FlatHost { host().unwrap_or_else(|| fail(code::UNSUPPORTED)) }
        /// The number of an operation of the host. Dropping it unfinished makes it fail.
        pub struct Operation { id: u64, is_over: bool }
        impl Operation {
            /// The call fails when the host gives none.
            pub fn begin() -> Self {
                let host = needed();
                // SAFETY: the host said so
                let id = unsafe { (host.op_begin)(host.context) };
                if id == 0 { fail(code::LIMIT) }
                Self { id, is_over: false }
            }
            /// The same number, to ask about it only.
            pub fn view(id: u64) -> Self { Self { id, is_over: true } }
            pub fn id(&self) -> u64 { self.id }
            /// Whether nobody waits for it any more.
            pub fn is_cancelled(&self) -> bool {
                let Some(host) = host() else { return true };
                unsafe { (host.op_cancelled)(host.context, self.id) != 0 }
            }
            pub fn fail(mut self, code: usize, message: &str) {
                self.is_over = true;
                let Some(host) = host() else { return };
                unsafe { (host.op_fail)(host.context, self.id, code, message.as_ptr(), message.len()) };
            }
            fn give(mut self, response: *const u8, len: usize) -> bool {
                self.is_over = true;
                let Some(host) = host() else { return false };
                unsafe { (host.op_complete)(host.context, self.id, response, len) == 0 }
            }
            /// False when nobody waits for it any more.
            pub fn complete<T>(self, response: T) -> bool {
                self.give((&raw const response).cast(), core::mem::size_of::<T>())
            }
            /// With room for so many bytes behind the response.
            pub fn complete_behind<T, R>(
                self, room: usize, make: impl FnOnce(&mut Segment<'_>) -> T, lower: impl FnOnce(T) -> R,
            ) -> bool {
                let size = core::mem::size_of::<R>();
                let mut memory = vec![0u8; size + room];
                let mut segment = Segment::new(&mut memory, size);
                let Some((this, value)) = self.guard(|_| make(&mut segment)) else { return false };
                if segment.is_full() {
                    this.fail(code::TOO_SMALL, "no room for the response");
                    return false;
                }
                let used = segment.used();
                let written = unsafe { respond(lower(value), memory.as_mut_ptr(), memory.len(), used) };
                this.give(memory.as_ptr(), written)
            }
            /// Runs `work`; a panic of it makes the operation fail.
            pub fn guard<R>(self, work: impl FnOnce(&Self) -> R) -> Option<(Self, R)> {
                match std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| work(&self))) {
                    Ok(result) => Some((self, result)),
                    Err(panic) => {
                        let (code, text) = why(&*panic);
                        self.fail(code, text);
                        None
                    }
                }
            }
        }
        impl Drop for Operation {
            fn drop(&mut self) {
                if !self.is_over {
                    Self::view(self.id).fail(code::FAILED, "it was given up by the extension");
                }
            }
        }
        type Resource = std::sync::Arc<dyn core::any::Any + Send + Sync>;
        unsafe extern "C" fn release(resource: *mut core::ffi::c_void) {
            // SAFETY: `handle_new` made it, and the host gives it back once
            let resource = unsafe { Box::from_raw(resource.cast::<Resource>()) };
            caught(move || { drop(resource); 0 });
        }
        pub fn handle_new<T: Send + Sync + 'static>(kind: u32, rights: u64, resource: T) -> u64 {
            let host = needed();
            let resource: Resource = std::sync::Arc::new(resource);
            let resource = Box::into_raw(Box::new(resource)).cast();
            let made = unsafe {
                (host.handle_new)(host.context, kind, rights as u32, resource, Some(release))
            };
            if made == 0 {
                unsafe { release(resource) };
                fail(code::LIMIT)
            }
            made
        }
        pub fn handle_get<T: Send + Sync + 'static>(
            handle: u64, kind: u32, rights: u64,
        ) -> std::sync::Arc<T> {
            let host = needed();
            let found = unsafe { (host.handle_get)(host.context, handle, kind, rights as u32) };
            if found.is_null() { fail(code::DENIED) }
            // SAFETY: the host keeps handles of other kinds apart, and this one alive during the call
            let resource: Resource = unsafe { (*found.cast::<Resource>()).clone() };
            resource.downcast().unwrap_or_else(|_| fail(code::DENIED))
        }
        pub fn handle_close(handle: u64) {
            let host = needed();
            if unsafe { (host.handle_close)(host.context, handle) } != 0 { fail(code::STALE) }
        }
        /// Memory of the host that stays where it is until it is freed.
        pub fn arena_new(size: usize) -> Option<u64> {
            let host = needed();
            Some(unsafe { (host.arena_new)(host.context, size) }).filter(|arena| *arena != 0)
        }
        /// Where it lies. The slice is valid as long as the arena is kept.
        pub fn arena_data(arena: u64) -> Option<*mut [u8]> {
            let host = needed();
            let mut size = 0;
            let start = unsafe { (host.arena_data)(host.context, arena, &mut size) };
            (!start.is_null()).then(|| core::ptr::slice_from_raw_parts_mut(start, size))
        }
        /// Keeps the arena that the address lies in; free it as often as it is kept.
        pub fn arena_retain(inside: *const u8) -> Option<u64> {
            let host = needed();
            Some(unsafe { (host.arena_retain)(host.context, inside) }).filter(|arena| *arena != 0)
        }
        pub fn arena_free(arena: u64) -> bool {
            let host = needed();
            unsafe { (host.arena_free)(host.context, arena) == 0 }
        }

    """
}
