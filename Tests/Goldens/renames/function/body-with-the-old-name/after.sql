create table users (id integer primary key, email text);
create function mail_of(person integer) returns text language sql stable
  as $$ select email from users where id = person $$;
insert into users values (1, 'a');
