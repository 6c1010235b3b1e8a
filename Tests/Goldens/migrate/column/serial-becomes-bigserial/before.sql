create table items (id serial primary key, name text);
create table lines (item_id integer references items (id));
