-- A function of three arguments, called n times.
local n = ...
local function sum(a, b, c) return a + b + c end
local total, i = 0, 0
while i < n do
  total = sum(total, i, 3)
  i = i + 1
end
return total
