-- postgresql: 15
create table orders (id integer primary key, customer integer not null, total integer not null, state text not null);
create index orders_total on orders (total) where total > 0;
alter table orders add constraint sane check (total >= 0), add constraint bounded exclude using btree (total with =) where (total > 1000000);
create function audit() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger audit before update of total on orders for each row when (old.total <> new.total) execute function audit();
alter table orders enable row level security;
create policy cheap on orders for select using (total < 100);
create view paid as select id, customer, total from orders where state = 'paid';
create view sums as select customer, sum(total) as total from paid group by customer;
create materialized view best as select customer, total from sums order by total desc;
create unique index best_customer on best (customer);
create statistics total_state (ndistinct) on total, state from orders;
create publication big for table orders (id, total);
grant select on sums, best to app_reader;
comment on materialized view best is 'The best';
