-- postgresql: 14
create table tally (name text constraint one_name unique, n integer);
create function bump(x text) returns void language sql begin atomic insert into tally values (x, 1) on conflict on constraint one_name do update set n = tally.n + 1; end;
