create table base (id integer not null, constraint small check (id < 10));
create table child (id integer not null, note text);
