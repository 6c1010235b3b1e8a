create table readings (id integer primary key, value numeric not null);
create aggregate total(numeric) (sfunc = numeric_add, stype = numeric, initcond = '0');
