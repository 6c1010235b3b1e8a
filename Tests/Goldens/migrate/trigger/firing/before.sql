create table t (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger one after insert on t for each row execute function f();
create trigger two after insert on t for each row execute function f();
alter table t disable trigger two;
comment on trigger two on t is 'off';
