create table items (id serial primary key, small smallserial, name text);
