import CatalogModel
import PostgresClient
import SQLText

/// The number by which the catalog's tables point at an object.
typealias ObjectID = Int

/// Which objects are read: SQL conditions that the queries share.
struct CatalogScope {
  let platform: Platform
  /// 150020 is 15.20.
  let serverVersion: Int
  let isSuperuser: Bool
  private(set) var tables: [ObjectID] = []
  private(set) var views: [ObjectID] = []

  /// Looks up tables and views once; as numbers, they make every other query cheap to plan.
  init(
    of connection: borrowing Connection, platform: Platform
  ) throws(PostgresError) {
    self.platform = platform
    serverVersion = connection.serverVersion
    isSuperuser = connection.isSuperuser
    let rows = try connection.query(
      """
      select c.oid, c.relkind in ('v', 'm')
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'f', 'v', 'm') and \(holds(schema: "n"))
        and \(isFree("c", of: "pg_class"))
      """)
    for row in rows {
      if try row.bool(1) {
        views.append(try row.int(0))
      } else {
        tables.append(try row.int(0))
      }
    }
  }

  /// Whether the schema is neither the server's nor the platform's.
  func holds(schema: SQL) -> SQL {
    let names = ["information_schema"] + platform.managedSchemas
    let list = names.map { SQL.literal($0.name) }.joined()
    return "(\(schema).nspname not in (\(list)) and \(schema).nspname !~ '^pg_')"
  }

  /// Whether no extension owns the row of a catalog's table.
  func isFree(_ row: SQL, of catalog: SQL) -> SQL {
    """
    not exists (
      select from pg_depend d
      where d.classid = '\(catalog)'::regclass and d.objid = \(row).oid and d.deptype = 'e'
        and d.refclassid = 'pg_extension'::regclass)
    """
  }

  /// Whether the reader may see connections and the options of every user mapping.
  var readsSecrets: SQL { isSuperuser ? "true" : "false" }

  /// Whether a user made the row of a catalog's table whose objects lie in no schema.
  func isUsers(_ row: SQL, of catalog: SQL) -> SQL {
    "(\(row).oid >= 16384 and \(isFree(row, of: catalog)))"
  }

  /// Whether the schema is one that is read, or the server's own with what all databases have.
  func reaches(schema: SQL) -> SQL {
    "(\(schema).nspname = 'pg_catalog' or \(holds(schema: schema)))"
  }

  /// Whether the number is that of a table that is read.
  func holds(table: SQL) -> SQL { isAmong(tables, table) }

  /// Whether the number is that of a view that is read.
  func holds(view: SQL) -> SQL { isAmong(views, view) }

  /// Whether the number is that of a table or view that is read.
  func holds(relation: SQL) -> SQL { isAmong(tables + views, relation) }

  private func isAmong(_ objects: [ObjectID], _ number: SQL) -> SQL {
    // Not a join, of which a planner that knows nothing of the numbers may make a slow one.
    "((\(number) in (select unnest(\(.numbers(objects))::oid[]))) is true)"
  }

  /// Whether the row of `pg_proc` is a function that the model can hold, and was not made with a type.
  func isFunction(_ row: SQL) -> SQL {
    """
    (\(row).prokind in ('f', 'p', 'w') and not exists (select from pg_depend d
      where d.classid = 'pg_proc'::regclass and d.objid = \(row).oid and d.deptype = 'i'))
    """
  }

  /// Whether the row of `pg_trigger` is a user's, and none that a partition has of its parent.
  func isTrigger(_ row: SQL) -> SQL {
    "(not \(row).tgisinternal and \(row).tgparentid = 0)"
  }

  /// Whether the row of `pg_index` is an index that the model can hold: what a failed attempt has left is none.
  ///
  /// - Parameter relation: its row of `pg_class`.
  func isIndex(_ row: SQL, _ relation: SQL) -> SQL {
    "(\(row).indisvalid or \(relation).relkind = 'I')"
  }

  /// Whether a constraint made the index.
  func isOfConstraint(_ index: SQL) -> SQL {
    """
    exists (select from pg_constraint o
      where o.conindid = \(index).indexrelid and o.contype in ('p', 'u', 'x'))
    """
  }
}

extension SQL {
  /// The name of a type as `ColumnType` holds it: a user's type without `public`, unless PostgreSQL has a type of
  /// that name, and in quotes only where another reading would take it apart. The arguments may use no alias
  /// `t`, `e` or `n`.
  static func typeName(_ type: SQL, modifier: SQL = "null") -> SQL {
    """
    (select case when n.nspname = 'pg_catalog' then format_type(t.oid, \(modifier))
      else case when n.nspname = 'public' and \(hidesNoBuiltInType) then ''
          else \(spelling("n.nspname")) || '.' end || \(spelling("e.typname"))
        || substr(format_type(t.oid, \(modifier)), length(format_type(e.oid, null)) + 1) end
    from pg_type t
    join pg_type e on e.oid = case
      when t.typcategory = 'A' and t.typtype = 'b' and t.typelem <> 0 then t.typelem else t.oid end
    join pg_namespace n on n.oid = e.typnamespace
    where t.oid = \(type))
    """
  }

  private static let hidesNoBuiltInType: SQL = """
    to_regtype('pg_catalog.' || quote_ident(e.typname)) is null and e.typname not in
      ('bigint', 'boolean', 'character', 'integer', 'real', 'smallint')
    """

  /// A part of a name as `QualifiedName.spelling` has it.
  private static func spelling(_ name: SQL) -> SQL {
    """
    case when \(name) ~ '[][(),." \t\n\r\u{b}\u{c}]'
      then '"' || replace(\(name), '"', '""') || '"' else \(name) end
    """
  }

  /// The names of a table's columns, in the order of their numbers in an array.
  static func columnNames(_ numbers: SQL, of table: SQL) -> SQL {
    """
    array(select a.attname from unnest(\(numbers)) with ordinality k (number, place)
      join pg_attribute a on a.attrelid = \(table) and a.attnum = k.number
      order by k.place)
    """
  }
}
