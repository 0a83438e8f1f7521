-- A method of the prototype that does not look at its object, called n times.
local n = ...
local prototype = { next = function(sum, more) return sum + more end }
local object = setmetatable({ value = 1 }, { __index = prototype })
local i, total = 1, 0
while i <= n do
  total = object.next(total, i)
  i = i + 1
end
return total
