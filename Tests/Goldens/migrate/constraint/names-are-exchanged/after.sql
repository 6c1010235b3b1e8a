create table people (id integer primary key, a integer constraint two check (a > 0), b integer constraint one check (b > 0));
