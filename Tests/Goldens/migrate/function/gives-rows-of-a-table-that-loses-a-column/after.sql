-- postgresql: 14
create table items (id integer, name text);
create function standard_items() returns setof items begin atomic select * from items; end;
create function listed_items() returns setof items language sql as 'select id, name from items';
create function one_item() returns items language sql as 'select * from items limit 1';
create view standard_names as select name from standard_items();
