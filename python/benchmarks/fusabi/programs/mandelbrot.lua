-- The Mandelbrot set, 400 by 400, at most 50 steps: the sum of the steps.
local total = 0
for row = 0, 399 do
  local y0 = row / 400 * 2 - 1
  for column = 0, 399 do
    local x0 = column / 400 * 3 - 2
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
