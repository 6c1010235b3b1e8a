create table keep (id integer primary key);
create function tenant() returns text language sql stable set app.tenant = 'it''s none' as $$ select current_setting('app.tenant', true) $$;
