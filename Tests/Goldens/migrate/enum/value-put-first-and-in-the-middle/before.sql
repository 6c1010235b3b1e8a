create type size as enum ('s', 'l');
create table shirts (id integer primary key, size size not null default 's');
create index shirts_size on shirts (size);
