create table users (id integer primary key, email text not null);
create function normalized(address text) returns text language sql immutable as $$ select lower(address) $$;
create unique index users_email on users (normalized(email));
