//! Uses the generated everything.rs as a program would.
#[path = "everything.rs"]
mod everything;
use everything::*;
use std::{cell::RefCell, rc::Rc};

unsafe extern "C" {
    fn ev_alive() -> i32;
}

fn values() {
    assert_eq!(scale(Point { x: 1.0, y: 2.0 }, RATIO), Point { x: 0.5, y: 1.0 });
    let mut p = Point::default();
    assert_eq!(p.y, 1.5);
    assert_eq!(r#move(&mut p, 4.0), Ok(Status::OK));
    assert_eq!(r#move(&mut p, -9.0), Err(Status::BAD_INPUT));
    assert!(std::panic::catch_unwind(|| r#move(&mut Point::default(), 11.0)).is_err());
    assert_eq!(split(2.5), Ok((2, 0.5)));
    assert_eq!(split(f64::NAN), Err(Status::BAD_INPUT));
    let mut xs = [0; 4];
    assert_eq!(fill(&mut xs, 7), Ok(Status::OK));
    assert_eq!(xs, [7, 8, 9, 10]);
    let mut room = [0; 8];
    assert_eq!(pack(&mut room, b"abc"), Ok(6));
    assert_eq!(&room[..6], b"aabbcc");
    assert_eq!(pack(&mut room[..5], b"abc"), Err(Status::SMALL));
    assert_eq!(length(c"four"), 4);
    assert_eq!(maybe(Some(1.5)), Some(2.5));
    assert_eq!(maybe(None), None);
    assert_eq!(divide(7, 2), Ok(3));
    assert_eq!(divide(7, 0), Err(Mode::EXACT));
    assert_eq!(rights_of(Rights::READ | Rights::RUN, Mode::EXACT), Rights(17));
    assert_eq!(matrix(&[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), 641.0);
    let mut corners = [1.0, 2.0, 3.0, 4.0];
    corner(&mut corners);
    assert_eq!(corners[3], 1.0);
    assert_eq!(class(1, 2, 3), 321);
    assert_eq!(open_file(c"x"), -1);
    assert_eq!(Point { x: 3.0, y: 4.0 }.norm(), 5.0);
    assert_eq!(unsafe { sys::ev_format(c"%d-%s".as_ptr(), 12, c"ab".as_ptr()) }, 5);
}

fn sums() {
    let text = |shape: Shape| describe(&shape);
    assert_eq!(text(Shape::Empty), "empty");
    assert_eq!(text(Shape::Circle(2.5)), "circle 2.5");
    assert_eq!(text(Shape::Box(Point { x: 1.0, y: 2.0 })), "box 1 2");
    assert_eq!(text(Shape::Label("héllo".into())), "label héllo");
    assert_eq!(text(Shape::Many([1, 2, 3])), "many 1 2 3");
    assert_eq!(text(Shape::Unknown(200)), "unknown 200");
    assert!(matches!(classify("name"), Ok(Shape::Label(name)) if name == "name"));
    assert!(matches!(classify("x"), Ok(Shape::Unknown(77))));
    assert!(matches!(classify(""), Err(Status::BAD_INPUT)));
    let raw = RawSmall::from(Small::Off);
    assert_eq!(Small::try_from(&raw), Ok(Small::Off));
    assert_eq!(Small::try_from(&RawSmall { tag: 9 }), Err(9));
    assert!(matches!(unsafe { identity(&Value::Truth(true)) }, Value::Truth(true)));
}

fn bits() {
    let mut b = Bits::default();
    b.set_low(5);
    b.set_middle(99);
    b.set_sign(-3);
    b.rest = 2;
    b.set_far((1 << 32) | 7);
    b.set_flag(true);
    assert_eq!((b.low(), b.middle(), b.sign(), b.far(), b.flag()), (5, 99, -3, (1 << 32) | 7, true));
    assert_eq!(bits_of(b), 5 + 990 + 13_000 + 100_000 + 1_000_000 + 20_000_000);
    b.set_sign(15);
    b.set_flag(false);
    assert_eq!((b.low(), b.middle(), b.sign(), b.rest, b.flag()), (5, 99, 15, 2, false));
}

fn calls() {
    let mut seen = vec![];
    assert_eq!(visit(&[1.0, 2.0], |i, x| { seen.push((i, x)); i == 0 }), Ok(Status::MORE));
    assert_eq!(seen, [(0, 1.0), (1, 2.0)]);
    unsafe extern "C" fn down(a: *const core::ffi::c_void, b: *const core::ffi::c_void) -> i32 {
        let (a, b) = unsafe { (*a.cast::<u32>(), *b.cast::<u32>()) };
        b.cmp(&a) as i32
    }
    let mut xs = [3, 9, 1];
    unsafe { sort(&mut xs, down) };
    assert_eq!(xs, [9, 3, 1]);
    assert_eq!(tell(0).unwrap(), Status::OK);
    let failure = tell(4).unwrap_err();
    assert_eq!((failure.status, failure.detail.line), (Status::REFUSED, 4));
    assert_eq!(failure.to_string(), "refused: the other side said no: the library said why");
}

fn handles() {
    let log = Rc::new(RefCell::new(vec![]));
    {
        let mut b = Box::new(16, Mode::FAST).unwrap();
        assert!(Box::new(17, Mode::FAST).is_none());
        let kept = log.clone();
        b.on_change(Some(move |mode: Mode, text: &std::ffi::CStr| kept.borrow_mut().push((mode, text.to_owned()))));
        assert_eq!(Rc::strong_count(&log), 2);
        b.put(1.5).unwrap();
        b.put(2.5).unwrap();
        assert_eq!(log.borrow().len(), 2);
        assert_eq!(log.borrow()[0], (Mode::EXACT, c"put".to_owned()));
        assert_eq!(b.size(), 2);
        b.set_level(9);
        assert_eq!(b.level(), 9);
        assert_eq!(*b.values(), 1.5);
        let mut other = b.clone().unwrap();
        other.put(4.0).unwrap();
        b.merge(other).unwrap();
        let mut sum = 0.0;
        assert_eq!(b.each(|_, x| { sum += x; true }), 5);
        assert_eq!(sum, 12.0);
        assert_eq!(b.take(), Ok((Status::MORE, 4.0)));
        b.on_change(None::<fn(Mode, &std::ffi::CStr)>);
        let address = b.as_ptr();
        assert_eq!(b.into_ptr(), address);
        drop(unsafe { Box::from_ptr(address) });
        assert_eq!(unsafe { ev_alive() }, 0);
    }
    {
        let mut b = Box::new(1, Mode::FAST).unwrap();
        let kept = log.clone();
        b.on_change(Some(move |_: Mode, _: &std::ffi::CStr| { let _ = &kept; panic!("later") }));
        assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| b.put(1.0))).is_err());
        assert_eq!(b.size(), 1);
    }
    assert_eq!(unsafe { ev_alive() }, 0);
}

fn main() {
    values();
    sums();
    bits();
    calls();
    handles();
    println!("everything is right");
}
