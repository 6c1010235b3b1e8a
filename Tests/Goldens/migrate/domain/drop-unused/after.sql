create domain code as varchar(9);
