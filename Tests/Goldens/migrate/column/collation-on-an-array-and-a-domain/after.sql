create domain code as text collate "C";
create table people (id integer primary key, codes text[] collate "C", c code collate "POSIX");
