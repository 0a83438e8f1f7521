package main

import (
	"encoding/binary"
	"fmt"
)

// Counts r7 up through the host until it is 5, stores it in shared memory, and halts.
var code = []byte{
	51, 0x07, 0, // load_imm r7, 0
	1,     // fallthrough
	10, 1, // ecalli 1
	83, 0x17, 5, 0xfe, // branch_lt_u_imm r7, 5, the ecalli
	61, 0x07, 0x00, 0x00, 0x02, 0x00, // store_u32 r7, 0x20000
	50, 0x00, // jump_ind r0, 0
}
var mask = []byte{0b0101_1001, 0b0000_0100, 0b0000_0001}

func main() {
	vm := NewVM(7, code, mask, nil, []uint64{0xffff_0000}, 0)
	defer vm.Destroy()
	shared := NewMemory(4096)
	defer shared.Free()
	vm.SetMemory(shared, nil, nil, nil)
	vm.SetGas(1000)
	calls := 0
	vm.SetHostCallback(func(vm *VM, funcID int) HostResult {
		calls++
		vm.WriteRegister(7, vm.ReadRegister(7)+uint64(funcID))
		return Continue
	})

	result := vm.Execute(0)
	fmt.Printf("result %d after %d host calls, r7 = %d, gas = %d, pc = %d, state %d\n",
		result, calls, vm.ReadRegister(7), vm.GetGas(), vm.GetPC(), vm.GetMachineState())
	fmt.Printf("in shared memory: %d\n", binary.LittleEndian.Uint32(shared.Bytes))

	vm.SetGas(5)
	result = vm.Execute(0)
	fmt.Printf("with 5 gas: result %d at pc %d, %d left\n", result, vm.GetPC(), vm.GetGas())
	vm.SetGas(100)
	result = vm.Execute(0xffff_ffff)
	fmt.Printf("with more: result %d, r7 = %d\n", result, vm.Registers()[7])

	vm.SetHostCallback(func(vm *VM, funcID int) HostResult { return Error })
	fmt.Printf("an error of the host: result %d\n", vm.Execute(0))
}
