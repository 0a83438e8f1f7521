%% N processes that end at once; and the same while many others wait for a message.
-module(spawn).
-export([run/1, live/2]).

run(N) ->
    Before = erlang:system_info(process_count),
    loop(N),
    settle(Before),
    N.

loop(0) -> ok;
loop(N) ->
    spawn(fun leaf/0),
    loop(N - 1).

leaf() -> ok.

settle(Before) ->
    case erlang:system_info(process_count) of
        Before -> ok;
        _ ->
            erlang:yield(),
            settle(Before)
    end.

%% Nanoseconds for each of `Alive` processes that stay, bytes of each, nanoseconds for one more that ends.
live(Alive, N) ->
    Empty = resident(),
    {Made, _} = ion_peer:timed(fun() -> crowd(Alive), pause() end),
    Full = resident(),
    {Ended, _} = ion_peer:timed(fun() -> run(N) end),
    {Made * 1.0e6 / Alive, (Full - Empty) / Alive, Ended * 1.0e6 / N}.

crowd(0) -> ok;
crowd(N) ->
    spawn(fun waiting/0),
    crowd(N - 1).

waiting() -> receive Message -> Message end.

%% All who are in the queue have run when this one has.
pause() ->
    {_, Reference} = spawn_monitor(fun leaf/0),
    receive {'DOWN', Reference, process, _, _} -> ok end.

resident() ->
    {ok, Text} = file:read_file("/proc/self/statm"),
    [_, Pages | _] = binary:split(Text, <<" ">>, [global]),
    binary_to_integer(Pages) * 4096.
