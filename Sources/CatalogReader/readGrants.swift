import CatalogModel
import PostgresClient
import SQLText

/// A catalog's table whose rows carry grants.
enum GrantedCatalog {
  case relations, sequences, functions, schemas, types, languages, foreignDataWrappers,
    foreignServers

  /// Rows of number, owner and access list; those that nobody has changed have the list of the kind, and are left
  /// out where that gives nothing to others.
  fileprivate var rows: SQL {
    switch self {
    case .relations:
      """
      select c.oid, c.relowner, c.relacl from pg_class c
      where c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relacl is not null
      """
    case .sequences:
      """
      select c.oid, c.relowner, c.relacl from pg_class c
      where c.relkind = 'S' and c.relacl is not null
      """
    case .functions:
      "select p.oid, p.proowner, coalesce(p.proacl, acldefault('f', p.proowner)) from pg_proc p"
    case .schemas:
      """
      select n.oid, n.nspowner, coalesce(n.nspacl, acldefault('n', n.nspowner))
      from pg_namespace n
      """
    case .types:
      """
      select t.oid, t.typowner, coalesce(t.typacl, acldefault('T', t.typowner)) from pg_type t
      where t.typtype in ('e', 'd', 'r') or t.typacl is not null
        or t.typtype = 'c' and exists (
          select from pg_class c where c.oid = t.typrelid and c.relkind = 'c')
      """
    case .languages:
      "select l.oid, l.lanowner, coalesce(l.lanacl, acldefault('l', l.lanowner)) from pg_language l"
    case .foreignDataWrappers:
      """
      select w.oid, w.fdwowner, coalesce(w.fdwacl, acldefault('F', w.fdwowner))
      from pg_foreign_data_wrapper w
      """
    case .foreignServers:
      """
      select s.oid, s.srvowner, coalesce(s.srvacl, acldefault('S', s.srvowner))
      from pg_foreign_server s
      """
    }
  }
}

extension GrantedCatalog {
  /// What everyone and the owner hold at first, the owner's last.
  fileprivate var usual: SQL {
    let code: SQL =
      switch self {
      case .relations: "r"
      case .sequences: "s"
      case .functions: "f"
      case .schemas: "n"
      case .types: "T"
      case .languages: "l"
      case .foreignDataWrappers: "F"
      case .foreignServers: "S"
      }
    return "acldefault('\(code)', o.owner)"
  }
}

/// What roles other than the owner hold on each object, and what the owner lacks; at first that is `public`'s right to
/// run a function or to use a type.
func grantsQuery(on catalog: GrantedCatalog) -> CatalogQuery<[ObjectID: [Grant]]> {
  CatalogQuery(
    """
    select o.id, case g.grantee when 0 then 'public' else pg_get_userbyid(g.grantee) end,
      array_agg(distinct lower(g.privilege_type)),
      array_agg(distinct lower(g.privilege_type)) filter (where g.is_grantable)
    from (\(catalog.rows)) o (id, owner, acl), aclexplode(o.acl) g
    where g.grantee <> o.owner and \(isUsers)
    group by o.id, g.grantee
    union all
    select o.id, \(literal: Grant.owner.name), array_agg(lower(u.privilege_type)), null
    from (\(catalog.rows)) o (id, owner, acl), aclexplode(\(catalog.usual)) u
    where u.grantee = o.owner and \(isUsers)
      and not o.acl @> (\(catalog.usual))[cardinality(\(catalog.usual))]
      and not exists (
        select from aclexplode(o.acl) g
        where g.grantee = o.owner and g.privilege_type = u.privilege_type)
    group by o.id
    """,
    grouped: { row throws(PostgresError) in try grant(row) })
}

/// Whether the object is a user's, or `public`, which every database has and anyone may open or shut.
private let isUsers: SQL = "(o.id >= \(firstUserObject) or o.id = 2200)"

/// A role, its privileges and those that it may pass on, from the second column of the row on.
func grant(_ row: Row) throws(PostgresError) -> Grant {
  Grant(
    role: try row.identifier(1), privileges: try privileges(try row.list(2)),
    withGrantOption: try privileges(try row.list(3)))
}

/// The server numbers what it brings itself from below this.
private let firstUserObject: SQL = "16384"

func privileges(_ names: [String]) throws(PostgresError) -> Set<Privilege> {
  var privileges: Set<Privilege> = []
  for name in names {
    guard let privilege = Privilege(rawValue: name) else {
      throw PostgresError(message: "unknown privilege: '\(name)'")
    }
    privileges.insert(privilege)
  }
  return privileges
}
