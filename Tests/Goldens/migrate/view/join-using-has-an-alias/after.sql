-- postgresql: 14
create table a (id integer, kind text, x integer);
create table b (id integer, kind text, y integer);
create view both_of as select k.id, k.kind, a.x, b.y from a left join b using (id, kind) as k;
