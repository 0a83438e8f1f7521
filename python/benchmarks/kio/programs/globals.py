global total, step, index
total, step, index = 0, 1, 0
while index < 5000000:
    total = total + index
    index = index + step
