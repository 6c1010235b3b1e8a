create table m(id int); create table m1() inherits(m); create table lg(x int);

create policy p on lg using (exists(select 1 from m1 where m1.id=lg.x));
