create table people (id integer primary key, name text);
create rule still as on update to people do instead nothing;
