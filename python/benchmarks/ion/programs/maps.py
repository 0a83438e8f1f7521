names = [f"{i:03}" for i in range(1000)]
found = {"k" + name: 0 for name in names}
i = 0
while i < n:
    key = "k" + names[i % 1000]
    found[key] = found[key] + 1
    i = i + 1
total = found["k042"]
