def add(a, b, c):
    return a + b + c
total, i = 0, 0
while i < 5000000:
    total = add(total, i, 3)
    i += 1
