create table users (id integer not null, email text not null, constraint users_key unique (id));
alter table users replica identity using index users_key;
