create table base (id integer primary key);
create table child () inherits (base);
create view ids as select id from only base union all select id from child;
