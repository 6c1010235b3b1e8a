create table people (id integer primary key, name text);
create rule no_delete as on delete to people do instead nothing;
