"""abut.kio.vec: the same numbers as numpy, sums in the documented order, and words for what is refused."""

from __future__ import annotations

import doctest
import importlib.util
import math
import random
import subprocess
import sys
import threading
from array import array
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from abut.kio import vec
from abut.native import tiers

np = pytest.importorskip("numpy")


def _slow() -> ModuleType:
    """The module as it is without the accelerator."""
    current = tiers.current
    spec = importlib.util.spec_from_file_location("abut_kio_vec_without_accelerator", vec.__file__)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    tiers.current = lambda: SimpleNamespace(name="ctypes")
    try:
        spec.loader.exec_module(module)
    finally:
        tiers.current = current
    return module


SLOW = _slow()


@pytest.fixture(params=["as it is", "without the accelerator"])
def each(request: Any) -> Any:
    return vec if request.param == "as it is" else SLOW


@pytest.fixture(autouse=True)
def best() -> Any:
    yield
    vec.set_path("auto")


def paths() -> list[str]:
    found = []
    for name in ("portable", "avx2", "avx512"):
        try:
            vec.set_path(name)
        except ValueError:
            continue
        found.append(name)
    vec.set_path("auto")
    return found


def plain_dot(a: Any, b: Any) -> float:
    lanes = [0.0] * 32
    for index, (x, y) in enumerate(zip(a.tolist(), b.tolist())):
        lanes[index % 32] += x * y
    half = 16
    while half:
        for lane in range(half):
            lanes[lane] += lanes[lane + half]
        half //= 2
    return lanes[0]


def vectors(length: int, stride: int = 1, seed: int = 1) -> list[Any]:
    made = np.random.default_rng(seed + length).normal(size=(3, length * stride)) * 100
    return [made[0][::stride], made[1][::stride], made[2][::stride]]


@pytest.mark.parametrize("path", paths())
@pytest.mark.parametrize("stride", [1, 2, 3])
def test_numbers_are_those_of_numpy(each: Any, path: str, stride: int) -> None:
    vec.set_path(path)
    for length in [*range(1, 70), 100, 1000, 20000]:
        a, b, out = vectors(length, stride)
        for ours, theirs in ((each.add, np.add), (each.sub, np.subtract), (each.mul, np.multiply)):
            assert ours(a, b, out=out) is out
            assert np.array_equal(out, theirs(a, b))
            assert np.array_equal(ours(a, b), theirs(a, b))
        assert np.array_equal(each.div(a, b), a / b)
        assert each.dot(a, b) == plain_dot(a, b)
        assert np.array_equal(each.normalize(a), a / math.sqrt(plain_dot(a, a)))
        assert np.array_equal(each.normalize(a, out), a / math.sqrt(plain_dot(a, a)))


def test_sums_are_near_the_exact_ones(each: Any) -> None:
    for length in (1, 10, 1000, 100_000):
        a, b, _ = vectors(length)
        products = [x * y for x, y in zip(a.tolist(), b.tolist())]
        exact = math.fsum(products)
        assert abs(each.dot(a, b) - exact) <= 2.0**-52 * length * math.fsum(map(abs, products))
        unit = each.normalize(a)
        assert abs(math.sqrt(math.fsum(x * x for x in unit.tolist())) - 1) < 1e-12


def test_nan_and_infinity_are_elements_like_others(each: Any) -> None:
    a = np.array([math.nan, math.inf, -math.inf, 0.0, -0.0, 5e-324, 1.7e308])
    b = np.array([1.0, -math.inf, 2.0, 3.0, -1.0, 0.5, 1.7e308])
    with np.errstate(all="ignore"):
        assert np.array_equal(each.add(a, b), a + b, equal_nan=True)
        assert np.array_equal(each.mul(a, b), a * b, equal_nan=True)
        assert np.array_equal(each.div(a, b), a / b, equal_nan=True)
    assert math.isnan(each.dot(a, b))
    with pytest.raises(ArithmeticError, match="the norm is 0, infinite or NaN"):
        each.normalize(a)


def test_results_are_made_like_the_operands(each: Any) -> None:
    plain = array("d", [1, 2, 3])
    made = each.add(plain, memoryview(plain))
    assert isinstance(made, array) and made == array("d", [2, 4, 6])
    mixed = each.add(plain, np.ones(3))
    assert isinstance(mixed, np.ndarray) and mixed.tolist() == [2, 3, 4]
    assert isinstance(each.normalize(np.ones(3)), np.ndarray)
    assert isinstance(each.normalize(plain), array)
    assert each.add(plain, plain, None) == made
    assert each.add(plain, plain, out=None) == made


def test_every_buffer_of_doubles_is_a_vector(each: Any) -> None:
    import ctypes

    cells = (ctypes.c_double * 3)(1, 2, 3)
    room = bytearray(24)
    view = memoryview(room).cast("d")
    assert each.add(cells, array("d", [1, 1, 1]), out=view) is view
    assert view.tolist() == [2, 3, 4]
    odd = np.frombuffer(bytearray(8 * 4 + 3), dtype=np.uint8)[3:].view(np.float64)
    odd[:] = [1, 2, 3, 4]
    assert each.dot(odd, odd) == 30
    assert each.dot(np.arange(6.0)[::2], np.ones(6)[::2]) == 6
    assert each.dot(np.arange(1.0, 2.0)[::-1], np.array([3.0])) == 3
    frozen = np.ones(3)
    frozen.setflags(write=False)
    assert each.dot(frozen, frozen) == 3
    assert each.dot(memoryview(bytes(8)).cast("d"), [cells][0:1] and array("d", [1])) == 0


def test_what_is_no_vector_is_refused_with_its_name(each: Any) -> None:
    fine = np.ones(4)
    for wrong in ([1.0, 2.0], 3.0, None, "text", object()):
        with pytest.raises(TypeError, match="b: expected an array of doubles, got"):
            each.add(fine, wrong)
    for wrong in (np.ones(4, "f4"), np.ones(4, "i8"), np.ones(4, ">f8"), b"12345678", array("f", [1])):
        with pytest.raises(TypeError, match="a: expected doubles, got items of format"):
            each.dot(wrong, fine)
    with pytest.raises(ValueError, match="a: expected one dimension, got 2"):
        each.add(np.ones((2, 2)), fine)
    with pytest.raises(ValueError, match="one dimension, got 0"):
        each.add(np.array(1.0), fine)
    with pytest.raises(ValueError, match="b: a vector has at least one element"):
        each.add(fine, np.ones(0))
    backwards = np.arange(4.0)[::-1]
    with pytest.raises(ValueError, match="b: its elements lie -8 bytes apart.*copy it"):
        each.add(fine, backwards)
    with pytest.raises(ValueError, match="lie 0 bytes apart"):
        each.dot(np.broadcast_to(1.0, 4), fine)
    packed = np.zeros(4, dtype=[("a", "f8"), ("b", "i4")])["a"]
    with pytest.raises(ValueError, match="lie 12 bytes apart"):
        each.dot(packed, fine)
    with pytest.raises(ValueError, match="a has 4 elements, b has 3"):
        each.dot(fine, np.ones(3))
    with pytest.raises(ValueError, match="a has 4 elements, out has 5"):
        each.mul(fine, fine, np.ones(5))


def test_what_cannot_be_written_is_no_result(each: Any) -> None:
    fine = np.ones(3)
    frozen = np.ones(3)
    frozen.setflags(write=False)
    for out in (frozen, memoryview(bytes(24)).cast("d")):
        with pytest.raises(ValueError, match="out: cannot be written"):
            each.add(fine, fine, out=out)
    with pytest.raises(TypeError, match="out: expected an array of doubles"):
        each.add(fine, fine, out=[0.0, 0.0, 0.0])


def test_calls_with_wrong_arguments_say_so(each: Any) -> None:
    one = np.ones(2)
    for call in (
        lambda: each.add(one), lambda: each.add(one, one, one, one), lambda: each.add(one, one, where=one),
        lambda: each.add(one, one, one, out=one), lambda: each.dot(one), lambda: each.dot(one, one, one),
        lambda: each.normalize(), lambda: each.normalize(one, one, one), lambda: each.normalize(one, to=one),
    ):  # fmt: skip
        with pytest.raises(TypeError):
            call()


def test_a_result_is_an_operand_or_shares_nothing_with_them(each: Any) -> None:
    room = np.arange(1.0, 41.0)
    before = room.copy()
    a = room[10:20]
    for start in range(31):
        room[:] = before
        out = room[start : start + 10]
        allowed = start == 10 or abs(start - 10) >= 10
        if allowed:
            each.add(a, np.ones(10), out)
            assert np.array_equal(out, before[10:20] + 1)
        else:
            with pytest.raises(ValueError, match="out shares some of its elements"):
                each.add(a, np.ones(10), out)
            assert np.array_equal(room, before)
    room[:] = before
    each.normalize(room[::2], out=room[1::2])
    assert np.array_equal(room[::2], before[::2])
    with pytest.raises(ValueError, match="shares"):
        each.normalize(room[:10], out=room[1:11])


def test_a_zero_divisor_is_found_before_anything_is_written(each: Any) -> None:
    for length in (1, 5, 33, 1000):
        a, b, out = (one.copy() for one in vectors(length))
        b[length - 1] = -0.0
        kept = out.copy()
        with pytest.raises(ZeroDivisionError, match="b has an element that is 0"):
            each.div(a, b, out=out)
        assert np.array_equal(out, kept)
    with pytest.raises(ArithmeticError, match="norm"):
        each.normalize(np.zeros(1000), out=out)
    assert np.array_equal(out, kept)


def test_norms_need_no_squares_that_are_doubles(each: Any) -> None:
    for value in (1e308, 1e200, 1e-200, 1e-310, 5e-324):
        assert each.normalize(np.full(4, value)).tolist() == [0.5] * 4


def test_every_path_gives_the_same_bits(each: Any) -> None:
    rng = random.Random(5)
    for _ in range(50):
        length = rng.randrange(1, 3000)
        a, b, _ = vectors(length, rng.randrange(1, 4), rng.randrange(1000))
        found = set()
        for name in paths():
            vec.set_path(name)
            found.add((each.dot(a, b), each.normalize(a).tobytes(), each.div(a, b).tobytes()))
        assert len(found) == 1


def test_paths_have_names(each: Any) -> None:
    assert each.path() in paths()
    each.set_path("portable")
    assert each.path() == "portable"
    each.set_path("auto")
    with pytest.raises(ValueError, match="there is no way 'sideways' to compute vectors here"):
        each.set_path("sideways")


def test_long_vectors_let_other_threads_run() -> None:
    length = 300_000
    a, b, _ = vectors(length)
    expected, wrong = a + b, []

    def work() -> None:
        out = np.empty(length)
        for _ in range(20):
            vec.add(a, b, out=out)
            if not np.array_equal(out, expected):
                wrong.append(1)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert not wrong


def test_nothing_leaks() -> None:
    a, b, out = (np.ones(100) for _ in range(3))
    plain, long = array("d", [1.0]), np.ones(20_000)
    things = (a, b, out, plain, long)
    before = [sys.getrefcount(one) for one in things]
    for _ in range(50):
        vec.add(a, b, out)
        vec.add(plain, plain)
        vec.add(long, long, long)
        for call in (
            lambda: vec.add(a, plain), lambda: vec.add(a, b, plain), lambda: vec.div(a, np.zeros(100), out),
            lambda: vec.normalize(a, 3), lambda: vec.dot(a, "x"), lambda: vec.add(plain, plain, long),
        ):  # fmt: skip
            with pytest.raises((ValueError, TypeError, ZeroDivisionError)):
                call()
    assert [sys.getrefcount(one) for one in things] == before
    plain.append(2.0)  # no buffer is exported any more


def test_numpy_may_come_later() -> None:
    code = (
        "import sys; from array import array; from abut.kio import vec; one = array('d', [1, 2])\n"
        "assert 'numpy' not in sys.modules; assert vec.add(one, one) == array('d', [2, 4])\n"
        "import numpy; x = numpy.ones(3)\n"
        "assert isinstance(vec.add(x, x), numpy.ndarray); assert vec.dot(one, numpy.ones(2)) == 3\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_examples_are_true() -> None:
    assert doctest.testmod(SLOW).failed == 0
    assert doctest.testmod(SLOW).attempted > 10
