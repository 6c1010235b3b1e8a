create table a (id integer primary key, amount numeric, on_day date);
create table b (id integer primary key, name text not null);
create view both_of as select b.name, a.amount from a join b using (id);
