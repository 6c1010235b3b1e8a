create table people (id integer primary key, a integer constraint one check (a > 0), b integer constraint two check (b > 0));
