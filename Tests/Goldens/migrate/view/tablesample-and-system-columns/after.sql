create table logs (id integer primary key, line text);
create view sampled as select id, line, xmin, tableoid::regclass as source from logs tablesample bernoulli (10) repeatable (42);
