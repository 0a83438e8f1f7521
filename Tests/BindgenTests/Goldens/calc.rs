//! generated from calc.abi (demo.calc 1.2.0) by abut; do not edit
//! A small calculator used in the documentation.
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals, clippy::all)]

pub const MAX_PRECISION: u32 = 64;

/// Outcome of a calculation.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Status(pub i32);
impl Status {
    /// success
    pub const OK: Self = Self(0);
    /// divisor was zero
    pub const DIV_ZERO: Self = Self(1);
    /// the callback asked to stop
    pub const CANCEL: Self = Self(2);
    /// The member's name; `None` for a value that this file does not know.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ok"),
            1 => Some("div_zero"),
            2 => Some("cancel"),
            _ => None,
        }
    }
}
impl Status {
    pub const fn is_error(self) -> bool { !matches!(self.0, 0) }
    /// The status itself, or the error that it is.
    pub const fn check(self) -> Result<Self, Self> { if self.is_error() { Err(self) } else { Ok(self) } }
    pub const fn ok(self) -> Result<(), Self> { if self.is_error() { Err(self) } else { Ok(()) } }
}
impl core::fmt::Display for Status {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.0 {
            0 => f.write_str("ok: success"),
            1 => f.write_str("div_zero: divisor was zero"),
            2 => f.write_str("cancel: the callback asked to stop"),
            code => write!(f, "status {code}"),
        }
    }
}
impl std::error::Error for Status {}

#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Opts(pub u32);
impl Opts {
    pub const SATURATE: Self = Self(1);
    pub const TRACE: Self = Self(2);
}
impl Opts {
    pub const fn empty() -> Self { Self(0) }
    pub const fn contains(self, other: Self) -> bool { self.0 & other.0 == other.0 }
}
impl core::ops::BitOr for Opts {
    type Output = Self;
    fn bitor(self, other: Self) -> Self { Self(self.0 | other.0) }
}
impl core::ops::BitAnd for Opts {
    type Output = Self;
    fn bitand(self, other: Self) -> Self { Self(self.0 & other.0) }
}
impl core::ops::BitXor for Opts {
    type Output = Self;
    fn bitxor(self, other: Self) -> Self { Self(self.0 ^ other.0) }
}
impl core::ops::BitOrAssign for Opts {
    fn bitor_assign(&mut self, other: Self) { self.0 |= other.0; }
}
impl core::ops::Not for Opts {
    type Output = Self;
    fn not(self) -> Self { Self(!self.0) }
}

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Vec2 {
    pub x: f64,
    pub y: f64,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub union CellAs {
    pub num: f64,
    pub text: abut::Str,
}
/// `Cell` as it lies in memory.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RawCell {
    pub tag: u8,
    pub as_: CellAs,
}
impl Default for RawCell {
    // SAFETY: all-zero bytes are a value of every member
    fn default() -> Self { unsafe { core::mem::zeroed() } }
}
/// A cell: nothing, a number or a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    None,
    Num(f64),
    Text(String),
}
impl Cell {
    /// Copies what the raw value says; an error is a tag that has no case.
    /// # Safety
    /// The tag selects the member that was written, and its pointers are valid.
    pub unsafe fn from_raw(raw: &RawCell) -> Result<Self, u8> {
        Ok(match raw.tag {
            0 => Self::None,
            1 => { let value = unsafe { raw.as_.num }; Self::Num(value) }
            2 => { let value = unsafe { raw.as_.text }; Self::Text(unsafe { value.to_text() }) }
            tag => return Err(tag),
        })
    }
    /// The raw value; what it points at stays in `self`.
    pub fn to_raw(&self) -> RawCell {
        let mut raw = RawCell::default();
        match self {
            Self::None => raw.tag = 0,
            Self::Num(value) => {
                raw.tag = 1;
                raw.as_.num = *value;
            }
            Self::Text(value) => {
                raw.tag = 2;
                raw.as_.text = abut::Str::new(value);
            }
        }
        raw
    }
}

pub type Progress = unsafe extern "C" fn(
    done: u32,
    total: u32,
    ctx: *mut core::ffi::c_void,
) -> bool;

/// What a `Calc` points at: only ever behind a reference.
#[repr(C)]
pub struct CalcRef {
    _opaque: [u8; 0],
    _pinned: core::marker::PhantomData<(*mut u8, core::marker::PhantomPinned)>,
}
#[derive(Debug)]
pub struct Calc {
    raw: core::ptr::NonNull<CalcRef>,
}
impl Calc {
    /// Takes over what C gave; `None` for NULL.
    /// # Safety
    /// `raw` is NULL or owned by the caller, who gives it up.
    pub unsafe fn from_ptr(raw: *mut CalcRef) -> Option<Self> {
        core::ptr::NonNull::new(raw).map(|raw| Self { raw })
    }
    pub fn as_ptr(&self) -> *mut CalcRef { self.raw.as_ptr() }
    /// Gives it up without releasing it.
    pub fn into_ptr(self) -> *mut CalcRef { core::mem::ManuallyDrop::new(self).raw.as_ptr() }
}
impl core::ops::Deref for Calc {
    type Target = CalcRef;
    // SAFETY: it is alive until this value is dropped
    fn deref(&self) -> &CalcRef { unsafe { self.raw.as_ref() } }
}
impl core::ops::DerefMut for Calc {
    fn deref_mut(&mut self) -> &mut CalcRef { unsafe { self.raw.as_mut() } }
}
impl Drop for Calc {
    fn drop(&mut self) { let _ = unsafe { sys::calc_free(self.raw.as_ptr()) }; }
}

impl Calc {
    /// Makes a calculator; None when memory is short.
    /// `precision` is usually `10`.
    /// `opts` is usually `Opts::empty()`.
    pub fn new(precision: u32, opts: Opts) -> Option<Calc> {
        let returned_ = unsafe { sys::calc_new(precision, opts) };
        unsafe { Calc::from_ptr(returned_) }
    }
}

impl CalcRef {
    /// Divides; q receives the quotient.
    pub fn div(&mut self, a: i64, b: i64) -> Result<i64, Status> {
        let mut q_: i64 = 0;
        let returned_ = unsafe { sys::calc_div(self, a, b, &mut q_) };
        returned_.check()?;
        Ok(q_)
    }
    pub fn sum(&mut self, xs: &[f64]) -> f64 {
        unsafe { sys::calc_sum(self, xs.as_ptr(), xs.len()) }
    }
    pub fn scale(&mut self, v: &mut Vec2, k: f64) {
        unsafe { sys::calc_scale(self, v, k) };
    }
    pub fn eval(&mut self, src: &str) -> Result<Cell, Status> {
        let mut cell_: RawCell = unsafe { core::mem::zeroed() };
        let returned_ = unsafe { sys::calc_eval(self, abut::Str::new(src), &mut cell_) };
        returned_.check()?;
        Ok(unsafe { Cell::from_raw(&cell_).expect("unknown Cell") })
    }
    pub fn run<F: FnMut(u32, u32) -> bool>(&mut self, total: u32, mut cb: F) -> Result<(), Status> {
        unsafe extern "C" fn cb_call<F: FnMut(u32, u32) -> bool>(done: u32, total: u32, ctx: *mut core::ffi::c_void) -> bool {
            abut::guarded(false, || {
                // SAFETY: the context is the closure, alive while the library may call; C's values are valid
                let call = unsafe { &mut *ctx.cast::<F>() };
                call(done, total)
            })
        }
        let cb_context = core::ptr::from_mut(&mut cb).cast();
        let cb_pointer: Progress = cb_call::<F>;
        let returned_ = unsafe { sys::calc_run(self, total, cb_pointer, cb_context) };
        abut::reraise();
        returned_.ok()
    }
}

/// The C functions as they are. Every call is unsafe: the safe layer is above.
pub mod sys {
    use super::*;

    #[link(name = "calc")]
    unsafe extern "C" {
        pub fn calc_new(precision: u32, opts: Opts) -> *mut CalcRef;
        pub fn calc_free(this: *mut CalcRef);
        pub fn calc_div(this: *mut CalcRef, a: i64, b: i64, q: *mut i64) -> Status;
        pub fn calc_sum(this: *mut CalcRef, xs: *const f64, n: usize) -> f64;
        pub fn calc_scale(this: *mut CalcRef, v: *mut Vec2, k: f64);
        pub fn calc_eval(this: *mut CalcRef, src: abut::Str, cell: *mut RawCell) -> Status;
        pub fn calc_run(this: *mut CalcRef, total: u32, cb: Progress, ctx: *mut core::ffi::c_void) -> Status;
    }
}

#[cfg(all(target_pointer_width = "64", not(windows)))]
const _: () = {
    use core::mem::{align_of, offset_of, size_of};
    assert!(size_of::<Vec2>() == 16 && align_of::<Vec2>() == 8);
    assert!(offset_of!(Vec2, x) == 0);
    assert!(offset_of!(Vec2, y) == 8);
    assert!(size_of::<RawCell>() == 24 && align_of::<RawCell>() == 8);
    assert!(offset_of!(RawCell, tag) == 0 && offset_of!(RawCell, as_) == 8);
};

/// What the C runtime types are in Rust.
pub mod abut {
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
}
