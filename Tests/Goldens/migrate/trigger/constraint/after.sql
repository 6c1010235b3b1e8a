create table t (a int);
create table u (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create constraint trigger one after insert on t deferrable for each row execute function f();
create constraint trigger two after insert or update of a on t from u deferrable initially deferred
  for each row when (new.a > 1) execute function f();
