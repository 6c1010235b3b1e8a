create table keep (id integer primary key);
revoke usage on language plpgsql from public;
grant usage on language plpgsql to app_writer with grant option;
