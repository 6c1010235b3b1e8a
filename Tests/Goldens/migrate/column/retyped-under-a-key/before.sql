create table keep (id integer primary key);
create table users (id integer, keep_id integer references keep (id));
