create domain d as text; create table x(a d, b int); create view p as select a from x;
