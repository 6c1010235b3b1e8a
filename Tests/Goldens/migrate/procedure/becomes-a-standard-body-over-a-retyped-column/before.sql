-- postgresql: 14
create table logs (id integer primary key, size integer);
create procedure shrink() language sql begin atomic update logs set size = logs.size - 1; end;
