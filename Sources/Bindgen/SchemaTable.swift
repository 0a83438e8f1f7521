public import Schema

/// The bytes that a library carries in the section `.abi_schema`.
public func schemaTable(_ blueprint: Blueprint) -> [UInt8] {
  []
}
