create table sales (id integer primary key, amount numeric);
create function audit() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger audit before insert on sales for each row execute function audit();
create trigger copy after insert on sales for each row execute function audit();
alter table sales enable always trigger audit;
alter table sales enable always trigger copy;
