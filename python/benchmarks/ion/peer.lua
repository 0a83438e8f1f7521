-- Runs a program once with a number: prints its result and the processor's milliseconds.
local run = assert(loadfile(arg[1]))
local n = math.floor(tonumber(arg[2]))
collectgarbage()
local before = os.clock()
local result = run(n)
io.write(string.format("%.17g %.6f\n", result, (os.clock() - before) * 1000))
