total = 0
for row in range(400):
    y0 = row / 400 * 2 - 1
    for column in range(400):
        x0 = column / 400 * 3 - 2
        x, y, steps = 0.0, 0.0, 0
        while x * x + y * y <= 4 and steps < 50:
            x, y = x * x - y * y + x0, 2 * x * y + y0
            steps += 1
        total += steps
