-- Integers: squares and remainders.
local sum = 0
for _ = 1, 250 do
  local i = 0
  while i < 40000 do
    sum = sum + i * i % 7
    i = i + 1
  end
end
return sum
