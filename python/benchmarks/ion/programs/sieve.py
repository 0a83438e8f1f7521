composite = []
for i in range(n + 1):
    composite.append(False)
total = 0
for i in range(2, n + 1):
    if not composite[i]:
        total = total + 1
        for j in range(i * i, n + 1, i):
            composite[j] = True
