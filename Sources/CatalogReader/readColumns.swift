import CatalogModel
import PostgresClient
import SQLText

/// Columns of tables and views from what was read of them and the names that were looked up.
struct ColumnAssembly {
  let facts: AttributeFacts
  let names: Names
  let comments: Comments
  let grants: [ObjectID: [ColumnGrant]]

  /// The columns of a table, in its order.
  ///
  /// - Parameter hasOwnIdentity: not where a partition has that of its parent.
  func columns(
    ofTable table: ObjectID, isForeign: Bool, hasOwnIdentity: Bool
  ) throws(PostgresError) -> [Column] {
    let grants = grants[table] ?? []
    return try facts.of(table).map { attribute throws(PostgresError) in
      let type = try names.type(attribute.type)
      let key = AttributeKey(relation: table, number: attribute.number)
      var column = Column(
        name: attribute.name, type: type.name, isNullable: attribute.isNullable,
        value: value(of: attribute, at: key, hasOwnIdentity: hasOwnIdentity),
        traits: traits(of: attribute, at: key, type: type),
        grants: grants.isEmpty ? [] : grants.on(attribute.name),
        comment: comments.on(relation: table, column: attribute.number))
      if case .identity = column.value { column.sequence = facts.sequences[key] }
      column.isInherited = attribute.isInherited
      if isForeign { column.foreignOptions = attribute.foreignOptions ?? [] }
      return column
    }
  }

  func columns(ofView view: ObjectID) throws(PostgresError) -> [ViewColumn] {
    let grants = grants[view] ?? []
    return try facts.of(view).map { attribute throws(PostgresError) in
      let key = AttributeKey(relation: view, number: attribute.number)
      let own = grants.isEmpty ? [] : grants.on(attribute.name)
      let type = try names.type(attribute.type)
      var column = ViewColumn(
        name: attribute.name, type: type.name, default: facts.value(key),
        grants: own.isEmpty ? nil : own,
        comment: comments.on(relation: view, column: attribute.number))
      let traits = traits(of: attribute, at: key, type: type)
      column.statistics = traits.statistics
      column.storage = traits.storage
      column.compression = traits.compression
      column.options = traits.options.isEmpty ? nil : traits.options
      return column
    }
  }

  private func value(
    of attribute: Attribute, at key: AttributeKey, hasOwnIdentity: Bool
  ) -> ColumnValue {
    switch attribute.identity {
    case UInt8(ascii: "a") where hasOwnIdentity: return .identity(.always)
    case UInt8(ascii: "d") where hasOwnIdentity: return .identity(.byDefault)
    default: break
    }
    guard let expression = facts.value(key) else { return .none }
    return attribute.generation == nil ? .default(expression) : .generated(expression)
  }

  private func traits(
    of attribute: Attribute, at key: AttributeKey, type: TypeFacts
  ) -> ColumnTraits {
    let collation =
      attribute.collation == type.collation ? nil : names.collations[attribute.collation]
    let isPlain =
      collation == nil && attribute.storage == type.storage && attribute.compression == nil
      && attribute.statistics == nil && attribute.options.isEmpty && attribute.generation == nil
      && attribute.identity == nil && facts.unproven.isEmpty
    if isPlain { return .plain }
    return ColumnTraits(
      collation: collation,
      storage: attribute.storage == type.storage ? nil : attribute.storage.flatMap(storage),
      compression: attribute.compression.flatMap(compression), statistics: attribute.statistics,
      options: attribute.options, isVirtual: attribute.generation == UInt8(ascii: "v"),
      isUnproven: facts.unproven.contains(key), numbers: numbers(at: key, of: type.name))
  }

  private func numbers(at key: AttributeKey, of type: ColumnType) -> SequenceNumbers? {
    guard let numbers = facts.numbers[key], numbers != .standard(for: type) else { return nil }
    return numbers
  }
}

private func storage(_ code: UInt8) -> ColumnTraits.Storage? {
  switch code {
  case UInt8(ascii: "p"): .plain
  case UInt8(ascii: "e"): .external
  case UInt8(ascii: "m"): .main
  case UInt8(ascii: "x"): .extended
  default: nil
  }
}

private func compression(_ code: UInt8) -> ColumnTraits.Compression? {
  switch code {
  case UInt8(ascii: "p"): .pglz
  case UInt8(ascii: "l"): .lz4
  default: nil
  }
}
