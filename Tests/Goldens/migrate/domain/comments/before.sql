create domain score as integer constraint low check (value >= 0);
comment on domain score is 'Old';
create domain grade as integer;
