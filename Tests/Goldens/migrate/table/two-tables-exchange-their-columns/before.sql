create table a (id integer primary key, name text not null);
create table b (id bigint primary key, note varchar(9));
create view both_of_them as select a.id from a join b on a.id = b.id;
