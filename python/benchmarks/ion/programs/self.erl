%% A process sends itself N numbers and receives them, one after the other: their sum.
-module(self).
-export([run/1]).

run(N) -> loop(0, N, 0).

loop(N, N, Sum) -> Sum;
loop(I, N, Sum) ->
    self() ! I,
    receive Number -> loop(I + 1, N, Sum + Number) end.
