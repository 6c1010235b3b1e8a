create table a (id integer primary key);
create table b (id integer primary key, x integer references a (id) deferrable, y integer references a (id) deferrable initially immediate);
