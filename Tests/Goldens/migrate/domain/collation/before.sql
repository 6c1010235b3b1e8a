create domain code as text;
create table goods (id integer primary key, c code);
