//! Implements flat.abi on top of the generated flat.rs; tests call it from Python.
#[path = "flat.rs"]
mod flat;
use flat::*;
use std::sync::Mutex;

static STARTED: Mutex<Vec<(u64, String)>> = Mutex::new(Vec::new());

struct Mine;
impl Implementation for Mine {
    const POLLS: bool = true;
    fn open(path: &str, mode: Mode, options: Options) -> Option<u64> {
        let _ = (mode, options);
        let mut started = STARTED.lock().unwrap();
        let id = started.len() as u64 + 1;
        started.push((id, path.to_owned()));
        Some(id)
    }
    fn stat(file: File, response: &mut abut::Segment<'_>) -> Result<Stat, Problem> {
        if file.0 == 0 { return Err(Problem::Range(Range { low: 3, high: 4 })); }
        Ok(Stat { size: file.0, mode: Mode::WRITE, name: response.text("the name") })
    }
    fn add(a: i64, b: i64) -> i64 { a.checked_add(b).expect("overflow") }
    fn mean(xs: &[f64]) -> Option<f64> {
        if xs.is_empty() { None } else { Some(xs.iter().sum::<f64>() / xs.len() as f64) }
    }
    fn echo(data: &[u8], into: &mut abut::Segment<'_>) -> abut::RelSlice<u8> { into.slice(data) }
    fn table(seed: u8) -> [u32; 4] { [seed as u32; 4] }
    fn nothing() {}
    fn range(low: u32, high: u32) -> Range { Range { low, high } }
    fn tick(after: u32) -> Option<u64> { Some(1000 + after as u64) }
    fn divide(a: i32, b: i32) -> Result<i32, i8> { a.checked_div(b).ok_or(-7) }
    fn upper(text: &str, into: &mut abut::Segment<'_>) -> abut::RelStr { into.text(&text.to_uppercase()) }
    fn close(file: File) { let _ = file; }
    fn poll_operation(op_id: u64, reply: Reply<'_>) -> Answer {
        if op_id >= 1000 { return reply.tick(op_id - 1000); }
        let started = STARTED.lock().unwrap();
        let Some((_, path)) = started.iter().find(|(id, _)| *id == op_id) else { return reply.failed() };
        match path.as_str() {
            "slow" => reply.pending(),
            "gone" => reply.open(Err(Problem::Io(flat::Error::NOT_FOUND))),
            _ => reply.open(Ok(File(70 + op_id))),
        }
    }
    fn dispose_operation(op_id: u64) { STARTED.lock().unwrap().retain(|(id, _)| *id != op_id); }
}

flat::export!(flat, Mine);
