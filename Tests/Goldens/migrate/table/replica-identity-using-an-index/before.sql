create table users (id integer primary key, email text not null);
create unique index users_email on users (email);
