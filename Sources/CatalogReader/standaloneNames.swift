import CatalogModel
import SQLText

/// Rows of table, number, kind and parts of the name, of the objects that stand for themselves and are no types
/// or routines.
func standaloneNames(_ scope: CatalogScope) -> SQL {
  let queries = [
    inSchemas, operatorNames, operatorMembers(of: "pg_amop"), operatorMembers(of: "pg_amproc"),
    castNames, databaseWide, foreignNames, publishedTables,
  ]
  let guarded = scope.serverVersion >= 150_000 ? [publishedSchemas] : []
  return (queries + guarded).joined(separator: "\nunion all\n")
}

private func kind(_ kind: StandaloneKind) -> SQL { "\(literal: kind.rawValue)" }

private let inSchemas: SQL = """
  select object.catalog::oid::int8, object.oid::int8, object.kind,
    array[n.nspname, object.name]::text[]
  from (
    select 'pg_collation'::regclass, oid, \(kind(.collation)), collname, collnamespace
    from pg_collation
    union all
    select 'pg_ts_config'::regclass, oid, \(kind(.textSearchConfiguration)), cfgname, cfgnamespace
    from pg_ts_config
    union all
    select 'pg_ts_dict'::regclass, oid, \(kind(.textSearchDictionary)), dictname, dictnamespace
    from pg_ts_dict
    union all
    select 'pg_ts_parser'::regclass, oid, \(kind(.textSearchParser)), prsname, prsnamespace
    from pg_ts_parser
    union all
    select 'pg_ts_template'::regclass, oid, \(kind(.textSearchTemplate)), tmplname, tmplnamespace
    from pg_ts_template
    union all
    select 'pg_statistic_ext'::regclass, oid, \(kind(.statistics)), stxname, stxnamespace
    from pg_statistic_ext
  ) object (catalog, oid, kind, name, namespace)
  join pg_namespace n on n.oid = object.namespace
  where object.oid >= 16384
  """

private let operatorNames: SQL = """
  select 'pg_operator'::regclass::oid::int8, x.oid::int8, \(kind(.operator)),
    array[n.nspname::text, x.oprname::text, coalesce(\(.typeName("x.oprleft")), ''),
      coalesce(\(.typeName("x.oprright")), '')]
  from pg_operator x join pg_namespace n on n.oid = x.oprnamespace
  where x.oid >= 16384
  union all
  select 'pg_opclass'::regclass::oid::int8, c.oid::int8, \(kind(.operatorClass)),
    array[n.nspname, c.opcname, m.amname]::text[]
  from pg_opclass c join pg_namespace n on n.oid = c.opcnamespace join pg_am m on m.oid = c.opcmethod
  where c.oid >= 16384
  union all
  select 'pg_opfamily'::regclass::oid::int8, f.oid::int8, \(kind(.operatorFamily)),
    array[n.nspname, f.opfname, m.amname]::text[]
  from pg_opfamily f join pg_namespace n on n.oid = f.opfnamespace
    join pg_am m on m.oid = f.opfmethod
  where f.oid >= 16384
  """

/// A member of an operator class or family is named by the one with which it goes.
private func operatorMembers(of catalog: SQL) -> SQL {
  """
  select d.classid::int8, d.objid::int8,
    case when c.oid is null then \(kind(.operatorFamily)) else \(kind(.operatorClass)) end,
    array[n.nspname, coalesce(c.opcname, f.opfname), m.amname]::text[]
  from pg_depend d
  left join pg_opclass c on d.refclassid = 'pg_opclass'::regclass and c.oid = d.refobjid
  left join pg_opfamily f on d.refclassid = 'pg_opfamily'::regclass and f.oid = d.refobjid
  join pg_namespace n on n.oid = coalesce(c.opcnamespace, f.opfnamespace)
  join pg_am m on m.oid = coalesce(c.opcmethod, f.opfmethod)
  where d.classid = '\(catalog)'::regclass and d.deptype in ('a', 'i') and d.objid >= 16384
  """
}

private let castNames: SQL = """
  select 'pg_cast'::regclass::oid::int8, x.oid::int8, \(kind(.cast)),
    array[\(.typeName("x.castsource")), \(.typeName("x.casttarget"))]::text[]
  from pg_cast x where x.oid >= 16384
  """

private let databaseWide: SQL = """
  select object.catalog::oid::int8, object.oid::int8, object.kind, array[object.name]::text[]
  from (
    select 'pg_language'::regclass, oid, \(kind(.language)), lanname from pg_language
    union all
    select 'pg_event_trigger'::regclass, oid, \(kind(.eventTrigger)), evtname
    from pg_event_trigger
    union all
    select 'pg_foreign_data_wrapper'::regclass, oid, \(kind(.foreignDataWrapper)), fdwname
    from pg_foreign_data_wrapper
    union all
    select 'pg_foreign_server'::regclass, oid, \(kind(.foreignServer)), srvname
    from pg_foreign_server
    union all
    select 'pg_publication'::regclass, oid, \(kind(.publication)), pubname from pg_publication
  ) object (catalog, oid, kind, name)
  where object.oid >= 16384
  """

private let foreignNames: SQL = """
  select 'pg_user_mapping'::regclass::oid::int8, u.umid::int8, \(kind(.userMapping)),
    array[case u.umuser when 0 then 'public' else u.usename end, u.srvname]::text[]
  from pg_user_mappings u
  """

/// What publishes a table or schema is named by its publication.
private let publishedTables: SQL = """
  select 'pg_publication_rel'::regclass::oid::int8, r.oid::int8, \(kind(.publication)),
    array[p.pubname]::text[]
  from pg_publication_rel r join pg_publication p on p.oid = r.prpubid
  """

private let publishedSchemas: SQL = """
  select 'pg_publication_namespace'::regclass::oid::int8, r.oid::int8, \(kind(.publication)),
    array[p.pubname]::text[]
  from pg_publication_namespace r join pg_publication p on p.oid = r.pnpubid
  """
