create domain code as varchar(9) check (value <> '');
