import SQLText

/// Rows of schema, table and statement, three for each table: values of every type by number, and where a check or
/// the bound of a partition names values, those.
let seeds: SQL = """
  with columns as (
    select c.oid, n.nspname, c.relname, a.attnum, a.attname,
      format_type(a.atttypid, a.atttypmod) as type, t.typcategory as category,
      coalesce(b.typname, t.typname) as name, array[t.oid, b.oid] as types,
      greatest(a.atttypmod, 1) as length, e.typcategory as element,
      array(select m[1] from pg_constraint k,
          regexp_matches(pg_get_constraintdef(k.oid), '''([^'']*)''', 'g') m
        where k.contype = 'c' and (k.contypid = t.oid
          or k.conrelid = c.oid and k.conkey = array[a.attnum])) as words,
      (select substring(pg_get_expr(c.relpartbound, c.oid) from '[(]''?([^''(),]+)')
        from pg_inherits h join pg_partitioned_table p on p.partrelid = h.inhparent
          join pg_attribute k on k.attrelid = p.partrelid and k.attnum = p.partattrs[0]
        where h.inhrelid = c.oid and k.attname = a.attname and p.partstrat <> 'h') as bound
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid left join pg_type b on b.oid = t.typbasetype
      left join pg_type e on e.oid = t.typelem and t.typcategory = 'A'
    where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and a.attgenerated = ''
  ),
  texts as (
    select k.*, i,
      case when bound not in ('MINVALUE', 'NULL') then bound
        when words <> '{}' and category in ('S', 'U') then words[(i - 1) % cardinality(words) + 1]
        else \(value) end as text
    from columns k, generate_series(1, 3) i
  )
  select nspname, relname, format('insert into %s (%s) overriding system value values (%s)',
    oid::regclass, string_agg(quote_ident(attname), ', ' order by attnum),
    string_agg(coalesce(quote_literal(text) || '::' || type, 'null'), ', ' order by attnum))
  from texts group by oid, nspname, relname, i order by nspname, relname, i
  """

/// The `i`th value of a column's type.
private let value: SQL = """
  case category
    when 'N' then i::text
    when 'B' then (i % 2 = 0)::text
    when 'S' then chr(96 + i)
    when 'D' then case when name in ('time', 'timetz') then '0' || i || ':00'
      else '2020-01-0' || i end
    when 'T' then i || ' days'
    when 'I' then '10.0.0.' || i
    when 'V' then lpad(i::bit(2)::text, length, '0')
    when 'E' then (
      select (array_agg(v.enumlabel order by v.enumsortorder))[(i - 1) % count(*) + 1]
      from pg_enum v where v.enumtypid = any (types))
    when 'R' then case when name like '%multirange' then '{}'
      when name in ('daterange', 'tsrange', 'tstzrange')
        then format('[2020-01-0%s,2020-01-0%s)', i, i + 1)
      else format('[%s,%s)', i, i + 1) end
    when 'G' then case name when 'point' then format('(0,%s)', i)
      when 'line' then format('{1,1,%s}', i) when 'circle' then format('<(0,0),%s>', i)
      else format('((0,0),(1,%s))', i) end
    when 'A' then case when element in ('N', 'S') then '{' || i || '}' else '{}' end
    else case name when 'uuid' then lpad(i::text, 32, '0') when 'bytea' then '\\x0' || i
      when 'json' then format('{"a": %s}', i) when 'jsonb' then format('{"a": %s}', i)
      when 'xml' then format('<a>%s</a>', i) when 'tsvector' then 'a:' || i
      when 'tsquery' then 'a' || i when 'macaddr' then '08:00:2b:01:02:0' || i
      when 'pg_lsn' then '0/' || i when 'jsonpath' then '$.a' end
  end
  """
