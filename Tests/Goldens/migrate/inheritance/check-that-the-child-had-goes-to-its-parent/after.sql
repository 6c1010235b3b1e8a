create table waters (depth integer);
create table lakes (name text) inherits (waters);
create table ponds () inherits (lakes);
alter table waters add constraint deep check (depth > 0);
