-- Fractions, in two loops.
local sum = 0.0
for i = 0, 499 do
  for j = 0, 9999 do
    sum = sum + i * 0.5 - j * 0.25
  end
end
return sum
