create table keep (id integer primary key);
create aggregate running(numeric) (sfunc = numeric_add, stype = numeric, initcond = '0');
