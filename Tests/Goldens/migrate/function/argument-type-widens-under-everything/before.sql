create table items (id integer primary key, price integer not null, check (price > 0));
alter table items enable row level security;
create function taxed(price integer) returns integer language sql immutable as $$ select price * 12 / 10 $$;
alter table items add constraint affordable check (taxed(price) < 1000);
create index items_taxed on items (taxed(price));
create policy cheap on items for select using (taxed(price) < 100);
create view taxes as select id, taxed(price) as total from items;
grant select on taxes to app_reader;
