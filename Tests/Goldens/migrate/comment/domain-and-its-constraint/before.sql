create domain amount as numeric constraint positive check (value > 0) constraint small check (value < 1000);
create table t (a amount);
comment on domain amount is 'Money';
comment on constraint positive on domain amount is 'No debts';
