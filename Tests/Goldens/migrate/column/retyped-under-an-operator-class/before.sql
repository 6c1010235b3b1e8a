create table people (id integer primary key, name varchar(20));
create index people_prefix on people (name varchar_pattern_ops);
