create table logs (id integer primary key, size bigint);
create procedure shrink() language sql begin atomic update logs set size = logs.size - 1; end;
