limit = 2000000
composite = [False] * (limit + 1)
total = 0
for i in range(2, limit + 1):
    if not composite[i]:
        total += 1
        j = i * i
        while j <= limit:
            composite[j] = True
            j += i
