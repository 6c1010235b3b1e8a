create table keep (id integer primary key);
create function tenant() returns text language sql stable as $$ select current_setting('app.tenant', true) $$;
