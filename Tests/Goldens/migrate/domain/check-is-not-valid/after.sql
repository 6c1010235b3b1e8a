create domain score as integer constraint low check (value >= 0);
alter domain score add constraint high check (value <= 100) not valid;
