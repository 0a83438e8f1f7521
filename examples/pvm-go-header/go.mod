module example/pvm

go 1.18
