create table prices (id integer primary key, net numeric not null);
create function gross(net numeric) returns numeric language sql as $$ select net * 1.2 $$;
