-- Fibonacci numbers over and over, by additions and moves.
local sum = 0
for round = 1, 200000 do
  local a, b = 0, 1
  for _ = 1, 30 do
    local next = a + b
    a = b
    b = next
  end
  sum = sum + a
end
return sum
