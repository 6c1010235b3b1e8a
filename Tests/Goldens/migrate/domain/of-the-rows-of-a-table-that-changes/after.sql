create table rt (a bigint, b text, c int);
create domain dr as rt;
create table h (x dr, y rt[]);
