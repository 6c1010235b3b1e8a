-- postgresql: 18
create schema shop;
create table shop.items (id bigint generated always as identity primary key, label text, price numeric);
alter table shop.items add not null price not valid;
comment on column shop.items.price is 'Some old rows have none.';
