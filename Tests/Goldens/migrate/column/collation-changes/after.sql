create table people (id integer primary key, name text collate "C", code varchar(9));
create index people_name on people (name, code);
