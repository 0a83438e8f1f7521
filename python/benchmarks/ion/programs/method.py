class Prototype:
    @staticmethod
    def next(sum, more):
        return sum + more


thing = Prototype()
i, total = 1, 0
while i <= n:
    total = thing.next(total, i)
    i = i + 1
