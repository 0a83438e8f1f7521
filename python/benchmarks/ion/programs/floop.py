total = 0.0
for i in range(n):
    for j in range(10000):
        total = total + i * 0.5 - j * 0.25
