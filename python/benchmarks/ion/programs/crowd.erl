%% 1,000 processes that count to N, all at once: the sum of what they counted.
-module(crowd).
-export([run/1]).

run(N) ->
    Self = self(),
    [spawn(fun() -> Self ! count(0, N, 0) end) || _ <- lists:seq(1, 1000)],
    wait(1000, 0).

count(N, N, Sum) -> Sum;
count(I, N, Sum) -> count(I + 1, N, Sum + I).

wait(0, Sum) -> Sum;
wait(Left, Sum) -> receive Number -> wait(Left - 1, Sum + Number) end.
