// Package main binds the PVM for Go, without a line of C of its own: all state stays in the machine, and each method is
// one call.
package main

// #include <abut/pvm.h>
// pvm_host_result_t go_host_callback_wrapper(pvm_vm_t *vm, int func_id, void *user_data);
import "C"

import (
	"sync"
	"unsafe"
)

// Result says why a machine stopped, HostResult what a host callback wants.
type Result int32
type HostResult int32

const (
	OK        = Result(C.PVM_RESULT_OK)
	OutOfGas  = Result(C.PVM_RESULT_OOG)
	Panic     = Result(C.PVM_RESULT_PANIC)
	HostCall  = Result(C.PVM_RESULT_HOST_CALL)
	Fault     = Result(C.PVM_RESULT_FAULT)
	Continue  = HostResult(C.PVM_HOST_CONTINUE)
	Terminate = HostResult(C.PVM_HOST_TERMINATE)
	Error     = HostResult(C.PVM_HOST_ERROR)
)

// VM is a machine; it belongs to one goroutine at a time.
type VM struct {
	handle *C.pvm_vm_t
}

type HostFunction func(vm *VM, funcID int) HostResult

var (
	hostLock      sync.RWMutex
	hostCallbacks = map[*C.pvm_vm_t]HostFunction{}
)

// NewVM makes a machine of plain code; its mask has a bit for each byte that begins an instruction.
func NewVM(service uint32, code, mask []byte, jumps []uint32, registers []uint64, pc uint64) *VM {
	vm := &VM{C.pvm_vm_create(C.uint32_t(service), bytes(code), C.size_t(len(code)),
		(*C.uint64_t)(first(registers)), C.size_t(len(registers)), C.uint64_t(pc))}
	if vm.handle == nil {
		return nil
	}
	C.pvm_vm_set_bitmask(vm.handle, bytes(mask), C.size_t(len(mask)))
	C.pvm_vm_set_jump_table(vm.handle, (*C.uint32_t)(first(jumps)), C.size_t(len(jumps)))
	return vm
}

func (vm *VM) Destroy() {
	hostLock.Lock()
	delete(hostCallbacks, vm.handle)
	hostLock.Unlock()
	C.pvm_vm_destroy(vm.handle)
	vm.handle = nil
}

func (vm *VM) Execute(entry uint32) Result {
	return Result(C.pvm_vm_execute(vm.handle, C.uint32_t(entry)))
}

func (vm *VM) SetHostCallback(callback HostFunction) {
	hostLock.Lock()
	hostCallbacks[vm.handle] = callback
	hostLock.Unlock()
	C.pvm_vm_set_host_callback(
		vm.handle, C.pvm_host_callback_t(C.go_host_callback_wrapper), unsafe.Pointer(vm.handle))
}

//export go_host_callback_wrapper
func go_host_callback_wrapper(cvm *C.pvm_vm_t, funcID C.int, userData unsafe.Pointer) C.pvm_host_result_t {
	hostLock.RLock()
	callback := hostCallbacks[cvm]
	hostLock.RUnlock()
	if callback == nil {
		return C.PVM_HOST_ERROR
	}
	return C.pvm_host_result_t(callback(&VM{cvm}, int(funcID)))
}

// SetMemory lays memory into the guest. The machine keeps the pointers: memory of Go's own must not be used for it.
func (vm *VM) SetMemory(readWrite, readOnly, output, stack *Memory) {
	C.pvm_vm_set_memory_regions(vm.handle, readWrite.start(), readWrite.size(), readOnly.start(), readOnly.size(),
		output.start(), output.size(), stack.start(), stack.size())
}

func (vm *VM) SetGas(gas uint64)      { C.pvm_vm_set_gas(vm.handle, C.uint64_t(gas)) }
func (vm *VM) GetGas() uint64         { return uint64(C.pvm_vm_get_gas(vm.handle)) }
func (vm *VM) GetPC() uint64          { return uint64(C.pvm_vm_get_pc(vm.handle)) }
func (vm *VM) GetMachineState() uint8 { return uint8(C.pvm_vm_get_machine_state(vm.handle)) }
func (vm *VM) ReadRegister(index int) uint64 {
	return uint64(C.pvm_vm_get_register(vm.handle, C.int(index)))
}
func (vm *VM) WriteRegister(index int, value uint64) {
	C.pvm_vm_set_register(vm.handle, C.int(index), C.uint64_t(value))
}

// Registers are all 13, as they are now, read in one call.
func (vm *VM) Registers() (registers [13]uint64) {
	copy(registers[:], unsafe.Slice((*uint64)(C.pvm_vm_get_registers(vm.handle)), 13))
	return
}

func (vm *VM) GetHeapPointer() uint32 { return uint32(C.pvm_vm_get_heap_pointer(vm.handle)) }
func (vm *VM) SetHeapPointer(pointer uint32) {
	C.pvm_vm_set_heap_pointer(vm.handle, C.uint32_t(pointer))
}

func bytes(slice []byte) *C.uint8_t { return (*C.uint8_t)(first(slice)) }

func first[T any](slice []T) *T {
	if len(slice) == 0 {
		return nil
	}
	return &slice[0]
}
