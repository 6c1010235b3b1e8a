create table people (id integer primary key, email text not null, phone text not null);
create unique index people_email on people (email);
alter table people add constraint people_phone unique (phone);
