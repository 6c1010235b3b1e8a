create table a (id integer primary key, name text not null);
create table b (id integer primary key, amount numeric, on_day date);
create view both_of as select a.name, b.amount from a join b using (id);
