create domain score as integer constraint high check (value <= 100) constraint odd check (value % 2 = 1);
create table games (s score);
