-- A counter that is called n times and changes what it captured.
local n = ...
local function make()
  local count = 0
  return function()
    count = count + 1
    return count
  end
end
local counter = make()
local i, result = 0, 0
while i < n do
  result = counter()
  i = i + 1
end
return result
