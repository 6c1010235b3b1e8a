create domain score as integer check (value > 0) check (value < 10);
