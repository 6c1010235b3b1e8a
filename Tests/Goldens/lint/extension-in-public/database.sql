create extension citext schema public;

-- cure
alter extension citext set schema extensions;
