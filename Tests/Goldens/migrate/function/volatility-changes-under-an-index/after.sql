create table users (id integer primary key, email text not null);
create function normalized(address text) returns text language sql stable as $$ select lower(address) $$;
