create table people (id integer primary key, name text);
create table logs (line text);
create rule logging as on update to people do also insert into logs values (new.name);
