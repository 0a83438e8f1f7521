%% A ring of 1,000 processes: a number goes round until it is N; each adds one.
-module(ring).
-export([run/1]).

run(N) -> loop(0, N, make(1, self())).

make(1000, Next) -> Next;
make(I, Next) -> make(I + 1, spawn(fun() -> pass(Next) end)).

loop(Number, N, _) when Number >= N -> Number;
loop(Number, N, Next) ->
    Next ! Number,
    receive Last -> loop(Last + 1, N, Next) end.

pass(Next) ->
    receive Number -> Next ! Number + 1 end,
    pass(Next).
