-- postgresql: 14
create type span as range (subtype = integer);
create function width(s span) returns integer language sql immutable as $$ select upper(s) - lower(s) $$;
create function whole() returns span_multirange language sql immutable as $$ select '{(,)}'::span_multirange $$;
create table rooms (id integer primary key, s span default span(1, 10), ss span_multirange default whole(), w integer generated always as (width(s)) stored, check (not isempty(s)));
create index rooms_span on rooms using spgist (s);
