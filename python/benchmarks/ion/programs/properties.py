class Object:
    def __init__(self):
        self.x, self.y, self.z = 1, 2, 1


thing = Object()
i = 1
while i <= n:
    thing.x = thing.x + thing.y
    thing.y = thing.z
    thing.z = i
    i = i + 1
total = thing.x
