create table keep (id integer primary key);
create view sizes as select relname from pg_class where relkind = 'r';
