%% Two processes send each other tuples, N there and N back: the sum of the numbers in them.
-module(pingpong).
-export([run/1]).

run(N) ->
    Other = spawn(fun pong/0),
    Sum = loop(0, N, 0, Other),
    exit(Other, kill),
    Sum.

loop(N, N, Sum, _) -> Sum;
loop(I, N, Sum, Other) ->
    Other ! {self(), I},
    receive {_, Number} -> loop(I + 1, N, Sum + Number, Other) end.

pong() ->
    receive {From, Number} -> From ! {self(), Number} end,
    pong().
