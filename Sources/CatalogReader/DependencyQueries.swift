import CatalogModel
import PostgresClient
import SQLText

/// A row of one of the catalog's tables.
struct ObjectAddress: Hashable {
  let table: ObjectID
  let object: ObjectID
}

/// One pair of `pg_depend`; a column of 0 is the whole object.
struct DependencyPair {
  let user: ObjectAddress
  let userColumn: Int
  let used: ObjectAddress
  let usedColumn: Int
}

/// What each object uses: the pairs, and in a second batch the names of the objects in them.
struct DependencyNames {
  private let pairs: [DependencyPair]
  private let names: QueryBatch.Ticket<[ObjectAddress: ObjectPath]>

  /// - Parameter all: whether every object is named, and not only those in the pairs.
  init(
    _ batch: inout QueryBatch, of pairs: [DependencyPair], all: Bool, _ scope: CatalogScope
  ) {
    self.pairs = pairs
    let numbers = Set(pairs.flatMap { [$0.user.object, $0.used.object] })
    names = batch.add(namesQuery(scope, of: all ? nil : numbers.sorted()))
  }

  func read(
    _ answers: QueryBatch.Answers
  ) throws(PostgresError) -> [ObjectAddress: ObjectPath] { try answers(names) }

  func dependencies(
    named names: [ObjectAddress: ObjectPath], columns: AttributeFacts
  ) -> Dependencies {
    var dependencies = Dependencies()
    func path(_ address: ObjectAddress, _ column: Int) -> ObjectPath? {
      guard let path = names[address] else { return nil }
      // The columns of a view are no objects of their own.
      guard column > 0, case .table(let table) = path,
        let attribute = columns.attribute(column, of: address.object)
      else { return path }
      return .column(attribute.name, of: table)
    }
    for pair in pairs {
      guard let user = path(pair.user, pair.userColumn),
        let used = path(pair.used, pair.usedColumn), user != used, used != user.root
      else { continue }
      dependencies.add(used, to: user)
    }
    return dependencies
  }
}

/// The pairs, without those that say no more than the objects themselves: that a key, a reference or an index has its
/// columns, a default its column, an index its key, a type its table.
///
/// A sequence does not use the column with which it goes, nor a partition the table to which it is attached: the
/// bond is a change of its own. An index or key of a partition comes before that of which it becomes a part. What
/// uses something of an extension uses the extension.
func pairsQuery() -> CatalogQuery<[DependencyPair]> {
  let sources = [otherPairs, relationPairs, constraintPairs, valuePairs, triggerPairs]
  return CatalogQuery(
    """
    select d.classid, d.objid, d.objsubid, coalesce(m.refclassid, d.refclassid),
      coalesce(m.refobjid, d.refobjid), case when m.objid is null then d.refobjsubid else 0 end
    from (\(sources.joined(separator: "\nunion all\n"))) d
    left join pg_depend m on m.classid = d.refclassid and m.objid = d.refobjid
      and m.deptype = 'e' and m.refclassid = 'pg_extension'::regclass
    where d.objid >= 16384 and d.refobjid >= 16384 and d.deptype in ('n', 'a', 'i')
      and d.refclassid <> 'pg_namespace'::regclass
    """,
    each: { row throws(PostgresError) in
      DependencyPair(
        user: ObjectAddress(table: try row.int(0), object: try row.int(1)),
        userColumn: try row.int(2),
        used: ObjectAddress(table: try row.int(3), object: try row.int(4)),
        usedColumn: try row.int(5))
    })
}

private let otherPairs: SQL = """
  select d.* from pg_depend d
  where d.classid not in ('pg_class'::regclass, 'pg_constraint'::regclass,
      'pg_attrdef'::regclass, 'pg_trigger'::regclass)
    and not (d.classid = 'pg_type'::regclass and d.deptype = 'i'
      and d.refclassid in ('pg_class'::regclass, 'pg_type'::regclass))
  """

private let relationPairs: SQL = """
  select d.* from pg_depend d
  join pg_class c on c.oid = d.objid
  left join pg_index i on i.indexrelid = c.oid
  where d.classid = 'pg_class'::regclass and c.relkind <> 't'
    and not (d.deptype in ('a', 'i') and (c.relkind = 'S'
      or c.relispartition and c.relkind in ('r', 'p', 'f') and d.refobjsubid = 0))
    and not (d.deptype = 'i' and d.refclassid = 'pg_constraint'::regclass)
    and not (d.refclassid = 'pg_class'::regclass and d.deptype = 'a'
      and i.indexrelid is not null and i.indexprs is null and i.indpred is null)
  """

private let constraintPairs: SQL = """
  select d.* from pg_depend d
  join pg_constraint c on c.oid = d.objid
  where d.classid = 'pg_constraint'::regclass
    and not (d.refclassid = 'pg_class'::regclass and d.refobjid = c.conrelid and d.deptype = 'a'
      and (d.refobjsubid = 0 or c.contype in ('p', 'u', 'f')))
  """

private let valuePairs: SQL = """
  select d.* from pg_depend d
  join pg_attrdef v on v.oid = d.objid
  where d.classid = 'pg_attrdef'::regclass
    and not (d.refclassid = 'pg_class'::regclass and d.refobjid = v.adrelid
      and d.refobjsubid = v.adnum)
  """

private let triggerPairs: SQL = """
  select d.* from pg_depend d
  join pg_trigger t on t.oid = d.objid
  where d.classid = 'pg_trigger'::regclass and not t.tgisinternal
  """
