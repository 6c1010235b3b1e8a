create domain state as text check (value in ('open', 'shut'));
create domain level as integer check (value in (1, 2));
