create table people (id integer primary key, z text, name text not null, age integer, b text default 'x', a integer[], made timestamptz);
