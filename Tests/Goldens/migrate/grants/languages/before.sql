create table keep (id integer primary key);
grant usage on language plpgsql to app_reader;
