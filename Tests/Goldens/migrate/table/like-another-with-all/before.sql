create table people (id integer primary key, name text not null default 'x' collate "C", age integer check (age > 0));
create index people_name on people (name);
comment on column people.name is 'Called';
