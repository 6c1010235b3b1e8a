create domain score as integer constraint low check (value >= 0);
comment on domain score is 'Points';
comment on constraint low on domain score is 'No debts';
create domain grade as integer;
comment on domain grade is 'It''s new';
