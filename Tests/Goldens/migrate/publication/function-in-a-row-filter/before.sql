-- postgresql: 15
create type state as enum ('open', 'closed', 'gone');
create table tickets (id integer primary key, state state not null, note text);
alter table tickets replica identity full;
create publication notes for table tickets where (length(note) > 3 and coalesce(note, '') <> 'x') with (publish = 'insert');
