import CatalogModel
import PostgresClient
import SQLText

/// A column of a table or view with numbers in place of names, before these are looked up.
struct Attribute {
  let number: Int
  let name: Identifier
  let type: TypeKey
  let isNullable: Bool
  let identity: UInt8?
  let generation: UInt8?
  /// 0 where the type has none.
  let collation: ObjectID
  let storage: UInt8?
  let compression: UInt8?
  let statistics: Int?
  let options: [String]
  let isInherited: Bool
  let foreignOptions: [String]?
  let hasGrants: Bool
}

/// A type with the modifier that a column has of it.
struct TypeKey: Hashable {
  let type: ObjectID
  /// -1 for none.
  let modifier: Int
}

/// A column by the number of its table and its own.
struct AttributeKey: Hashable {
  let relation: ObjectID
  let number: Int
}

/// The columns of tables and views, and what other catalogs say of them.
struct AttributeQueries {
  private let attributes: QueryBatch.Ticket<[ObjectID: [Attribute]]>
  private let values: QueryBatch.Ticket<[AttributeKey: (ObjectID, Expression)]>
  private let numbers: QueryBatch.Ticket<[AttributeKey: SequenceNumbers]>
  private let sequences: QueryBatch.Ticket<[AttributeKey: (ObjectID, ColumnSequence)]>
  private let sequenceGrants: QueryBatch.Ticket<[ObjectID: [Grant]]>
  private let unproven: QueryBatch.Ticket<Set<AttributeKey>>

  init(_ batch: inout QueryBatch, _ scope: CatalogScope) {
    attributes = batch.add(attributesQuery(scope))
    values = batch.add(valuesQuery())
    numbers = batch.add(numbersQuery())
    sequences = batch.add(sequencesQuery())
    sequenceGrants = batch.add(grantsQuery(on: .sequences))
    unproven = batch.add(unprovenQuery(scope))
  }

  func read(_ answers: QueryBatch.Answers) throws(PostgresError) -> AttributeFacts {
    let grants = try answers(sequenceGrants)
    return AttributeFacts(
      attributes: try answers(attributes).mapValues { list in
        list.sorted { $0.number < $1.number }
      },
      numberedValues: try answers(values), numbers: try answers(numbers),
      sequences: try answers(sequences).mapValues { id, sequence in
        ColumnSequence(sequence.name, grants: grants[id] ?? [], comment: sequence.comment)
      },
      unproven: try answers(unproven))
  }
}

/// All columns by their tables and views, in order; also the attributes of composite types, and the columns of indexes
/// that have settings of their own.
struct AttributeFacts {
  let attributes: [ObjectID: [Attribute]]
  private let numberedValues: [AttributeKey: (ObjectID, Expression)]
  let numbers: [AttributeKey: SequenceNumbers]
  let sequences: [AttributeKey: ColumnSequence]
  /// Columns of which nobody has checked that they hold no null.
  let unproven: Set<AttributeKey>

  init(
    attributes: [ObjectID: [Attribute]],
    numberedValues: [AttributeKey: (ObjectID, Expression)],
    numbers: [AttributeKey: SequenceNumbers], sequences: [AttributeKey: ColumnSequence],
    unproven: Set<AttributeKey>
  ) {
    self.attributes = attributes
    self.numberedValues = numberedValues
    self.numbers = numbers
    self.sequences = sequences
    self.unproven = unproven
  }

  /// The default of a column, or what it is generated from.
  func value(_ key: AttributeKey) -> Expression? { numberedValues[key]?.1 }

  /// The columns by the numbers of their defaults.
  var valueOwners: [(ObjectID, AttributeKey)] { numberedValues.map { ($1.0, $0) } }

  func of(_ relation: ObjectID) -> [Attribute] { attributes[relation] ?? [] }

  func attribute(_ number: Int, of relation: ObjectID) -> Attribute? {
    let list = of(relation)
    // Most tables never lost a column.
    if list.indices.contains(number - 1), list[number - 1].number == number {
      return list[number - 1]
    }
    return list.first { $0.number == number }
  }

  func names(_ numbers: some Sequence<Int>, of relation: ObjectID) -> [Identifier] {
    numbers.compactMap { attribute($0, of: relation)?.name }
  }
}

private func attributesQuery(_ scope: CatalogScope) -> CatalogQuery<[ObjectID: [Attribute]]> {
  let compression: SQL = scope.serverVersion >= 140_000 ? "nullif(a.attcompression, '')" : "null"
  return CatalogQuery(
    """
    select a.attrelid, a.attnum, a.attname, a.atttypid, nullif(a.atttypmod, -1),
      nullif(a.attnotnull, false), nullif(a.attidentity, ''), nullif(a.attgenerated, ''),
      nullif(a.attcollation, 0), a.attstorage, \(compression), nullif(a.attstattarget, -1),
      a.attoptions, nullif(a.attislocal, true), a.attfdwoptions,
      case when a.attacl is not null then true end
    from pg_attribute a
    where a.attnum > 0 and not a.attisdropped
      and (\(scope.holds(relation: "a.attrelid"))
        or a.attrelid >= 16384 and (a.attoptions is not null or a.attstattarget >= 0)
        or a.attrelid in (select c.oid from pg_class c where c.relkind = 'c' and c.oid >= 16384))
    """,
    grouped: { row throws(PostgresError) in
      Attribute(
        number: try row.int(1), name: try row.identifier(2),
        type: TypeKey(type: try row.int(3), modifier: row.optionalInt(4) ?? -1),
        isNullable: row.isNull(5), identity: row.byte(6), generation: row.byte(7),
        collation: row.optionalInt(8) ?? 0, storage: row.byte(9), compression: row.byte(10),
        statistics: row.optionalInt(11), options: try row.list(12), isInherited: !row.isNull(13),
        foreignOptions: row.isNull(14) ? nil : try row.list(14).sorted(),
        hasGrants: !row.isNull(15))
    })
}

/// Defaults and what columns are generated from. Only the latter name columns, and are slower to print for it.
private func valuesQuery() -> CatalogQuery<[AttributeKey: (ObjectID, Expression)]> {
  CatalogQuery(
    """
    select d.adrelid, d.adnum, d.oid, pg_get_expr(
      d.adbin, case when position('{VAR ' in d.adbin::text) > 0 then d.adrelid else 0 end)
    from pg_attrdef d
    """,
    keyed: { row throws(PostgresError) in (try row.int(2), Expression(try row.text(3))) })
}

/// How the sequences of identity columns count.
private func numbersQuery() -> CatalogQuery<[AttributeKey: SequenceNumbers]> {
  CatalogQuery(
    """
    select d.refobjid, d.refobjsubid, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache,
      s.seqcycle
    from pg_sequence s
    join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = s.seqrelid
      and d.refclassid = 'pg_class'::regclass and d.deptype = 'i'
    """,
    keyed: { row throws(PostgresError) in
      SequenceNumbers(
        start: try row.int(2), increment: try row.int(3), minimum: try row.int(4),
        maximum: try row.int(5), cache: try row.int(6), cycles: try row.bool(7))
    })
}

/// The sequences of identity columns. Their grants are read apart.
private func sequencesQuery() -> CatalogQuery<[AttributeKey: (ObjectID, ColumnSequence)]> {
  CatalogQuery(
    """
    select d.refobjid, d.refobjsubid, c.oid, c.relname, \(.comment(on: "c.oid", in: "pg_class"))
    from pg_class c
    join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid
      and d.refclassid = 'pg_class'::regclass and d.deptype = 'i'
    where c.relkind = 'S'
    """,
    keyed: { row throws(PostgresError) in
      (try row.int(2), ColumnSequence(try row.identifier(3), comment: row[4]))
    })
}

/// Columns whose NOT NULL is not valid, which servers from 18 on know.
private func unprovenQuery(_ scope: CatalogScope) -> CatalogQuery<Set<AttributeKey>> {
  let condition: SQL =
    scope.serverVersion >= 180_000 ? "c.contype = 'n' and not c.convalidated" : "false"
  return CatalogQuery(
    "select c.conrelid, c.conkey from pg_constraint c where \(condition)"
  ) { rows throws(PostgresError) in
    var keys: Set<AttributeKey> = []
    for row in rows {
      let relation = try row.int(0)
      for number in row.numbers(1) {
        keys.insert(AttributeKey(relation: relation, number: number))
      }
    }
    return keys
  }
}

extension CatalogQuery {
  /// Values by the table and column that the first two columns number.
  fileprivate init<Element>(
    _ sql: SQL, keyed decode: @escaping (Row) throws(PostgresError) -> Element
  ) where Value == [AttributeKey: Element] {
    self.init(sql) { rows throws(PostgresError) in
      var values: [AttributeKey: Element] = [:]
      values.reserveCapacity(rows.count)
      for row in rows {
        let key = AttributeKey(relation: try row.int(0), number: try row.int(1))
        values[key] = try decode(row)
      }
      return values
    }
  }
}
