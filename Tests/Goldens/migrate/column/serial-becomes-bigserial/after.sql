create table items (id bigserial primary key, name text);
create table lines (item_id bigint references items (id));
