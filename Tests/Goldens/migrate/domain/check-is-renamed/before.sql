create domain score as integer check (value >= 0);
