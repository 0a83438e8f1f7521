public import Schema

/// The bytes that a library carries in the section `.abi_schema`. `Schema.SchemaTable` reads them back.
public func schemaTable(_ blueprint: Blueprint) -> [UInt8] {
  SchemaTable(blueprint).bytes
}
