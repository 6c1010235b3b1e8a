create table people (id integer primary key, name text);
create table logs (line text, at timestamptz);
create rule log_insert as on insert to people do also insert into logs values (new.name, null);
