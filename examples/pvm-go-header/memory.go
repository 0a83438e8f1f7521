package main

// #include <stdint.h>
// #include <stdlib.h>
import "C"

import "unsafe"

// Memory is what machine and host share. It lies outside Go's heap, so that the machine may keep its address.
type Memory struct {
	Bytes []byte
}

func NewMemory(size int) *Memory {
	start := C.calloc(1, C.size_t(size))
	return &Memory{unsafe.Slice((*byte)(start), size)}
}

func (memory *Memory) Free() { C.free(unsafe.Pointer(memory.start())) }

func (memory *Memory) start() *C.uint8_t {
	if memory == nil || len(memory.Bytes) == 0 {
		return nil
	}
	return (*C.uint8_t)(&memory.Bytes[0])
}

func (memory *Memory) size() C.uint32_t {
	if memory == nil {
		return 0
	}
	return C.uint32_t(len(memory.Bytes))
}
