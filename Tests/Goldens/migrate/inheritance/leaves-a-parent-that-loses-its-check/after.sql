create table places (id integer, height integer);
create table peaks (id integer, height integer, name text);
