//! flat.abi over Rust values, on operations, handles and panics of the layer.
#[path = "flat.rs"]
mod flat;
use flat::*;

struct Opened {
    name: String,
    mode: Mode,
}

struct Mine;
flat::export!(flat, Mine);

impl Implementation for Mine {
    fn open(path: &str, mode: Mode, _: Options) -> Option<u64> {
        let name = path.to_owned();
        OpenOperation::spawn(move |_| match name.as_str() {
            "missing" => Err(Problem::Io(flat::Error::NOT_FOUND)),
            "range" => Err(Problem::Range(Range { low: 3, high: 4 })),
            "crash" => panic!("the thread broke"),
            _ => {
                let rights = if mode == Mode::WRITE { File::RIGHT_WRITE } else { File::RIGHT_READ };
                Ok(File::make(Opened { name, mode }, rights))
            }
        })
    }
    fn stat(file: File, response: &mut abut::Segment<'_>) -> Result<Stat, Problem> {
        let opened = file.get::<Opened>(File::RIGHT_READ);
        if opened.name == "void" { return Err(Problem::Unknown); }
        Ok(Stat { size: opened.name.len() as u64, mode: opened.mode, name: response.text(&opened.name) })
    }
    fn add(a: i64, b: i64) -> i64 { a.checked_add(b).unwrap_or_else(|| abut::fail(abut::code::LIMIT)) }
    fn mean(xs: &[f64]) -> Option<f64> {
        if xs.is_empty() { None } else { Some(xs.iter().sum::<f64>() / xs.len() as f64) }
    }
    fn echo(data: &[u8], into: &mut abut::Segment<'_>) -> abut::RelSlice<u8> { into.slice(data) }
    fn table(seed: u8) -> [u32; 4] { [0, 1, 2, 3].map(|n| n * u32::from(seed)) }
    fn nothing() {}
    fn range(low: u32, high: u32) -> Range {
        if low > high { abut::fail(abut::code::BAD_REQUEST) }
        Range { low, high }
    }
    fn tick(after: u32) -> Option<u64> { TickOperation::spawn(move |_| 2 * u64::from(after)) }
    fn divide(a: i32, b: i32) -> Result<i32, i8> { a.checked_div(b).ok_or(-7) }
    fn upper(text: &str, into: &mut abut::Segment<'_>) -> abut::RelStr { into.text(&text.to_uppercase()) }
    fn close(file: File) { file.close() }
}
