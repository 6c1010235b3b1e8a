create table people (id integer primary key, name text);
create table logs (line text);
create rule leaving as on delete to people do also (
  insert into logs values ('left: ' || old.name);
  delete from logs where line = old.name;
  notify people
);
