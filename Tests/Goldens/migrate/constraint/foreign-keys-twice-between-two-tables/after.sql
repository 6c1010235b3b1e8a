create table users (id integer primary key);
create table messages (id integer primary key, sender integer constraint sent_by references users (id) on delete set null, receiver integer references users (id) on delete cascade);
