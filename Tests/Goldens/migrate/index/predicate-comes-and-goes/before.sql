create table events (id integer primary key, kind text, gone timestamptz);
create index a on events (kind);
create index b on events (kind) where gone is null;
