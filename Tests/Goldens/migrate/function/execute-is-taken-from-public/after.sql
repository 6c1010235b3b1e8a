create table keep (id integer primary key);
create function purge() returns void language plpgsql security definer as $$ begin perform 1; end $$;
revoke execute on function purge() from public;
grant execute on function purge() to app_writer;
create function wipe() returns void language plpgsql as $$ begin perform 1; end $$;
