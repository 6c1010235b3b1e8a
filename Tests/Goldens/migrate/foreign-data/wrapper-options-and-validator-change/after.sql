create table keep (id integer primary key);
create foreign data wrapper nothing validator postgresql_fdw_validator;
