create domain code as text collate "C";
create table goods (id integer primary key, c code);
