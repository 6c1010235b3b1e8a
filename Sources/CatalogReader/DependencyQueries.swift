import CatalogModel
import PostgresClient
import SQLText

/// A row of one of the catalog's tables.
struct ObjectAddress: Hashable {
  let table: ObjectID
  let object: ObjectID

  // The server's own numbers of its tables, which no version changes.
  static func relation(_ object: ObjectID) -> ObjectAddress {
    ObjectAddress(table: 1259, object: object)
  }
  static func constraint(_ object: ObjectID) -> ObjectAddress {
    ObjectAddress(table: 2606, object: object)
  }
  static func value(_ object: ObjectID) -> ObjectAddress {
    ObjectAddress(table: 2604, object: object)
  }
}

/// One pair of `pg_depend`; a column of 0 is the whole object.
struct DependencyPair {
  let user: ObjectAddress
  let userColumn: Int
  let used: ObjectAddress
  let usedColumn: Int
}

/// What each object uses: the pairs, and in a second batch the names of those objects that no other query names.
struct DependencyNames {
  private let pairs: [DependencyPair]
  private let known: [ObjectAddress: ObjectPath]
  private let columns: AttributeFacts
  private let names: QueryBatch.Ticket<[ObjectAddress: ObjectPath]>

  /// - Parameter all: whether every object is named, and not only those in the pairs.
  init(
    _ batch: inout QueryBatch, of pairs: [DependencyPair], facts: RelationFacts, all: Bool,
    _ scope: CatalogScope
  ) throws(PostgresError) {
    self.pairs = pairs
    columns = facts.attributes
    let addresses = Set(pairs.flatMap { [$0.user, $0.used] })
    let known = try facts.paths(among: addresses)
    self.known = known
    let unknown = Set(addresses.filter { known[$0] == nil }.map(\.object))
    names = batch.add(namesQuery(scope, of: all ? nil : unknown.sorted()))
  }

  /// The names that were looked up.
  func read(
    _ answers: QueryBatch.Answers
  ) throws(PostgresError) -> [ObjectAddress: ObjectPath] { try answers(names) }

  func dependencies(named names: [ObjectAddress: ObjectPath]) -> Dependencies {
    var dependencies = Dependencies()
    func path(_ address: ObjectAddress, _ column: Int) -> ObjectPath? {
      guard let path = known[address] ?? names[address] else { return nil }
      // The columns of a view are no objects of their own.
      guard case .table(let table) = path else { return path }
      return part(column, of: table, address) ?? path
    }
    func part(_ column: Int, of row: QualifiedName, _ address: ObjectAddress) -> ObjectPath? {
      guard column > 0 else { return nil }
      return columns.attribute(column, of: address.object).map { .column($0.name, of: row) }
    }
    for pair in pairs {
      guard let user = path(pair.user, pair.userColumn),
        let used = path(pair.used, pair.usedColumn), user != used, used != user.root
      else { continue }
      dependencies.add(used, to: user)
      // Whoever uses what a type's rows hold uses the type as well.
      if case .standalone(.type, .inSchema(let type)) = used,
        let attribute = part(pair.usedColumn, of: type, pair.used)
      {
        dependencies.add(attribute, to: user)
      }
    }
    return dependencies
  }
}

/// The pairs, without those that say no more than the objects themselves: that a key, a reference or an index has its
/// columns, a default its column, an index its key, a type its table.
///
/// A sequence does not use the column with which it goes, nor a partition the table to which it is attached: the
/// bond is a change of its own, and a reference no partition of the table to which it leads. An index or key of a
/// partition comes before that of which it becomes a part. What uses something of an extension uses the extension.
func pairsQuery() -> CatalogQuery<[DependencyPair]> {
  CatalogQuery(
    """
    select d.classid, d.objid, d.objsubid, coalesce(m.refclassid, d.refclassid),
      coalesce(m.refobjid, d.refobjid), case when m.objid is null then d.refobjsubid else 0 end
    from pg_depend d
    left join pg_depend m on m.classid = d.refclassid and m.objid = d.refobjid
      and m.deptype = 'e' and m.refclassid = 'pg_extension'::regclass
    where d.objid >= 16384 and d.refobjid >= 16384 and d.deptype in ('n', 'a', 'i', 'x')
      and d.refclassid <> 'pg_namespace'::regclass
      and case
        when d.classid = 'pg_trigger'::regclass then
          d.objid in (select t.oid from pg_trigger t where not t.tgisinternal)
        when d.classid = 'pg_constraint'::regclass and d.objid in (\(partsOfOthers)) then false
        when d.deptype = 'n' then true
        when d.refclassid = 'pg_class'::regclass then \(saysMoreOfRelation)
        when d.refclassid = 'pg_constraint'::regclass then d.classid <> 'pg_class'::regclass
        when d.refclassid = 'pg_type'::regclass then
          d.classid <> 'pg_type'::regclass or d.deptype <> 'i'
        else true end
    """,
    each: { row throws(PostgresError) in
      DependencyPair(
        user: ObjectAddress(table: try row.int(0), object: try row.int(1)),
        userColumn: try row.int(2),
        used: ObjectAddress(table: try row.int(3), object: try row.int(4)),
        usedColumn: try row.int(5))
    })
}

/// What a reference to a partitioned table is made of, one for each partition and under names of the server's choice, and
/// the NOT NULLs of columns, which are constraints from 18 on.
private let partsOfOthers: SQL = """
  select c.oid from pg_constraint c join pg_constraint whole on whole.oid = c.conparentid
  where c.contype = 'f' and c.conrelid = whole.conrelid
  union all
  select c.oid from pg_constraint c where c.contype = 'n'
  """

/// Of what goes with a table or column: what expressions name, which no list of columns says. Before 15 a generated
/// column uses others by itself, and not by its expression.
private let saysMoreOfRelation: SQL = """
  case d.classid
    when 'pg_class'::regclass then d.deptype = 'a' and d.refobjsubid > 0
      and (d.objid = d.refobjid or d.objid in (
        select i.indexrelid from pg_index i where i.indexprs is not null or i.indpred is not null))
    when 'pg_constraint'::regclass then d.refobjsubid > 0 and d.objid in (
      select c.oid from pg_constraint c where c.contype not in ('p', 'u', 'f'))
    when 'pg_attrdef'::regclass then d.objid in (
      select v.oid from pg_attrdef v where position('{VAR ' in v.adbin::text) > 0)
    when 'pg_type'::regclass then d.deptype <> 'i'
    else true end
  """
