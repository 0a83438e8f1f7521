total, i = 0, 0
while i < 500000:
    text = "key " + str(i) + ";"
    total += len(text)
    i += 1
