total, i = 0, 1
while i <= n:
    total = total + i * i % 7
    i = i + 1
