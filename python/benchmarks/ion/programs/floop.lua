-- Fractions, in two loops, n times 10,000.
local n = ...
local sum = 0.0
for i = 0, n - 1 do
  for j = 0, 9999 do
    sum = sum + i * 0.5 - j * 0.25
  end
end
return sum
