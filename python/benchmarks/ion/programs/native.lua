-- A function of the library, called n times.
local n = ...
local abs = math.abs
local i, total = 0, 0
while i < n do
  total = total + abs(3 - i)
  i = i + 1
end
return total
