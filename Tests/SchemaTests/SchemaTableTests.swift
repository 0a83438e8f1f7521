import Testing
@testable import Schema
@Test func `names hash by FNV-1a`() { #expect(SchemaTable.nameHash("a") == 0xe40c_292c) }
