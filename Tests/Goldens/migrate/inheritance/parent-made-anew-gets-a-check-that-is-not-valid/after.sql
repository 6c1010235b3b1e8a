create table places (id integer not null, height integer);
create table peaks (name text) inherits (places);
alter table places add constraint real_height check (height > 0) not valid;
