import SQLText

/// Operator families with all members, those of their classes among them.
let operatorFamilyFacts = FactQuery(
  from: [.spaces],
  """
  select 'operator family', f.tableoid, f.oid, 0, format('%I.%I using %I', s.nspname, f.opfname, m.amname),
    coalesce((
      select string_agg(member, ', ' order by member) from (
        select concat_ws(' ', 'operator', o.amopstrategy, o.amopopr::regoperator,
          'for order by ' || (select i.identity
            from pg_identify_object('pg_opfamily'::regclass, nullif(o.amopsortfamily, 0), 0) i))
        from pg_amop o where o.amopfamily = f.oid
        union all
        select format('function %s (%s, %s) %s', p.amprocnum, p.amproclefttype::regtype,
          p.amprocrighttype::regtype, p.amproc::regprocedure)
        from pg_amproc p where p.amprocfamily = f.oid
      ) m (member)), 'empty'),
    null::oid, null::aclitem[], null::aclitem[]
  from pg_opfamily f join spaces s on s.oid = f.opfnamespace join pg_am m on m.oid = f.opfmethod
  """)
