create table keep (id integer primary key);
create table items (a serial, b integer);
