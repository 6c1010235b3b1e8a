create function tf() returns trigger language plpgsql as 'begin return null; end';
create table t(a int unique, constraint k2 check (a>0));
create constraint trigger k after insert on t initially deferred for each row execute function tf();
