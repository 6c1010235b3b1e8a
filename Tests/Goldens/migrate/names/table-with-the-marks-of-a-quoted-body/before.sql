create table "T$$x"(c int);
