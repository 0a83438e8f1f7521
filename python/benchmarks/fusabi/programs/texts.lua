-- Texts made of a text and a number.
local length, i = 0, 0
while i < 500000 do
  local text = "key " .. i .. ";"
  length = length + #text
  i = i + 1
end
return length
