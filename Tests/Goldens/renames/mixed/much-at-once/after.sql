create type status as enum ('active', 'shut', 'gone');
create table users (id serial primary key, email text unique, status status default 'active', age integer);
create table notes (id integer primary key, user_id integer references users, body varchar(100) not null);
create index on notes (user_id);
create index on notes (body);
insert into users (email) values ('a'), ('b');
insert into notes values (1, 1, 'x');
