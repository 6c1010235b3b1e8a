import PostgresClient
import SQLText

/// The objects that no other query reads, as `kind schema.name`, so that a report can say what was not
/// compared.
func unmodelledQuery(_ scope: CatalogScope) -> CatalogQuery<[String]> {
  let queries = [
    relations(scope), columnAttributes(scope), types(scope), routines(scope), triggers(scope),
    indexes(scope), rules(scope), hiddenOptions(scope), hiddenObjects(scope),
  ]
  return CatalogQuery(
    queries.joined(separator: "\nunion all\n"),
    each: { row throws(PostgresError) in try row.text(0) })
}

private func relations(_ scope: CatalogScope) -> SQL {
  """
  select case c.relkind
      when 'f' then 'foreign table' when 'p' then 'partitioned table'
      else case when c.relispartition then 'partition' when c.reloftype <> 0 then 'typed table'
        else 'inherited table' end end || ' ' || n.nspname || '.' || c.relname
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where \(scope.holds(schema: "n")) and \(scope.isFree("c", of: "pg_class"))
    and c.relkind in ('f', 'p', 'r') and not \(scope.holds(table: "c.oid"))
  union all
  select 'unlogged ' || case c.relkind when 'S' then 'sequence ' else 'table ' end
     || n.nspname || '.' || c.relname
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relpersistence = 'u' and \(scope.holds(table: "c.oid"))
  """
}

private func columnAttributes(_ scope: CatalogScope) -> SQL {
  """
  select note.kind || ' ' || n.nspname || '.' || c.relname || '.' || a.attname
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid
  join pg_namespace n on n.oid = c.relnamespace
  join pg_type t on t.oid = a.atttypid
  cross join lateral (values
    ('column grants', a.attacl is not null), ('virtual column', a.attgenerated = 'v'),
    ('collation', c.relkind = 'r' and a.attcollation <> t.typcollation),
    ('view column default', c.relkind = 'v' and a.atthasdef)) note (kind, applies)
  where a.attnum > 0 and not a.attisdropped and note.applies and \(scope.holds(relation: "c.oid"))
  """
}

private func types(_ scope: CatalogScope) -> SQL {
  """
  select 'base type ' || n.nspname || '.' || t.typname
  from pg_type t join pg_namespace n on n.oid = t.typnamespace
  where \(scope.holds(schema: "n")) and \(scope.isFree("t", of: "pg_type"))
    and t.typtype = 'b' and t.typcategory <> 'A'
  """
}

private func routines(_ scope: CatalogScope) -> SQL {
  """
  select case p.prokind when 'w' then 'window function' when 'p' then 'procedure'
      else 'function' end
    || ' ' || n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')'
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where \(scope.holds(schema: "n")) and \(scope.isFree("p", of: "pg_proc"))
    and p.prokind <> 'a' and not \(scope.isFunction("p"))
    and not exists (select from pg_depend d
      where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'i')
  """
}

private func triggers(_ scope: CatalogScope) -> SQL {
  """
  select case when t.tgconstraint <> 0 then 'constraint trigger ' else 'trigger ' end
    || n.nspname || '.' || c.relname || '.' || t.tgname
    || case t.tgenabled when 'D' then ' (disabled)' when 'R' then ' (enabled for replicas)'
      when 'A' then ' (enabled always)' else '' end
  from pg_trigger t
  join pg_class c on c.oid = t.tgrelid
  join pg_namespace n on n.oid = c.relnamespace
  where not t.tgisinternal and \(scope.holds(relation: "c.oid")) and not \(scope.isTrigger("t"))
  """
}

private func indexes(_ scope: CatalogScope) -> SQL {
  """
  select 'index ' || n.nspname || '.' || c.relname
    || case when i.indisvalid then ' (parameters of an operator class)' else ' (invalid)' end
  from pg_index i
  join pg_class c on c.oid = i.indexrelid
  join pg_namespace n on n.oid = c.relnamespace
  where \(scope.holds(relation: "i.indrelid")) and not \(scope.isIndex("i"))
    and not \(scope.isOfConstraint("i"))
  """
}

private func rules(_ scope: CatalogScope) -> SQL {
  """
  select 'rule ' || n.nspname || '.' || c.relname || '.' || r.rulename
  from pg_rewrite r
  join pg_class c on c.oid = r.ev_class
  join pg_namespace n on n.oid = c.relnamespace
  where r.rulename <> '_RETURN' and \(scope.holds(schema: "n"))
    and \(scope.isFree("c", of: "pg_class"))
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
