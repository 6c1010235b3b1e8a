create domain a as integer not null;
create domain b as text;
create table t (x a, y b);
