"""Uses the extension through the generated module: no glue was written."""

import array

import stats

with stats.Series(capacity=4) as series:
    series.add([1.0, 2.0, 4.5])                      # a list is copied once
    series.add(array.array("d", [8.0, 0.5]))         # a buffer is not copied at all
    print(series.summary())
    print("count:", series.count)

    seen = []
    series.each(lambda index, value: seen.append(value) or index < 2)
    print("seen:", seen)

    try:
        series.each(lambda index, value: 1 / 0)
    except ZeroDivisionError as error:
        print("an exception crosses C:", error)

for line in ["3.25", "", "sensor off"]:
    match stats.parse(line):
        case stats.ReadingNumber(number):
            print("number", number)
        case stats.ReadingNote(note):
            print("note", note)
        case stats.ReadingMissing():
            print("missing")

with stats.Series() as empty:
    try:
        empty.summary()
    except ValueError as error:
        print(f"{type(error).__name__}: {error}")
