class Object:
    __slots__ = "number", "other"

    def __init__(self, number, other):
        self.number, self.other = number, other


kept = None
i = 0
while i < n:
    one = Object(i, kept)
    last = Object(i, one)
    i = i + 1
total = last.other.number
