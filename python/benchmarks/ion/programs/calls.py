def sum(a, b, c):
    return a + b + c


total = 0
i = 0
while i < n:
    total = sum(total, i, 3)
    i = i + 1
