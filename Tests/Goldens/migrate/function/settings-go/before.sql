create table keep (id integer primary key);
create function slow() returns void language plpgsql set timezone = 'UTC' set datestyle = 'ISO, DMY' as $$ begin perform 1; end $$;
