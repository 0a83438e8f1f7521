def make():
    count = 0

    def counter():
        nonlocal count
        count = count + 1
        return count

    return counter


counter = make()
i = 0
while i < n:
    total = counter()
    i = i + 1
