create table items (id integer primary key, small smallint not null, name text);
