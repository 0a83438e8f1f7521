kept = None
i = 0
while i < n:
    one = (i, kept)
    last = (i, one)
    i = i + 1
total = last[1][0]
