create domain "Score" as numeric(4,2) default 0 not null constraint positive check (value >= 0);
alter domain "Score" add constraint small check (value < 50) not valid;
comment on domain "Score" is 'Points';
comment on constraint positive on domain "Score" is 'Never less';
revoke usage on domain "Score" from public;
