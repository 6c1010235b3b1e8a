create table people (id integer primary key, name text, "Odd ""one""" text);
comment on table people is 'Folk';
comment on column people.name is 'What they are called';
comment on column people.id is 'Goes';
