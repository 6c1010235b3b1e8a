create table people (id integer not null, name text);
