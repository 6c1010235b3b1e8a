create table events (id integer primary key, a integer, b integer, c integer, d integer);
create index events_all on events (a desc, b asc, c nulls last, d desc nulls first);
