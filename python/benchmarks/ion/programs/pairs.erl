%% 1,000 pairs of processes send each other N tuples and as many back, all in all: the sum of their numbers.
-module(pairs).
-export([run/1]).

run(N) ->
    Self = self(),
    [spawn(fun() -> Self ! pingpong:run(N div 1000) end) || _ <- lists:seq(1, 1000)],
    wait(1000, 0).

wait(0, Sum) -> Sum;
wait(Left, Sum) -> receive Number -> wait(Left - 1, Sum + Number) end.
