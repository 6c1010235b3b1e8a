import SQLText

/// What is granted on what the server or an extension brings, where that is not what came with it.
let rightsFacts = FactQuery(
  from: [],
  """
  select 'rights', 0, 0, 0, b.object,
    (select coalesce(string_agg(case a.grantee when 0 then 'public'
        else pg_get_userbyid(a.grantee)::text end || ' ' || lower(a.privilege_type)
        || case when a.is_grantable then '*' else '' end,
        ', ' order by a.grantee = 0 desc, pg_get_userbyid(a.grantee), a.privilege_type),
        'nothing to anyone')
      from aclexplode(b.acl) a where a.grantee <> b.owner),
    null::oid, null::aclitem[], null::aclitem[]
  from (
    select l.tableoid, l.oid, l.lanowner, l.lanacl, 'language ' || quote_ident(l.lanname)
    from pg_language l
    union all
    select w.tableoid, w.oid, w.fdwowner, w.fdwacl, 'wrapper ' || quote_ident(w.fdwname)
    from pg_foreign_data_wrapper w
    union all
    select p.tableoid, p.oid, p.proowner, p.proacl, 'routine ' || p.oid::regprocedure from pg_proc p
    union all
    select c.tableoid, c.oid, c.relowner, c.relacl, 'relation ' || c.oid::regclass from pg_class c
    union all
    select t.tableoid, t.oid, t.typowner, t.typacl, 'type ' || t.oid::regtype from pg_type t
  ) b (catalog, id, owner, acl, object)
    left join pg_init_privs i on i.classoid = b.catalog and i.objoid = b.id and i.objsubid = 0
  where b.acl is distinct from i.initprivs and b.acl is not null
    and (b.id < 16384 or exists (select from pg_depend d
      where d.classid = b.catalog and d.objid = b.id and d.deptype = 'e'))
  """)
