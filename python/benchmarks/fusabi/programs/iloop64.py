total = 0
for _ in range(250):
    i = 0
    while i < 40000:
        total += i * i % 7
        i += 1
