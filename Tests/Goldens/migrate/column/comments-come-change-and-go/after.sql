create table people (id integer primary key, name text, age integer, email text);
comment on column people.name is E'It''s "new" \\ ; --\n';
comment on column people.email is '';
comment on column people.id is 'Näme ☃';
