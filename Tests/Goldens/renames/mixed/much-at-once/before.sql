create type state as enum ('open', 'shut');
create table people (id serial primary key, mail text unique, state state default 'open');
create table notes (id integer primary key, person_id integer references people, body text);
create index on notes (person_id);
insert into people (mail) values ('a'), ('b');
insert into notes values (1, 1, 'x');
