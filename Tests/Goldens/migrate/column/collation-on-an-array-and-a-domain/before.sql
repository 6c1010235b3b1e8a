create domain code as text collate "C";
create table people (id integer primary key, codes text[], c code);
