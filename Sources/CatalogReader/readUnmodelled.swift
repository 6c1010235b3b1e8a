import PostgresClient
import SQLText

/// The objects that no other query reads, as `kind schema.name`, so that a report can say what was not
/// compared.
///
/// - Parameter relations: those with grants on single columns.
func unmodelledQuery(
  _ scope: CatalogScope, columnGrantsOn relations: [ObjectID]
) -> CatalogQuery<[String]> {
  let queries = [
    types(scope), otherKinds(scope), foreignGrants(scope, columnGrantsOn: relations),
    indexes(scope), hiddenOptions(scope), hiddenObjects(scope),
  ]
  return CatalogQuery(
    queries.joined(separator: "\nunion all\n"),
    each: { row throws(PostgresError) in try row.text(0) })
}

private func types(_ scope: CatalogScope) -> SQL {
  """
  select 'base type ' || n.nspname || '.' || t.typname
  from pg_type t join pg_namespace n on n.oid = t.typnamespace
  where \(scope.holds(schema: "n")) and \(scope.isFree("t", of: "pg_type"))
    and (t.typtype = 'b' and t.typcategory <> 'A' or not t.typisdefined)
  """
}

private func otherKinds(_ scope: CatalogScope) -> SQL {
  """
  select 'conversion ' || n.nspname || '.' || c.conname
  from pg_conversion c join pg_namespace n on n.oid = c.connamespace
  where \(scope.holds(schema: "n")) and \(scope.isFree("c", of: "pg_conversion"))
  union all
  select 'access method ' || m.amname from pg_am m where \(scope.isUsers("m", of: "pg_am"))
  union all
  select 'transform of ' || format_type(t.trftype, null) || ' for ' || l.lanname
  from pg_transform t join pg_language l on l.oid = t.trflang
  where \(scope.isUsers("t", of: "pg_transform"))
  """
}

/// Grants that someone other than the object's owner gave: they are read as if the owner had.
private func foreignGrants(
  _ scope: CatalogScope, columnGrantsOn relations: [ObjectID]
) -> SQL {
  """
  select distinct 'grant by ' || pg_get_userbyid(g.grantor) || ' on ' || o.name
  from (
    select n.nspname || '.' || c.relname, c.relowner, c.relacl
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relacl is not null and (\(scope.holds(relation: "c.oid"))
      or c.relkind = 'S' and \(scope.holds(schema: "n")) and \(scope.isFree("c", of: "pg_class")))
    union all
    select n.nspname || '.' || c.relname || '.' || a.attname, c.relowner, a.attacl
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    join pg_namespace n on n.oid = c.relnamespace
    where a.attnum > 0 and a.attrelid in (select unnest(\(.numbers(relations))::oid[]))
    union all
    select n.nspname || '.' || p.proname
      || '(' || pg_get_function_identity_arguments(p.oid) || ')', p.proowner, p.proacl
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.proacl is not null and \(scope.holds(schema: "n")) and \(scope.isFree("p", of: "pg_proc"))
    union all
    select n.nspname, n.nspowner, n.nspacl from pg_namespace n
    where \(scope.holds(schema: "n")) and n.oid >= 16384
    union all
    select n.nspname || '.' || t.typname, t.typowner, t.typacl
    from pg_type t join pg_namespace n on n.oid = t.typnamespace
    where t.typacl is not null and \(scope.holds(schema: "n"))
      and \(scope.isFree("t", of: "pg_type"))
  ) o (name, owner, acl), aclexplode(o.acl) g
  where g.grantor <> o.owner
  """
}

private func indexes(_ scope: CatalogScope) -> SQL {
  """
  select 'index ' || n.nspname || '.' || c.relname
    || ' (invalid)'
  from pg_index i
  join pg_class c on c.oid = i.indexrelid
  join pg_namespace n on n.oid = c.relnamespace
  where not \(scope.isIndex("i", "c")) and \(scope.holds(relation: "i.indrelid"))
    and not \(scope.isOfConstraint("i"))
  """
}

/// Options whose names sound like those of secrets, which no snapshot holds.
private func hiddenOptions(_ scope: CatalogScope) -> SQL {
  """
  select 'option ' || split_part(hidden.option, '=', 1) || ' of ' || hidden.object
  from (
    select 'foreign data wrapper ' || w.fdwname, unnest(w.fdwoptions)
    from pg_foreign_data_wrapper w where \(scope.isUsers("w", of: "pg_foreign_data_wrapper"))
    union all
    select 'server ' || s.srvname, unnest(s.srvoptions)
    from pg_foreign_server s where \(scope.isUsers("s", of: "pg_foreign_server"))
    union all
    select 'user mapping for ' || case u.umuser when 0 then 'public' else u.usename end
      || ' on ' || u.srvname, unnest(u.umoptions)
    from pg_user_mappings u join pg_foreign_server s on s.oid = u.srvid
    where \(scope.isUsers("s", of: "pg_foreign_server"))
  ) hidden (object, option)
  where \(.isSecret("hidden.option"))
  """
}

/// Objects that the reader is not allowed to see in full.
private func hiddenObjects(_ scope: CatalogScope) -> SQL {
  """
  select 'user mapping for ' || case u.umuser when 0 then 'public' else u.usename end
    || ' on ' || u.srvname
  from pg_user_mappings u join pg_foreign_server s on s.oid = u.srvid
  where not \(scope.readsOptions("u")) and \(scope.isUsers("s", of: "pg_foreign_server"))
  union all
  select 'subscription ' || s.subname from pg_subscription s
  where not \(scope.readsSecrets)
    and s.subdbid = (select d.oid from pg_database d where d.datname = current_database())
  """
}
