i, total = 0, 0
while i < n:
    total = total + abs(3 - i)
    i = i + 1
