create table orders (id integer primary key, total integer);
create table log (id integer, what text);
create view totals as select total from orders;
create rule logging as on insert to orders where new.total > 3
  do also insert into log values (new.id, 'large');
create rule sleeping as on update to orders do also insert into log values (new.id, 'changed');
alter table orders disable rule sleeping;
create rule adding as on insert to totals do instead insert into orders values (0, new.total);
comment on rule adding on totals is 'Without a number';
