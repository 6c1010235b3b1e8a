create table tickets (id serial primary key, note text);
create table lines (id integer not null, note text);
create table wide (id bigint not null, position integer not null, unique (position, id));
