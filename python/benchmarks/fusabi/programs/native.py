total, i = 0, 0
while i < 5000000:
    total += abs(3 - i)
    i += 1
