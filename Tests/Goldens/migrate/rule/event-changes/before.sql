create table people (id integer primary key, name text);
create rule still as on delete to people do instead nothing;
