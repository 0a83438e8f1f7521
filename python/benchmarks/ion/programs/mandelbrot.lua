-- The Mandelbrot set, n by n, at most 50 steps: the sum of the steps.
local n = ...
local total = 0
for row = 0, n - 1 do
  local y0 = row / n * 2 - 1
  for column = 0, n - 1 do
    local x0 = column / n * 3 - 2
    local x, y, steps = 0.0, 0.0, 0
    while x * x + y * y <= 4 and steps < 50 do
      local next = x * x - y * y + x0
      y = 2 * x * y + y0
      x = next
      steps = steps + 1
    end
    total = total + steps
  end
end
return total
