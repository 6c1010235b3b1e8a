create table keep (id integer primary key);
create function today() returns date language sql stable as $$ select current_date $$;
create function due(day date default today()) returns date language sql stable as $$ select day + 14 $$;
