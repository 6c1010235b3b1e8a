create table rt (a int, b text);
create domain dr as rt;
create table h (x dr, y rt[]);
