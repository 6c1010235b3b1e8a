create table keep (id integer primary key);
create function today() returns timestamptz language sql stable as $$ select now() $$;
create function due(day date default today()::date) returns date language sql stable as $$ select day + 14 $$;
