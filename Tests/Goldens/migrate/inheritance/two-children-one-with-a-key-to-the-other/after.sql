create table things (id integer not null, name text);
create table rooms (primary key (id)) inherits (things);
create table chairs (room_id integer references rooms (id), constraint named check (name <> '')) inherits (things);
create index chairs_name on chairs (name);
