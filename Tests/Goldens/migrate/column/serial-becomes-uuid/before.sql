create table items (id bigserial primary key, name text);
