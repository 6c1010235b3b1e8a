create domain amount as numeric constraint positive check (value > 0) constraint small check (value < 1000);
create table t (a amount);
comment on domain amount is 'Much money';
comment on constraint small on domain amount is 'Not too much';
