-- Variables that are found by name.
total = 0
step = 1
index = 0
while index < 5000000 do
  total = total + index
  index = index + step
end
return total
