-- postgresql: 15
create table people (id integer primary key, tenant integer, email text, constraint one_mail unique nulls not distinct (tenant, email) include (id) with (fillfactor = 80) deferrable);
