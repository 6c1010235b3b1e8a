create table sales (id integer primary key, amount bigint);
create function audit() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger audit before update on sales for each row when (new.amount > 0) execute function audit();
alter table sales disable trigger audit;
