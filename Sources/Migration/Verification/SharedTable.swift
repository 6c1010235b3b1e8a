import SQLText

/// Rows that several queries for facts begin with.
enum SharedTable: String, CaseIterable {
  case spaces
  case relations
  case types
  case routines
  case uses

  /// The one with which this begins itself.
  var basis: SharedTable? {
    switch self {
    case .spaces, .uses: nil
    case .relations, .types, .routines: .spaces
    }
  }

  var rows: SQL {
    switch self {
    case .spaces:
      """
      select n.tableoid, n.* from pg_namespace n
      where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      """
    case .relations:
      """
      select c.tableoid, c.*, format('%I.%I', s.nspname, c.relname) as object
      from pg_class c join spaces s on s.oid = c.relnamespace
      where not exists (select from pg_depend d
        where d.classid = c.tableoid and d.objid = c.oid and d.deptype = 'e')
      """
    case .types:
      """
      select t.tableoid, t.*, format('%I.%I', s.nspname, t.typname) as object
      from pg_type t join spaces s on s.oid = t.typnamespace
      """
    case .routines:
      """
      select p.tableoid, p.*, l.lanname,
        format('%I.%I(%s)', s.nspname, p.proname, oidvectortypes(p.proargtypes)) as object
      from pg_proc p join spaces s on s.oid = p.pronamespace join pg_language l on l.oid = p.prolang
      where not exists (select from pg_depend d
        where d.classid = p.tableoid and d.objid = p.oid and d.deptype = 'i')
      """
    case .uses:
      """
      select d.classid, d.objid, string_agg(distinct i.identity, ' ' order by i.identity) as names
      from pg_depend d, pg_identify_object(d.refclassid, d.refobjid, d.refobjsubid) i
      where d.deptype = 'n' and d.classid in ('pg_rewrite'::regclass, 'pg_proc'::regclass)
      group by d.classid, d.objid
      """
    }
  }
}
