total = 0
for row in range(n):
    y0 = row / n * 2 - 1
    for column in range(n):
        x0 = column / n * 3 - 2
        x, y, steps = 0.0, 0.0, 0
        while x * x + y * y <= 4 and steps < 50:
            following = x * x - y * y + x0
            y = 2 * x * y + y0
            x = following
            steps = steps + 1
        total = total + steps
