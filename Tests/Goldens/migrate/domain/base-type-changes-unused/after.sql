create domain code as text check (value <> '');
