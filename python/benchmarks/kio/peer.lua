-- Runs a program file once for each line of input, and answers with its result and the processor's milliseconds.
local run = assert(loadfile(arg[1]))
for _ in io.lines() do
  collectgarbage()
  local before = os.clock()
  local result = run()
  io.write(string.format("%.17g %.6f\n", result, (os.clock() - before) * 1000))
  io.flush()
end
