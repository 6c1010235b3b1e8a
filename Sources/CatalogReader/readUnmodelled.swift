import PostgresClient
import SQLText

/// The objects that no other query reads, as `kind schema.name`, so that a report can say what was not
/// compared.
func unmodelledQuery(_ scope: CatalogScope) -> CatalogQuery<[String]> {
  let queries = [
    relations(scope), columnAttributes(scope), types(scope), routines(scope), triggers(scope),
    indexes(scope), textSearch(scope), wholeDatabase(scope),
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

private func columnAttributes(_ scope: CatalogScope) -> SQL {
  """
  select note.kind || ' ' || n.nspname || '.' || c.relname || '.' || a.attname
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid
  join pg_namespace n on n.oid = c.relnamespace
  join pg_type t on t.oid = a.atttypid
  cross join lateral (values
    ('column grants', a.attacl is not null), ('virtual column', a.attgenerated = 'v'),
    ('collation', c.relkind in ('r', 'p', 'f') and a.attcollation <> t.typcollation),
    ('view column default', c.relkind = 'v' and a.atthasdef)) note (kind, applies)
  where a.attnum > 0 and not a.attisdropped and note.applies and \(scope.holds(relation: "c.oid"))
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
  select case p.prokind when 'a' then 'aggregate' when 'w' then 'window function'
      when 'p' then 'procedure' else 'function' end
    || ' ' || n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')'
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where \(scope.holds(schema: "n")) and \(scope.isFree("p", of: "pg_proc"))
    and not \(scope.isFunction("p"))
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
  where \(scope.isOwnTrigger("t")) and \(scope.holds(relation: "c.oid"))
    and not \(scope.isTrigger("t"))
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
