-- A method of the prototype that changes its object, called n times.
local n = ...
local prototype = {}
function prototype:add(more)
  self.value = self.value + more
  return self.value
end
local object = setmetatable({ value = 0 }, { __index = prototype })
local i = 1
while i <= n do
  object:add(i)
  i = i + 1
end
return object.value
