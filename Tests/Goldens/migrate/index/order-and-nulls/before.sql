create table events (id integer primary key, a integer, b integer, c integer, d integer);
create index events_all on events (a, b desc, c nulls first, d desc nulls last);
