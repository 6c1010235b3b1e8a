create table staff (id integer primary key, boss integer);
