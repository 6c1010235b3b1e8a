create extension hstore;
create table t (id int);
create trigger tg before update on t for each row execute function suppress_redundant_updates_trigger();
