import SQLText

/// Functions, window functions and procedures, with their bodies by hash.
let functionFacts = callableFacts("function", forms: "'f', 'w'")

let procedureFacts = callableFacts("procedure", forms: "'p'")

private func callableFacts(_ kind: SQL, forms: SQL) -> FactQuery {
  FactQuery(
    from: [.routines, .uses],
    """
    select '\(kind)', p.tableoid, p.oid, 0, p.object,
      concat_ws(' ', p.lanname, case p.prokind when 'w' then 'window' end, p.provolatile, p.proparallel,
        case when p.prosecdef then 'security definer' end, case when p.proisstrict then 'strict' end,
        case when p.proleakproof then 'leakproof' end, 'cost ' || nullif(p.procost,
          case when p.lanname in ('c', 'internal') then 1 else 100 end),
        'rows ' || nullif(p.prorows, case when p.proretset then 1000 else 0 end),
        'support ' || nullif(p.prosupport::oid, 0)::regproc,
        'transform ' || array_to_string(p.protrftypes::regtype[], ', '),
        array_to_string(p.proconfig, ' '), 'library ' || p.probin,
        'returns', coalesce(pg_get_function_result(p.oid), 'nothing'),
        'arguments ' || pg_get_function_arguments(p.oid),
        'body', md5(case when p.lanname = 'sql' and p.prosrc = '' then coalesce(u.names, '')
          || regexp_replace(pg_get_functiondef(p.oid), '("[^"]+"|\\w+)\\.', '', 'g')
          else p.prosrc end)),
      p.proowner, p.proacl, acldefault('f', p.proowner)
    from routines p left join uses u on u.classid = p.tableoid and u.objid = p.oid
    where p.prokind in (\(forms))
    """)
}
