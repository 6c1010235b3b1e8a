create table a (id integer primary key, n integer constraint sane check (n > 0));
create table b (id integer primary key, n integer constraint sane check (n > 0));
comment on constraint sane on b is 'In b';
