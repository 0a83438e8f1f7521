-- Texts made of three, n times: the sum of their lengths.
local n = ...
local names = {}
for i = 0, 999 do names[i] = string.format("%03d", i) end
local i, total = 0, 0
while i < n do
  local text = "a text with the key " .. names[i % 1000] .. ";"
  total = total + #text
  i = i + 1
end
return total
