create table tally (name text constraint single_name unique, n bigint);
create function bump(x text) returns void language sql begin atomic insert into tally values (x, 1) on conflict on constraint single_name do update set n = tally.n + 1; end;
