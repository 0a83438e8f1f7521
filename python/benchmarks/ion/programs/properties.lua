-- Three properties of one object, read and written n times.
local n = ...
local object = { x = 1, y = 2, z = 1 }
local i = 1
while i <= n do
  object.x = object.x + object.y
  object.y = object.z
  object.z = i
  i = i + 1
end
return object.x
