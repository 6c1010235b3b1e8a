create table a (id integer primary key);
create table b (id integer primary key, x integer references a (id), y integer references a (id) deferrable initially deferred);
