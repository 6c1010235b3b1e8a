create table keep (id integer primary key);
create sequence numbers;
create function next_number() returns bigint language sql as $$ select nextval('numbers') $$;
