create type c as (x int, y int); create domain d as c; create domain dd as d check ((value).x is not null); create table t(id int, b d, e dd);
