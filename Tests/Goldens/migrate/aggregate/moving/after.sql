create table keep (id integer primary key);
create aggregate running(numeric) (sfunc = numeric_add, stype = numeric, initcond = '0', msfunc = numeric_add, minvfunc = numeric_sub, mstype = numeric, minitcond = '0');
