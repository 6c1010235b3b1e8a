create domain score as integer constraint low check (value >= 0);
create table games (s score);
