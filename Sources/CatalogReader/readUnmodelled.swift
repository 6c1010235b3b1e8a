import PostgresClient
import SQLText

/// The objects that no other query reads, as `kind schema.name`, so that a report can say what was not
/// compared.
func unmodelledQuery(_ scope: CatalogScope) -> CatalogQuery<[String]> {
  let queries = [
    relations(scope), types(scope), routines(scope), foreignGrants(scope), indexes(scope),
    textSearch(scope), wholeDatabase(scope),
  ]
  return CatalogQuery(
    queries.joined(separator: "\nunion all\n"),
    each: { row throws(PostgresError) in try row.text(0) })
}

private func relations(_ scope: CatalogScope) -> SQL {
  """
  select 'composite type ' || n.nspname || '.' || c.relname
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'c' and \(scope.holds(schema: "n")) and \(scope.isFree("c", of: "pg_class"))
  union all
  select 'statistics ' || n.nspname || '.' || s.stxname
  from pg_statistic_ext s join pg_namespace n on n.oid = s.stxnamespace
  where \(scope.holds(schema: "n")) and \(scope.isFree("s", of: "pg_statistic_ext"))
  """
}

private func types(_ scope: CatalogScope) -> SQL {
  """
  select case t.typtype when 'd' then 'domain' when 'r' then 'range type' else 'base type' end
    || ' ' || n.nspname || '.' || t.typname
  from pg_type t join pg_namespace n on n.oid = t.typnamespace
  where \(scope.holds(schema: "n")) and \(scope.isFree("t", of: "pg_type"))
    and (t.typtype in ('d', 'r') or t.typtype = 'b' and t.typcategory <> 'A')
  union all
  select 'collation ' || n.nspname || '.' || l.collname
  from pg_collation l join pg_namespace n on n.oid = l.collnamespace
  where \(scope.holds(schema: "n")) and \(scope.isFree("l", of: "pg_collation"))
  union all
  select 'operator ' || n.nspname || '.' || o.oprname
  from pg_operator o join pg_namespace n on n.oid = o.oprnamespace
  where \(scope.holds(schema: "n")) and \(scope.isFree("o", of: "pg_operator"))
  union all
  select 'operator class ' || n.nspname || '.' || o.opcname
  from pg_opclass o join pg_namespace n on n.oid = o.opcnamespace
  where \(scope.holds(schema: "n")) and \(scope.isFree("o", of: "pg_opclass"))
  """
}

private func routines(_ scope: CatalogScope) -> SQL {
  """
  select 'aggregate ' || n.nspname || '.' || p.proname
    || '(' || pg_get_function_identity_arguments(p.oid) || ')'
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where \(scope.holds(schema: "n")) and \(scope.isFree("p", of: "pg_proc")) and p.prokind = 'a'
  """
}

/// Grants that someone other than the object's owner gave: they are read as if the owner had.
private func foreignGrants(_ scope: CatalogScope) -> SQL {
  """
  select distinct 'grant by ' || pg_get_userbyid(g.grantor) || ' on ' || o.name
  from (
    select n.nspname || '.' || c.relname, c.relowner, c.relacl
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where \(scope.holds(relation: "c.oid"))
      or c.relkind = 'S' and \(scope.holds(schema: "n")) and \(scope.isFree("c", of: "pg_class"))
    union all
    select n.nspname || '.' || c.relname || '.' || a.attname, c.relowner, a.attacl
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    join pg_namespace n on n.oid = c.relnamespace
    where a.attnum > 0 and \(scope.holds(relation: "c.oid"))
    union all
    select n.nspname || '.' || p.proname
      || '(' || pg_get_function_identity_arguments(p.oid) || ')', p.proowner, p.proacl
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where \(scope.holds(schema: "n")) and \(scope.isFree("p", of: "pg_proc"))
    union all
    select n.nspname, n.nspowner, n.nspacl from pg_namespace n
    where \(scope.holds(schema: "n")) and n.oid >= 16384
    union all
    select n.nspname || '.' || t.typname, t.typowner, t.typacl
    from pg_type t join pg_namespace n on n.oid = t.typnamespace
    where \(scope.holds(schema: "n")) and \(scope.isFree("t", of: "pg_type"))
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
  where \(scope.holds(relation: "i.indrelid")) and not \(scope.isIndex("i"))
    and not \(scope.isOfConstraint("i"))
  """
}

private func textSearch(_ scope: CatalogScope) -> SQL {
  """
  select 'text search configuration ' || n.nspname || '.' || s.cfgname
  from pg_ts_config s join pg_namespace n on n.oid = s.cfgnamespace
  where \(scope.holds(schema: "n")) and \(scope.isFree("s", of: "pg_ts_config"))
  union all
  select 'text search dictionary ' || n.nspname || '.' || s.dictname
  from pg_ts_dict s join pg_namespace n on n.oid = s.dictnamespace
  where \(scope.holds(schema: "n")) and \(scope.isFree("s", of: "pg_ts_dict"))
  """
}

private func wholeDatabase(_ scope: CatalogScope) -> SQL {
  """
  select 'event trigger ' || e.evtname
  from pg_event_trigger e
  join pg_proc p on p.oid = e.evtfoid
  join pg_namespace n on n.oid = p.pronamespace
  where \(scope.holds(schema: "n")) and \(scope.isFree("e", of: "pg_event_trigger"))
  union all
  select 'publication ' || p.pubname from pg_publication p
  union all
  select 'foreign server ' || s.srvname
  from pg_foreign_server s where \(scope.isFree("s", of: "pg_foreign_server"))
  """
}
