create table people (id integer primary key, name text);
create index people_prefix on people (name text_pattern_ops);
