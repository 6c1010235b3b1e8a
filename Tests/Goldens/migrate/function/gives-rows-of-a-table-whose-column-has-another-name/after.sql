create table goods (id integer, w text);
create function all_goods() returns setof goods language sql as 'select * from goods';
create view good_views as select w from all_goods();
create view good_rows as select i, j from goods x (i, j);
