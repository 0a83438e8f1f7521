total, i = 0, 1
while i <= 6000000:
    total += i * i % 7
    i += 1
