-- postgresql: 14
create table people (id integer primary key, tenant integer not null default 0, email text not null, name text);
alter table people add constraint people_email unique (email);
create function save(email text, name text) returns void language sql begin atomic
  insert into people (id, email, name) values (1, save.email, save.name) on conflict on constraint people_email do update set name = excluded.name;
end;
