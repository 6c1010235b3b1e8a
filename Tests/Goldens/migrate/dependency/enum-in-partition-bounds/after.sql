create type region as enum ('north', 'south');
create table sales (id integer not null, region region not null) partition by list (region);
create table sales_north partition of sales for values in ('north');
create table sales_rest partition of sales for values in ('south');
create view northern as select id from sales where region = 'north';
