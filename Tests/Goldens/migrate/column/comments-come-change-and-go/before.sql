create table people (id integer primary key, name text, age integer, email text);
comment on column people.name is 'Old';
comment on column people.age is 'Years';
