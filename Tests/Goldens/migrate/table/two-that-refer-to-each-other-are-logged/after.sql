create unlogged table mode (lock_name text primary key, token text);
create unlogged table locks (lock_name text primary key, token text);
alter table locks add constraint fk1 foreign key (lock_name) references mode (lock_name);
alter table mode add constraint fk2 foreign key (lock_name) references locks (lock_name);
