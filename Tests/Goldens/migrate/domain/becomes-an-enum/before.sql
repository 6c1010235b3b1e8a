create domain state as text check (value in ('open', 'shut'));
create table doors (id integer primary key, state state not null default 'open');
