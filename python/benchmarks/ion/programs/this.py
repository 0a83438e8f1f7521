class Prototype:
    def add(self, more):
        self.value = self.value + more
        return self.value


thing = Prototype()
thing.value = 0
i = 1
while i <= n:
    thing.add(i)
    i = i + 1
total = thing.value
