create domain state as varchar(10) check (value <> '');
create domain level as integer;
create table t (id integer primary key, s state check (s in ('open', 'shut')), l level constraint few check (l in (1, 2, 3)));
