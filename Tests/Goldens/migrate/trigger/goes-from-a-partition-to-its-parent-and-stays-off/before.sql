create function f() returns trigger language plpgsql as 'begin return new; end';
create table t (id int) partition by list (id);
create table t1 partition of t for values in (1);
create trigger x before insert on t1 for each row execute function f();
