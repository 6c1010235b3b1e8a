create table people (id integer primary key, mail text);
create function mail_of(person integer) returns text language sql stable
  as $$ select mail from people where id = person $$;
insert into people values (1, 'a');
