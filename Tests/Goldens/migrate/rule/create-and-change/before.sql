create table orders (id integer primary key, total integer);
create table log (id integer, what text);
create view totals as select total from orders;
create rule logging as on insert to orders do also insert into log values (new.id, 'new');
create rule gone as on delete to orders do nothing;
comment on rule logging on orders is 'Who came';
