create table people (id integer primary key, name text);
create table logs (line text);
create rule log_insert as on insert to people do also insert into logs values (new.name);
create rule no_delete as on delete to people do instead nothing;
