import CatalogModel
import PostgresClient
import SQLText

/// The sequence of one column with an identity.
struct NamedColumnSequence {
  let column: Identifier
  let id: ObjectID
  let name: Identifier
}

/// The sequences of identities by their tables. Their grants are read apart.
func columnSequencesQuery(
  _ scope: CatalogScope
) -> CatalogQuery<[ObjectID: [NamedColumnSequence]]> {
  CatalogQuery(
    """
    select d.refobjid, a.attname, c.oid, c.relname
    from pg_sequence s
    join pg_class c on c.oid = s.seqrelid
    join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid
      and d.refclassid = 'pg_class'::regclass and d.deptype = 'i'
    join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
    where \(scope.holds(table: "d.refobjid"))
    """,
    grouped: { row throws(PostgresError) in
      NamedColumnSequence(
        column: try row.identifier(1), id: try row.int(2), name: try row.identifier(3))
    })
}

extension [NamedColumnSequence] {
  func on(_ column: Identifier, grants: [ObjectID: [Grant]]) -> ColumnSequence? {
    guard let sequence = first(where: { $0.column == column }) else { return nil }
    return ColumnSequence(sequence.name, grants: grants[sequence.id, default: []])
  }
}
