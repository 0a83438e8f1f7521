-- Calls of a function that is not bytecode.
local abs = math.abs
local sum, i = 0, 0
while i < 5000000 do
  sum = sum + abs(3 - i)
  i = i + 1
end
return sum
