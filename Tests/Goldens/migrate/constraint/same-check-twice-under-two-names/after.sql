create table t (id integer primary key, n integer constraint b check (n > 0) constraint c check (n > 0));
