// Link flags and the export list live in this target: they must reach libabut.so and never a test bundle.
