create type mood as enum ('sad', 'ok');
create table people (id integer primary key, m mood default 'ok', ms mood[]);
create function cheer(m mood) returns mood language sql as $$ select 'ok'::mood $$;
create view sad_people as select id, cheer(m) as m from people where m = 'sad';
