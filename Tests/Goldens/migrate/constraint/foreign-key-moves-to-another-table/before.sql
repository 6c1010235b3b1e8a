create table users (id integer primary key);
create table accounts (id integer primary key);
create table posts (id integer primary key, owner_id integer references users (id));
