import CatalogModel
import PostgresClient
import SQLText

/// The indexes of each table and materialized view, with numbers in place of names; also those that constraints made,
/// and those that are not valid.
func indexesQuery(_ scope: CatalogScope) -> CatalogQuery<[ObjectID: [Row]]> {
  let distinctNulls: SQL = scope.serverVersion >= 150_000 ? "i.indnullsnotdistinct" : "false"
  return CatalogQuery(
    """
    select i.indrelid, i.indexrelid, c.relname, m.amname, i.indisunique, i.indnkeyatts, i.indkey,
      i.indoption, i.indcollation, i.indclass, pg_get_expr(i.indpred, i.indrelid),
      \(distinctNulls), c.reloptions, pin.nspname, pic.relname,
      \(scope.isIndex("i", "c")), i.indisvalid
    from pg_index i
    join pg_class c on c.oid = i.indexrelid
    join pg_am m on m.oid = c.relam
    \(joinOfParentIndex)
    where \(scope.holds(relation: "i.indrelid"))
    """,
    grouped: { $0 })
}

/// The index of the parent table of which the index `i` is a part, as `pic` in the schema `pin`.
let joinOfParentIndex: SQL = """
  left join pg_inherits ih on ih.inhrelid = i.indexrelid
  left join pg_class pic on pic.oid = ih.inhparent
  left join pg_namespace pin on pin.oid = pic.relnamespace
  """

/// The keys of an index, with numbers in place of names.
struct RawIndexKey {
  /// 0 for an expression.
  let column: Int
  let options: Int
  let collation: ObjectID
  let operatorClass: ObjectID

  static func all(_ row: Row) throws(PostgresError) -> [RawIndexKey] {
    let columns = row.numbers(6).prefix(try row.int(5))
    let (options, collations, classes) = (row.numbers(7), row.numbers(8), row.numbers(9))
    guard columns.count <= min(options.count, collations.count, classes.count) else {
      throw PostgresError(message: "an index has more keys than operator classes")
    }
    return columns.enumerated().map { position, column in
      RawIndexKey(
        column: column, options: options[position], collation: collations[position],
        operatorClass: classes[position])
    }
  }
}

/// Indexes from their rows, with names.
struct IndexAssembly {
  let facts: AttributeFacts
  let names: Names
  let comments: Comments
  /// The keys of the indexes that have expressions or settings.
  let specialKeys: [ObjectID: [IndexKey]]
  /// With which extensions some go.
  let extensions: [ObjectID: [Identifier]]

  func index(_ row: Row, of relation: ObjectID) throws(PostgresError) -> Index {
    let id = try row.int(1)
    var index = Index(
      name: try row.identifier(2), method: try row.identifier(3), isUnique: try row.bool(4),
      keys: try keys(of: id, row, of: relation),
      include: facts.names(row.numbers(6).dropFirst(try row.int(5)), of: relation),
      predicate: row[10].map { Expression($0) }, nullsNotDistinct: try row.bool(11),
      parameters: try row.list(12), parent: row.isNull(14) ? nil : try row.qualifiedName(13),
      comment: comments.on(relation: id))
    index.isIncomplete = try row.bool(16) ? nil : true
    index.extensions = extensions[id]?.sorted()
    return index
  }

  private func keys(
    of index: ObjectID, _ row: Row, of relation: ObjectID
  ) throws(PostgresError) -> [IndexKey] {
    if let special = specialKeys[index] { return special }
    return try plainKeys(row, of: relation)
  }

  private func plainKeys(_ row: Row, of relation: ObjectID) throws(PostgresError) -> [IndexKey] {
    try RawIndexKey.all(row).map { key throws(PostgresError) in
      guard let attribute = facts.attribute(key.column, of: relation) else {
        throw PostgresError(message: "an index has a column that its table has not")
      }
      let operatorClass = ClassKey(operatorClass: key.operatorClass, type: attribute.type.type)
      return IndexKey(
        .column(attribute.name),
        collation: key.collation == attribute.collation ? nil : names.collations[key.collation],
        operatorClass: names.classes[operatorClass], isDescending: key.options & 1 == 1,
        nullsFirst: key.options & 2 == 2)
    }
  }
}

/// The extensions with which indexes and materialized views go.
func relationExtensionsQuery() -> CatalogQuery<[ObjectID: [Identifier]]> {
  CatalogQuery(
    """
    select d.objid, x.extname from pg_depend d join pg_extension x on x.oid = d.refobjid
    where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_extension'::regclass
      and d.deptype = 'x'
    """,
    grouped: { row throws(PostgresError) in try row.identifier(1) })
}

/// The keys of some indexes, each in its order.
func indexKeysQuery(of indexes: [ObjectID]) -> CatalogQuery<[ObjectID: [IndexKey]]> {
  CatalogQuery(
    """
    select i.indexrelid, a.attname,
      case when a.attname is null then pg_get_indexdef(i.indexrelid, k.place::int, false) end,
      (k.option & 1) = 1, (k.option & 2) = 2,
      ln.nspname, l.collname, pn.nspname, p.opcname, own.attoptions,
      nullif(own.attstattarget, -1)
    from pg_index i
    cross join lateral unnest(
      i.indkey::int2[], i.indoption::int2[], i.indcollation::oid[], i.indclass::oid[])
      with ordinality k (number, option, collation_id, class_id, place)
    join pg_attribute own on own.attrelid = i.indexrelid and own.attnum = k.place
    left join pg_attribute a
      on a.attrelid = i.indrelid and a.attnum = k.number and k.number <> 0
    join pg_type t on t.oid = coalesce(a.atttypid, own.atttypid)
    left join pg_collation l on l.oid = k.collation_id
      and k.collation_id <> coalesce(a.attcollation, t.typcollation)
    left join pg_namespace ln on ln.oid = l.collnamespace
    left join pg_opclass p on p.oid = k.class_id
      and (own.attoptions is not null or \(isNotDefaultClass))
    left join pg_namespace pn on pn.oid = p.opcnamespace
    where k.place <= i.indnkeyatts
      and i.indexrelid = any (\(.numbers(indexes))::oid[])
    order by i.indexrelid, k.place
    """,
    grouped: { row throws(PostgresError) in
      let isDescending = try row.bool(3)
      return IndexKey(
        try keyValue(row), collation: row[6] == nil ? nil : try row.qualifiedName(5),
        operatorClass: row[8] == nil ? nil : try row.qualifiedName(7),
        classParameters: try row.list(9), statistics: row[10] == nil ? nil : try row.int(10),
        isDescending: isDescending, nullsFirst: try row.bool(4))
    })
}

// A class may be the default of another type than the key's: of 'bpchar', for a key of type 'text'.
private let isNotDefaultClass: SQL = """
  (not p.opcdefault or (p.opckeytype = 0 or a.attname is not null) and exists (
    select from pg_opclass d
    where d.opcmethod = p.opcmethod and d.opcdefault and d.opcintype = t.oid and d.oid <> p.oid))
  """

private func keyValue(_ row: Row) throws(PostgresError) -> IndexKey.Value {
  guard row[1] == nil else { return .column(try row.identifier(1)) }
  return .expression(Expression(try row.text(2)))
}
