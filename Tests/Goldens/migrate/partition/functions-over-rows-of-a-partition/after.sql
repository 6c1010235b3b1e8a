-- postgresql: 14
create table m(id int not null, k int not null) partition by range(k);
create table m1 partition of m for values from (0) to (10);

alter table m add z int;
create function fr(m) returns int language sql immutable as 'select $1.id+1';
create function all_m() returns setof m1 language sql begin atomic select * from m1 where k>0; end;
create view vm as select id,k from all_m();
