create domain email as text check (value like '%@%');
create domain code as varchar(9);
