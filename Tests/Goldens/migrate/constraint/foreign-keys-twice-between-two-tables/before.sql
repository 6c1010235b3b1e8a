create table users (id integer primary key);
create table messages (id integer primary key, sender integer references users (id), receiver integer);
