total = 0
for _ in range(200000):
    a, b = 0, 1
    for _ in range(30):
        following = a + b
        a = b
        b = following
    total += a
