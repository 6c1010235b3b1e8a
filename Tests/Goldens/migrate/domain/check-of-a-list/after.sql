create domain state as text check (value = any (array['open', 'shut', 'void']));
create domain level as integer check (value = 1 or value = 2 or value = 3);
