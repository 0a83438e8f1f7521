names = [f"{i:03}" for i in range(1000)]
i, total = 0, 0
while i < n:
    text = "a text with the key " + names[i % 1000] + ";"
    total = total + len(text)
    i = i + 1
