create table users (id integer primary key, email text not null, tenant integer not null);
create unique index users_email on users (tenant, email);
alter table users replica identity using index users_email;
