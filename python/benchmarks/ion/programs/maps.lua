-- A map from 1,000 texts to numbers: keys are put together, looked up and set n times.
local n = ...
local names = {}
for i = 0, 999 do names[i] = string.format("%03d", i) end
local map = {}
for i = 0, 999 do map["k" .. names[i]] = 0 end
local i = 0
while i < n do
  local key = "k" .. names[i % 1000]
  map[key] = map[key] + 1
  i = i + 1
end
return map["k042"]
