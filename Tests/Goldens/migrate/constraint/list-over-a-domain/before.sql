create domain state as varchar(10) check (value <> '');
create domain level as integer;
create table t (id integer primary key, s state, l level);
