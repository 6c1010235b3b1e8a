create table people (id integer primary key, name text);
create index people_name_idx on people (name);
