create table a (id integer, kind text, x integer);
create table b (id integer, kind text, y integer);
create view both_of as select id, kind, x, y from a join b using (id, kind);
