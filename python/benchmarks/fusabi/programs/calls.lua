-- Calls of a function.
local function add(a, b, c) return a + b + c end
local sum, i = 0, 0
while i < 5000000 do
  sum = add(sum, i, 3)
  i = i + 1
end
return sum
