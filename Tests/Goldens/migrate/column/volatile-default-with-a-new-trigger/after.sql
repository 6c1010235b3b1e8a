create table t (a integer, code uuid default gen_random_uuid());
create function refuse() returns trigger language plpgsql as $$ begin raise exception 'not a row of %', tg_table_name; end $$;
create trigger refuse before update on t for each row execute function refuse();
