//! What @stem@.abi promises. The generated module packs, unpacks and registers; here are functions over
//! typed values.
#[allow(dead_code)]
#[path = "../generated/@stem@.rs"]
mod @stem@;

use @stem@::{Implementation, PrimesOperation, Problem, Summary, Tally};
use std::sync::Mutex;

struct Extension;
@stem@::export!(@stem@, Extension);

impl Implementation for Extension {
    fn scale(value: f64, factor: f64) -> f64 {
        value * factor
    }

    fn mean(values: &[f64]) -> Result<f64, Problem> {
        if values.is_empty() {
            return Err(Problem::Empty);
        }
        Ok(values.iter().sum::<f64>() / values.len() as f64)
    }

    // Async: what the closure returns in its own thread completes the operation.
    fn primes(limit: u64) -> Option<u64> {
        const MOST: u64 = 1_000_000_000;
        PrimesOperation::spawn(move |operation| {
            if limit > MOST {
                return Err(Problem::TooLarge(MOST));
            }
            let mut count = 0;
            for n in 2..limit {
                count += u64::from((2..).take_while(|d| d * d <= n).all(|d| n % d != 0));
                if n % 256 == 0 && operation.is_cancelled() {
                    break;
                }
            }
            Ok(count)
        })
    }

    // A capability: a number for the caller, a value here.
    fn tally_open() -> Tally {
        let tally = Mutex::new(Summary { count: 0, sum: 0.0 });
        Tally::make(tally, Tally::RIGHT_READ | Tally::RIGHT_WRITE)
    }

    fn tally_add(tally: Tally, value: f64) -> Summary {
        let tally = tally.get::<Mutex<Summary>>(Tally::RIGHT_WRITE);
        let mut tally = tally.lock().unwrap();
        tally.count += 1;
        tally.sum += value;
        *tally
    }

    fn tally_close(tally: Tally) {
        tally.close();
    }
}
