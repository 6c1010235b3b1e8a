create table keep (id integer primary key);
create table items (id serial primary key, rank bigserial, small smallserial);
