create table keep (id integer primary key);
create table leads (id integer primary key, name text);
create function shown(l leads) returns text language sql stable as $$ select l.name $$;
create function first_lead() returns leads language sql stable as $$ select * from leads limit 1 $$;
