-- Integers: squares and remainders.
local sum, i = 0, 1
while i <= 6000000 do
  sum = sum + i * i % 7
  i = i + 1
end
return sum
