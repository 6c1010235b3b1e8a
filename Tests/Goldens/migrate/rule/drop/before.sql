create table people (id integer primary key, name text);
create rule no_delete as on delete to people do instead nothing;
create rule no_update as on update to people do instead nothing;
