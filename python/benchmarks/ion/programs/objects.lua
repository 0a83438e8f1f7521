-- Two tables in each of n rounds; the last two are kept.
local n = ...
local kept, last
local i = 0
while i < n do
  local one = { number = i, other = kept }
  last = { number = i, other = one }
  i = i + 1
end
return last.other.number
