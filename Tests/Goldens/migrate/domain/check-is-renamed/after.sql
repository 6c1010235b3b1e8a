create domain score as integer constraint positive check (value >= 0);
