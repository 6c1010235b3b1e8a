create table people (id integer primary key, name text, code varchar(9) collate "C");
create index people_name on people (name, code);
