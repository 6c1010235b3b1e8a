create table a (id integer primary key, n integer constraint sane check (n > 0));
create table b (id integer primary key, n integer constraint sane check (n > 1));
comment on constraint sane on a is 'In a';
