create function f() returns trigger language plpgsql as 'begin return new; end'; create function g() returns trigger language plpgsql as 'begin return new; end';
create table t (id int, d int) partition by range (id); create table t1 partition of t for values from (0) to (10); create table t2 partition of t for values from (10) to (20);
create trigger x after insert on t for each row execute function g(); comment on trigger x on t is 'up'; alter table t2 enable replica trigger x;

