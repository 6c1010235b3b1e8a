create table prices (id integer primary key, net numeric not null);
create function gross(net numeric) returns numeric language sql immutable as $$ select net * 1.2 $$;
