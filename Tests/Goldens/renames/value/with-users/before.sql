create type mood as enum ('glad', 'sad', 'so so');
create table days (id integer primary key, mood mood not null default 'glad', check (mood <> 'sad'));
create view glad as select id from days where mood in ('glad', 'so so');
insert into days values (1, 'glad'), (2, 'so so');
