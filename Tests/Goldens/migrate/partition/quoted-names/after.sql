create table keep (id integer primary key);
create table "Order" ("Id" integer, "Region" text, unique ("Id", "Region")) partition by list ("Region");
create table "Order.EU ""x""" partition of "Order" for values in ('EU', '');
create index "by Region" on "Order" ("Region");
