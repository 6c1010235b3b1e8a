create domain score as int default 1 constraint positive check (value > 0);
