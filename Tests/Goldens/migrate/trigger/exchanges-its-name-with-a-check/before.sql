create function tf() returns trigger language plpgsql as 'begin return null; end';
create table t(a int unique, constraint k check (a>0));
create constraint trigger k2 after insert on t for each row execute function tf();
