create type colour as enum ('red', 'green');
create type paint as enum ('red', 'green', 'blue');
create table walls (id integer primary key, c paint not null default 'blue', cs paint[] default '{green}');
create view reds as select id, c from walls where c = 'red';
