create domain a as integer;
create domain b as text not null;
create table t (x a, y b);
