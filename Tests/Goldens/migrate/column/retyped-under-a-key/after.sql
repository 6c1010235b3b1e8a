create table keep (id bigint primary key);
create table users (id integer, keep_id bigint references keep (id));
