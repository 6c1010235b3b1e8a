create domain whole as integer;
create domain amount as whole check (value >= 0);
create domain amounts as amount[];
create table t (id integer primary key, a amount default 1, many amounts);
create view v as select a, many[1] as first_of_many from t;
