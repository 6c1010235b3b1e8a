create table "user" (id serial primary key, name text);
alter table "user" rename to users;
