create table people (id integer primary key, name text);
create index on people (name);
create index on people (name);
create index on people (lower(name), upper(name));
