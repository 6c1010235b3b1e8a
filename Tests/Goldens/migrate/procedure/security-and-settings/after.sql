create table keep (id integer primary key);
create procedure rebuild() language plpgsql security definer set search_path = pg_catalog, pg_temp set maintenance_work_mem = '64MB' as $$ begin null; end $$;
