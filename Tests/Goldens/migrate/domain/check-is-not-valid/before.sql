create domain score as integer constraint old check (value < 10);
alter domain score add constraint low check (value >= 0) not valid;
