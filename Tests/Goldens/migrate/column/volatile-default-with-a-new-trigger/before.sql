create table t (a integer);
create function refuse() returns trigger language plpgsql as $$ begin raise exception 'not a row of %', tg_table_name; end $$;
