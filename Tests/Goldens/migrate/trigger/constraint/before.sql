create table t (a int);
create table u (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create constraint trigger one after insert on t for each row execute function f();
create trigger two after insert on t for each row execute function f();
