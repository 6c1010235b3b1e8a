create domain score as integer check (value > 0) check (value < 20) check (value <> 7);
