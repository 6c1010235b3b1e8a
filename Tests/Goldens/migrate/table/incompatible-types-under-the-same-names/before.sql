create table t (id integer primary key, a boolean default true, b point, c integer[], d inet, e interval);
