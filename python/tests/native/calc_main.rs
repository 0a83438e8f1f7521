//! Uses the generated calc.rs as a program would.
#[path = "calc.rs"]
mod calc;
use calc::{Calc, Cell, Opts, Status, Vec2};

unsafe extern "C" {
    fn calc_alive() -> i32;
}

fn main() {
    assert!(Calc::new(65, Opts::TRACE).is_none());
    {
        let mut k = Calc::new(10, Opts::SATURATE | Opts::TRACE).unwrap();
        assert_eq!(unsafe { calc_alive() }, 1);
        assert_eq!(k.div(7, 2), Ok(3));
        assert_eq!(k.div(1, 0), Err(Status::DIV_ZERO));
        assert_eq!(k.div(1, 0).unwrap_err().to_string(), "div_zero: divisor was zero");
        assert_eq!(k.sum(&[1.0, 2.0, 3.5]), 6.5);
        assert_eq!(k.sum(&[]), 0.0);
        let mut v = Vec2 { x: 1.0, y: -2.0 };
        k.scale(&mut v, 3.0);
        assert_eq!(v, Vec2 { x: 3.0, y: -6.0 });
        assert_eq!(k.eval(""), Ok(Cell::None));
        assert_eq!(k.eval("2.5"), Ok(Cell::Num(2.5)));
        assert_eq!(k.eval("héllo"), Ok(Cell::Text("héllo".into())));
        let mut seen = vec![];
        assert_eq!(k.run(3, |done, total| { seen.push((done, total)); true }), Ok(()));
        assert_eq!(seen, [(1, 3), (2, 3), (3, 3)]);
        assert_eq!(k.run(3, |done, _| done < 2), Err(Status::CANCEL));
        std::panic::set_hook(Box::new(|_| {}));
        let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| k.run(3, |_, _| panic!("from the closure"))));
        assert_eq!(*caught.unwrap_err().downcast_ref::<&str>().unwrap(), "from the closure");
        assert_eq!(k.div(9, 3), Ok(3));
    }
    assert_eq!(unsafe { calc_alive() }, 0);
    assert_eq!(calc::MAX_PRECISION, 64);
    println!("calc is right");
}
