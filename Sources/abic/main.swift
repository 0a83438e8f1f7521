import Schema

print(Target.all.count)
