create table events (id integer primary key, kind text, gone timestamptz);
create index a on events (kind) where gone is null and kind in ('x', 'y');
create index b on events (kind);
