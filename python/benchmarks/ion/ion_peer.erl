%% Runs a program once: prints its result, the processor's milliseconds and those of the clock.
-module(ion_peer).
-export([main/1, timed/1]).

main(["live", Alive, N]) ->
    {Made, Bytes, Ended} = spawn:live(list_to_integer(Alive), list_to_integer(N)),
    finish("~.17g ~.17g ~.17g~n", [Made, Bytes, Ended]);
main([Name, N]) ->
    Module = list_to_atom(Name),
    {module, Module} = code:ensure_loaded(Module),
    {module, _} = code:ensure_loaded(pingpong),
    Before = erlang:monotonic_time(),
    {Processor, Result} = timed(fun() -> Module:run(list_to_integer(N)) end),
    Clock = erlang:convert_time_unit(erlang:monotonic_time() - Before, native, nanosecond) / 1.0e6,
    finish("~w ~w ~.6f~n", [Result, Processor, Clock]).

finish(Form, Values) ->
    io:format(Form, Values),
    erlang:halt(0, [{flush, true}]).

%% Milliseconds of all its threads, and what the function returned.
timed(Function) ->
    {Before, _} = erlang:statistics(runtime),
    Result = Function(),
    {After, _} = erlang:statistics(runtime),
    {After - Before, Result}.
