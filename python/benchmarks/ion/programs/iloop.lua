-- Integers: squares and remainders, 1 to n.
local n = ...
local sum, i = 0, 1
while i <= n do
  sum = sum + i * i % 7
  i = i + 1
end
return sum
