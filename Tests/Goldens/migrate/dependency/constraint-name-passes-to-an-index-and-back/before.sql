create table people (id integer primary key, email text not null, phone text not null);
alter table people add constraint people_email unique (email);
create unique index people_phone on people (phone);
